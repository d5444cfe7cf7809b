package dev.segmentkit.testkit.reference;

import java.math.BigDecimal;

/**
 * A number without any rounding: a fraction of two decimals (B3). Whole numbers, decimals and reals are all of them such
 * numbers, so that any two of them compare exactly (V10).
 *
 * @param numerator above the line
 * @param denominator below the line; positive
 */
record Exact(BigDecimal numerator, BigDecimal denominator) implements Comparable<Exact> {
    static final Exact ZERO = of(BigDecimal.ZERO);

    static Exact of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE);
    }

    static Exact of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** Of a Long, a BigDecimal or a Double; a double is the binary fraction that it is, and not what it prints as. */
    static Exact of(Number number) {
        if (number instanceof BigDecimal decimal) {
            return of(decimal);
        }
        return of(number instanceof Double real ? new BigDecimal(real) : BigDecimal.valueOf(number.longValue()));
    }

    Exact times(BigDecimal factor) {
        return new Exact(numerator.multiply(factor), denominator);
    }

    /** This divided by another, which is positive. */
    Exact dividedBy(Exact other) {
        return new Exact(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    int sign() {
        return numerator.signum();
    }

    boolean isWhole() {
        return numerator.remainder(denominator).signum() == 0;
    }

    /** By multiplying out. */
    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** By value: 1/2 is 2/4. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Exact that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return sign();
    }
}
