package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.text.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * An exact average. Compared by cross-multiplication, so that no division rounds.
 *
 * @param sum the sum of all values
 * @param count how many; positive
 */
record Fraction(BigDecimal sum, long count) {
    int compareTo(BigDecimal bound) {
        return sum.compareTo(bound.multiply(BigDecimal.valueOf(count)));
    }

    /** The quotient to 16 digits, and what it is the quotient of. */
    String text() {
        BigDecimal quotient = sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL64);
        return "%s (%s / %s)".formatted(Numbers.format(quotient), Numbers.format(sum), count);
    }
}
