package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.Version;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads values of a type, such as those that something is compared with. */
final class Values {
    private final Reading reading;

    Values(Reading reading) {
        this.reading = reading;
    }

    /**
     * A value of this type.
     *
     * @param key what it is a value of; needed for choices, whose labels it has
     */
    @Nullable Object read(Node node, ValueType type, Optional<Attribute<?, ?>> key) {
        return switch (type) {
            case TEXT -> reading.text(node, "a text");
            case WHOLE_NUMBER -> reading.wholeNumber(node);
            case DECIMAL -> reading.decimal(node);
            case REAL -> reading.real(node);
            case FLAG -> reading.flag(node);
            case DATE -> date(node);
            case MOMENT -> moment(node);
            case CHOICE -> choice(node, key.orElseThrow());
            case VERSION -> version(node);
            case TEXT_SET, PLACE -> throw new IllegalStateException("nothing is compared with a " + type.label());
        };
    }

    private @Nullable LocalDate date(Node node) {
        String expected = "a date such as \"2024-02-29\"";
        String text = reading.text(node, expected);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return reading.refused(node, expected);
        }
    }

    @Nullable Instant moment(Node node) {
        String expected = "a moment such as \"2024-02-29T12:00:00Z\"";
        String text = reading.text(node, expected);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return reading.refused(node, expected);
        }
    }

    private @Nullable Version version(Node node) {
        String expected = "a semantic version such as \"2.1.0\"";
        String text = reading.text(node, expected);
        if (text == null) {
            return null;
        }
        // A version is made of numbers, so it is as long as one at most.
        if (text.length() > reading.limits().numberLength()) {
            return reading.refused(
                    node,
                    "a version of at most %s characters"
                            .formatted(reading.limits().numberLength()));
        }
        try {
            return Version.of(text);
        } catch (IllegalArgumentException e) {
            return reading.refused(node, expected);
        }
    }

    private @Nullable Object choice(Node node, Attribute<?, ?> key) {
        ChoiceAttribute<?, ?> choices = (ChoiceAttribute<?, ?>) key;
        String label = reading.text(node, "one of the choices of " + key);
        if (label == null) {
            return null;
        }
        if (!choices.labels().contains(label)) {
            reading.faults()
                    .add(node.place(), node.described(), "one of the choices of " + key, label, choices.labels());
            return null;
        }
        return choices.parse(label);
    }
}
