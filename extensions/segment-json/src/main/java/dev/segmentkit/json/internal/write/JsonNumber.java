package dev.segmentkit.json.internal.write;

import java.math.BigDecimal;
import java.math.MathContext;

/** How numbers are written, so that what is read is what was written. */
final class JsonNumber {
    /** Beyond this many digits the plain form of a number such as 1E+1000 would be a wall of zeros. */
    private static final int LONGEST_PLAIN = 40;

    /** So many digits tell any double from its neighbours. */
    private static final int MOST_DIGITS = 17;

    private JsonNumber() {}

    /** The one form of an exact number by value. */
    static Scalar of(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean plain = Math.max(stripped.precision(), Math.abs((long) stripped.scale())) <= LONGEST_PLAIN;
        return new Scalar(plain ? stripped.toPlainString() : stripped.toString());
    }

    /** A factor in hundredths: 0.5 is 50. */
    static Scalar percent(BigDecimal factor) {
        return of(factor.movePointRight(2));
    }

    /**
     * A finite real number, rounded to the fewest digits from which it is read back. Not what {@link Double#toString} says: that
     * differs from one Java release to another.
     */
    static Scalar of(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (rounded.doubleValue() == number) {
                return of(rounded);
            }
        }
        return of(exact.round(new MathContext(MOST_DIGITS)));
    }
}
