package dev.segmentkit.internal.index;

import static dev.segmentkit.internal.cells.Cells.NO_NUMBER;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.internal.cells.Ranking;
import dev.segmentkit.internal.plan.ZoneReader;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Read attributes as numbers. What the host gives is taken as it is where it is of the usual class, which saves making an
 * object; whatever else it gives is checked as always.
 */
final class AttributeNumberings {
    private AttributeNumberings() {}

    static <H> Numbering<H> of(Accessor<H, ?> accessor, ValueType type) {
        return switch (type) {
            case WHOLE_NUMBER -> wholeNumber(accessor);
            case MOMENT -> moment(accessor);
            default ->
                (contact, evaluation) -> {
                    Object value = accessor.read(contact);
                    return value == null ? NO_NUMBER : ValueNumbers.number(value);
                };
        };
    }

    private static <H, V> Numbering<H> wholeNumber(Accessor<H, V> accessor) {
        return (contact, evaluation) -> {
            Object raw = accessor.raw(contact);
            if (raw instanceof Integer number) {
                return number;
            }
            if (raw == null) {
                return NO_NUMBER;
            }
            Object value = raw instanceof Long ? raw : accessor.checked(raw);
            return ValueNumbers.number((long) value);
        };
    }

    private static <H, V> Numbering<H> moment(Accessor<H, V> accessor) {
        return (contact, evaluation) -> {
            Instant moment = instant(accessor, contact);
            return moment == null ? NO_NUMBER : ValueNumbers.number(moment);
        };
    }

    private static <H, V> @Nullable Instant instant(Accessor<H, V> accessor, H contact) {
        Object raw = accessor.raw(contact);
        return raw == null || raw instanceof Instant ? (Instant) raw : (Instant) accessor.checked(raw);
    }

    /** How long ago a moment is, in microseconds; negative if it is still to come. */
    static <H> Numbering<H> age(Accessor<H, ?> accessor) {
        return (contact, evaluation) -> {
            Instant moment = instant(accessor, contact);
            return moment == null ? NO_NUMBER : ValueNumbers.number(evaluation.asOf()) - ValueNumbers.number(moment);
        };
    }

    /** How many days ago a date is. */
    static <H> Numbering<H> daysAgo(Accessor<H, LocalDate> accessor, ZoneReader<H> zone) {
        return (contact, evaluation) -> {
            LocalDate date = accessor.read(contact);
            return date == null ? NO_NUMBER : zone.today(evaluation).toEpochDay() - date.toEpochDay();
        };
    }

    /** Which of some texts it is; 0 if it is another one. */
    static <H> Numbering<H> text(Accessor<H, ?> accessor, Map<String, Integer> numbers) {
        return (contact, evaluation) -> {
            String text = text(accessor, contact);
            return text == null ? NO_NUMBER : numberOf(text, numbers);
        };
    }

    /** Which of some folded texts it is, whatever its case; 0 if it is another one. */
    static <H> Numbering<H> foldedText(Accessor<H, ?> accessor, Map<String, Integer> numbers) {
        return (contact, evaluation) -> {
            String text = text(accessor, contact);
            return text == null ? NO_NUMBER : numberOf(Text.foldCase(text), numbers);
        };
    }

    private static <H, V> @Nullable String text(Accessor<H, V> accessor, H contact) {
        Object raw = accessor.raw(contact);
        return raw == null || raw instanceof String ? (String) raw : (String) accessor.checked(raw);
    }

    private static long numberOf(String text, Map<String, Integer> numbers) {
        Integer number = numbers.get(text);
        return number == null ? 0 : number;
    }

    /** Where it stands among the literals. */
    static <H, V> Numbering<H> rank(Accessor<H, V> accessor, Ranking<V> ranking) {
        return (contact, evaluation) -> {
            V value = accessor.read(contact);
            return value == null ? NO_NUMBER : ranking.position(value);
        };
    }
}
