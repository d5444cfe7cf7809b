package dev.segmentkit.internal.plan;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.FLOOR;

import dev.segmentkit.internal.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact quotient. Compared by cross-multiplication, so that no division rounds.
 *
 * @param numerator what is divided
 * @param denominator by what; positive
 */
record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {
    /** Any number, without rounding. */
    static Fraction of(Object number) {
        return number instanceof Fraction fraction
                ? fraction
                : new Fraction(Comparability.exact(number), BigDecimal.ONE);
    }

    /**
     * Nearer to 0 than any quotient of numbers that come up, and not 0: numbers have at most 1,000 digits before, and as many
     * after, the point.
     *
     * @param sign 1 for a positive number, -1 for a negative one
     */
    static Fraction nextToZero(int sign) {
        return new Fraction(BigDecimal.valueOf(sign), BigDecimal.ONE.scaleByPowerOfTen(10_000));
    }

    int compareTo(BigDecimal bound) {
        return numerator.compareTo(bound.multiply(denominator));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    /** The quotient; the other number must be positive. */
    Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** Whether there is a whole number in a range. */
    static boolean hasWholeNumber(Range<Fraction> range) {
        Fraction least = range.least();
        Fraction greatest = range.greatest();
        return least == null || greatest == null || least.rounded(CEILING).compareTo(greatest.rounded(FLOOR)) <= 0;
    }

    private BigDecimal rounded(RoundingMode mode) {
        return numerator.divide(denominator, 0, mode);
    }

    int signum() {
        return numerator.signum();
    }

    /** The number; of a quotient its first 16 digits, and what it is the quotient of. */
    String text() {
        if (denominator.compareTo(BigDecimal.ONE) == 0) {
            return Numbers.format(numerator);
        }
        BigDecimal quotient = numerator.divide(denominator, MathContext.DECIMAL64);
        return "%s (%s / %s)"
                .formatted(Numbers.format(quotient), Numbers.format(numerator), Numbers.format(denominator));
    }
}
