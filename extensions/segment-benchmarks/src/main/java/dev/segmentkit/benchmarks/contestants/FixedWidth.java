package dev.segmentkit.benchmarks.contestants;

import java.nio.charset.StandardCharsets;

/** Numbers as texts of equal length, in the order of the numbers. */
final class FixedWidth {
    private static final int LENGTH = 11;
    private static final long OFFSET = 1L << 40;

    private FixedWidth() {}

    /** The text of a number whose amount is below 2 to the power of 40. */
    static String of(long number) {
        byte[] digits = new byte[LENGTH];
        long rest = number + OFFSET;
        for (int i = LENGTH - 1; i >= 0; i--) {
            digits[i] = (byte) ('a' + (rest & 15));
            rest >>>= 4;
        }
        return new String(digits, StandardCharsets.ISO_8859_1);
    }
}
