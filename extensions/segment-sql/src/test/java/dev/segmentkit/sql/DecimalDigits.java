package dev.segmentkit.sql;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many digits a column of decimals needs for some contacts. */
final class DecimalDigits {
    private DecimalDigits() {}

    /** Digits and scale, as a type names them: few, unless a value needs more after the point. */
    static String neededBy(List<Contact> contacts, Vocabulary vocabulary) {
        boolean few = decimals(contacts, vocabulary).allMatch(decimal -> decimal.scale() <= 4);
        return few ? "18, 4" : "38, 21";
    }

    /** Whether there is a column for all of them, where decimals have 38 digits. */
    static boolean fit(Contact contact, Vocabulary vocabulary) {
        return decimals(List.of(contact), vocabulary).allMatch(decimal -> decimal.scale() <= 21);
    }

    private static Stream<BigDecimal> decimals(List<Contact> contacts, Vocabulary vocabulary) {
        return contacts.stream()
                .flatMap(contact ->
                        vocabulary.attributes().stream().flatMap(attribute -> value(contact, attribute).stream()))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }

    @SuppressWarnings("unchecked") // a vocabulary has attributes of contacts
    private static Optional<Object> value(Contact contact, Attribute<?, ?> attribute) {
        return contact.get((Attribute<Contact, Object>) attribute);
    }
}
