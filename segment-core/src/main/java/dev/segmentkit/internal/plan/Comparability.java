package dev.segmentkit.internal.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.ToIntBiFunction;

/**
 * How values that were worked out compare with literals.
 *
 * @param order less than, equal to or greater than 0, as the value is less than, equal to or greater than the literal
 * @param hashed whether equal values are equal objects, so that literals can be looked up
 * @param <A> the values
 * @param <V> the literals
 */
public record Comparability<A, V>(ToIntBiFunction<A, V> order, boolean hashed) {
    /** Values that are of the literals' own type. */
    static <V> Comparability<V, V> ordered(Comparator<V> order) {
        return new Comparability<>(order::compare, true);
    }

    /** Values that have no order. */
    static <V> Comparability<V, V> unordered() {
        return new Comparability<>((value, literal) -> value.equals(literal) ? 0 : 1, true);
    }

    /** Exact sums, compared with numbers of any type. */
    static <V> Comparability<BigDecimal, V> sums() {
        return new Comparability<>((sum, literal) -> sum.compareTo(exact(literal)), false);
    }

    /** Exact averages, compared with numbers of any type. */
    static <V> Comparability<Fraction, V> averages() {
        return new Comparability<>((average, literal) -> average.compareTo(exact(literal)), false);
    }

    /** The number without rounding; every finite double is a decimal number. */
    static BigDecimal exact(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double real ? new BigDecimal(real) : BigDecimal.valueOf(((Number) number).longValue());
    }
}
