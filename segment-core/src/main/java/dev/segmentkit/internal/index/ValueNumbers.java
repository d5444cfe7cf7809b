package dev.segmentkit.internal.index;

import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Values as whole numbers in the same order, where that is exact. */
final class ValueNumbers {
    private static final long MICROS = 1_000_000;

    /** About 140,000 years before and after 1970: so many microseconds, and differences of them, fit. */
    private static final long FARTHEST = Long.MAX_VALUE / 2 / MICROS;

    private ValueNumbers() {}

    /** Whether all literals are numbers that no other value is mistaken for. */
    static boolean areNumbers(Expectation<?> expected, ValueType type) {
        return literals(expected).stream().allMatch(literal -> switch (type) {
            case WHOLE_NUMBER -> isInside((Long) literal);
            case MOMENT -> isInside((Instant) literal);
            default -> true;
        });
    }

    private static boolean isInside(long number) {
        return number > Span.LEAST && number < Span.GREATEST;
    }

    private static boolean isInside(Instant moment) {
        return Math.abs(moment.getEpochSecond()) < FARTHEST && moment.getNano() % 1000 == 0;
    }

    /** The values that an expectation names. */
    static List<?> literals(Expectation<?> expected) {
        if (expected instanceof Comparison<?> comparison) {
            return List.of(comparison.bound());
        }
        if (expected instanceof Between<?> between) {
            return List.of(between.from(), between.to());
        }
        return expected instanceof OneOf<?> one ? one.values() : List.of();
    }

    /** A literal as a number. */
    @SuppressWarnings("EnumOrdinal") // the numbers live no longer than the index, and so no longer than the enum
    static long number(Object literal) {
        if (literal instanceof Long number) {
            return number;
        }
        if (literal instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        if (literal instanceof Enum<?> choice) {
            return choice.ordinal();
        }
        return literal instanceof LocalDate date ? date.toEpochDay() : number((Instant) literal);
    }

    /** A whole number, where those that stand for something else give way to their neighbours. */
    static long number(long value) {
        return Math.max(Span.LEAST, Math.min(Span.GREATEST, value));
    }

    /** Microseconds since 1970, cut; moments that are too far away are all one. */
    static long number(Instant moment) {
        long seconds = Math.max(-FARTHEST, Math.min(FARTHEST, moment.getEpochSecond()));
        return seconds * MICROS + moment.getNano() / 1000;
    }
}
