package dev.segmentkit.vocabulary;

import java.util.Comparator;

/**
 * An attribute that holds a finite binary floating-point number. Takes {@code double}, {@code float} and whole
 * numbers up to 2 to the power of 53; refuses NaN and
 * infinities; {@code -0.0} becomes {@code 0.0}. {@link #parse} takes what {@link Double#parseDouble} takes.
 *
 * @param <O> what has the attribute
 */
public final class RealAttribute<O> extends NumberAttribute<O, Double> {
    /** Up to here a double has room for every whole number. */
    private static final long LARGEST_EXACT = 1L << 53;

    private static final Double ZERO = 0.0;

    RealAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.REAL;
    }

    @Override
    public Double valueOf(Object raw) {
        if (raw instanceof Double given && Double.isFinite(given)) {
            // Not boxed again: that would make an object for each value that is read.
            return given == 0 ? ZERO : given;
        }
        if (raw instanceof Float given && Float.isFinite(given)) {
            return valueOf(given.doubleValue());
        }
        if (raw instanceof Long || raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            long whole = ((Number) raw).longValue();
            if (Math.abs(whole) <= LARGEST_EXACT) {
                return (double) whole;
            }
        }
        throw refusal("a finite real number", raw);
    }

    @Override
    public Double parse(String text) {
        try {
            return valueOf(Double.valueOf(text));
        } catch (NumberFormatException e) {
            throw refusal("a finite real number such as 0.75", text);
        }
    }

    @Override
    public String format(Double value) {
        return value.toString();
    }

    @Override
    public Comparator<Double> order() {
        return Comparator.naturalOrder();
    }
}
