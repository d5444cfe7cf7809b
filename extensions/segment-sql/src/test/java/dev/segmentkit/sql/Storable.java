package dev.segmentkit.sql;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;

/** Contacts as a database can hold them: without texts that have no form in UTF-8, or in PostgreSQL a NUL. */
record Storable(Database database, Vocabulary vocabulary) {
    Contact of(Contact contact) {
        Contact.Builder copy = Contact.builder(contact.id());
        // No column holds the first of all moments, which means that all of the history is known.
        contact.historyKnownSince().filter(Instant.MIN::isBefore).ifPresent(copy::historyKnownSince);
        vocabulary.attributes().forEach(attribute -> copy(copy, contact, attribute));
        contact.events().forEach(event -> copy.add(of(event)));
        return copy.build();
    }

    @SuppressWarnings("unchecked") // a vocabulary has attributes of contacts
    private <V> void copy(Contact.Builder copy, Contact contact, Attribute<?, V> declared) {
        Attribute<Contact, V> attribute = (Attribute<Contact, V>) declared;
        contact.get(attribute).filter(this::isStorable).ifPresent(value -> copy.set(attribute, value));
    }

    private <E> Event<E> of(Event<E> event) {
        Event.Builder<E> copy = Event.builder(event.type()).id(event.id()).occurredAt(event.occurredAt());
        vocabulary.properties(event.type()).forEach(property -> copy(copy, event, property));
        return copy.build();
    }

    @SuppressWarnings("unchecked") // the properties that a vocabulary has for E are of E
    private <E, V> void copy(Event.Builder<E> copy, Event<E> event, Attribute<?, V> declared) {
        Attribute<E, V> property = (Attribute<E, V>) declared;
        event.get(property).filter(this::isStorable).ifPresent(value -> copy.set(property, value));
    }

    private boolean isStorable(Object value) {
        if (value instanceof Set<?> texts) {
            return texts.stream().allMatch(this::isStorable);
        }
        return !(value instanceof String text)
                || (StandardCharsets.UTF_8.newEncoder().canEncode(text)
                        && (database == Database.DUCKDB || text.indexOf('\0') < 0));
    }
}
