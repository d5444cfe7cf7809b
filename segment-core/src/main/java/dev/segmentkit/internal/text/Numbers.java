package dev.segmentkit.internal.text;

import java.math.BigDecimal;

/** How exact numbers are written. */
public final class Numbers {
    /** Beyond this many digits the plain form of a number such as 1E+1000000 would be a wall of zeros. */
    private static final int LONGEST_PLAIN = 40;

    /** So many digits before or after the point are as many as anybody needs, and as many as can be added at once. */
    private static final int MOST_DIGITS = 1000;

    private Numbers() {}

    /** Whether the number has at most 1,000 digits before, and as many after, the decimal point. */
    public static boolean fits(BigDecimal value) {
        return value.scale() <= MOST_DIGITS && (long) value.precision() - value.scale() <= MOST_DIGITS;
    }

    /** A factor in hundredths: 0.5 is {@code 50 percent}. */
    public static String percent(BigDecimal factor) {
        return format(factor.movePointRight(2)) + " percent";
    }

    /** The one text of a number by value: 2.0 and 2.00 are both {@code 2}. */
    public static String format(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Math.max(stripped.precision(), Math.abs((long) stripped.scale())) > LONGEST_PLAIN
                ? stripped.toString()
                : stripped.toPlainString();
    }
}
