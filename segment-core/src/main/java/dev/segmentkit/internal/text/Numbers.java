package dev.segmentkit.internal.text;

import java.math.BigDecimal;

/** How exact numbers are written. */
public final class Numbers {
    /** Beyond this many digits the plain form of a number such as 1E+1000000 would be a wall of zeros. */
    private static final int LONGEST_PLAIN = 40;

    private Numbers() {}

    /** The one text of a number by value: 2.0 and 2.00 are both {@code 2}. */
    public static String format(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return Math.max(stripped.precision(), Math.abs((long) stripped.scale())) > LONGEST_PLAIN
                ? stripped.toString()
                : stripped.toPlainString();
    }
}
