package dev.segmentkit.internal.index;

import static dev.segmentkit.internal.cells.Cells.NO_NUMBER;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.internal.cells.Ranking;
import dev.segmentkit.internal.cells.TextNumbers;
import dev.segmentkit.internal.plan.ZoneReader;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.time.LocalDate;

/** Read attributes as numbers. */
final class AttributeNumberings {
    private AttributeNumberings() {}

    static <H> Numbering<H> of(Accessor<H, ?> accessor, ValueType type) {
        return switch (type) {
            case WHOLE_NUMBER -> wholeNumber(HostReader.of(accessor, Integer.class));
            case MOMENT -> moment(HostReader.of(accessor, Instant.class));
            case DATE -> date(HostReader.of(accessor, LocalDate.class));
            case FLAG -> flag(HostReader.of(accessor, Boolean.class));
            default -> ofChecked(HostReader.checking(accessor));
        };
    }

    private static <H> Numbering<H> date(HostReader<H> reader) {
        return (contact, evaluation) -> {
            Object date = reader.read(contact);
            return date == null ? NO_NUMBER : ((LocalDate) date).toEpochDay();
        };
    }

    private static <H> Numbering<H> flag(HostReader<H> reader) {
        return (contact, evaluation) -> {
            Object flag = reader.read(contact);
            return flag == null ? NO_NUMBER : (Boolean) flag ? 1 : 0;
        };
    }

    /** Most hosts have whole numbers as Integer, for which no Long is made. */
    private static <H> Numbering<H> wholeNumber(HostReader<H> reader) {
        return (contact, evaluation) -> {
            Object value = reader.read(contact);
            if (value instanceof Integer number) {
                return number;
            }
            return value == null ? NO_NUMBER : ValueNumbers.number((long) value);
        };
    }

    private static <H> Numbering<H> moment(HostReader<H> reader) {
        return (contact, evaluation) -> {
            Object moment = reader.read(contact);
            return moment == null ? NO_NUMBER : ValueNumbers.number((Instant) moment);
        };
    }

    private static <H> Numbering<H> ofChecked(HostReader<H> reader) {
        return (contact, evaluation) -> {
            Object value = reader.read(contact);
            return value == null ? NO_NUMBER : ValueNumbers.number(value);
        };
    }

    /** How long ago a moment is, in microseconds; negative if it is still to come. */
    static <H> Numbering<H> age(Accessor<H, ?> accessor) {
        HostReader<H> reader = HostReader.of(accessor, Instant.class);
        return (contact, evaluation) -> {
            Object moment = reader.read(contact);
            return moment == null
                    ? NO_NUMBER
                    : ValueNumbers.number(evaluation.asOf()) - ValueNumbers.number((Instant) moment);
        };
    }

    /** How many days ago a date is. */
    static <H> Numbering<H> daysAgo(Accessor<H, LocalDate> accessor, ZoneReader<H> zone) {
        HostReader<H> reader = HostReader.of(accessor, LocalDate.class);
        return (contact, evaluation) -> {
            Object date = reader.read(contact);
            return date == null ? NO_NUMBER : zone.today(evaluation).toEpochDay() - ((LocalDate) date).toEpochDay();
        };
    }

    /** Which of some texts it is; 0 if it is another one. */
    static <H> Numbering<H> text(Accessor<H, ?> accessor, TextNumbers numbers) {
        HostReader<H> reader = HostReader.of(accessor, String.class);
        return (contact, evaluation) -> {
            Object text = reader.read(contact);
            return text == null ? NO_NUMBER : numbers.of((String) text);
        };
    }

    /** Which of some folded texts it is, whatever its case; 0 if it is another one. */
    static <H> Numbering<H> foldedText(Accessor<H, ?> accessor, TextNumbers numbers) {
        HostReader<H> reader = HostReader.of(accessor, String.class);
        return (contact, evaluation) -> {
            Object text = reader.read(contact);
            return text == null ? NO_NUMBER : numbers.of(Text.foldCase((String) text));
        };
    }

    /** Where it stands among the literals. */
    static <H, V> Numbering<H> rank(Accessor<H, V> accessor, Ranking<V> ranking) {
        return (contact, evaluation) -> {
            V value = accessor.read(contact);
            return value == null ? NO_NUMBER : ranking.position(value);
        };
    }
}
