package dev.segmentkit.internal.bits;

import java.util.Arrays;

/**
 * Operations on rows of bits. Rows stand behind each other in one array, so that a loop over several of them has one base;
 * the loops are small static methods, which the compiler turns into vector code.
 */
public final class Bits {
    private Bits() {}

    /** How many words hold so many bits. */
    public static int words(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    /** Whether the bit is set in the row that begins there. */
    public static boolean get(long[] words, int row, int bit) {
        return (words[row + (bit >>> 6)] & (1L << bit)) != 0;
    }

    /** Sets the bit in the row that begins there. */
    public static void set(long[] words, int row, int bit) {
        words[row + (bit >>> 6)] |= 1L << bit;
    }

    /** Clears the bit in the row that begins there. */
    public static void clear(long[] words, int row, int bit) {
        words[row + (bit >>> 6)] &= ~(1L << bit);
    }

    /** Sets the first so many bits, and clears all others. */
    public static void fill(long[] words, int bits) {
        int full = bits >>> 6;
        Arrays.fill(words, 0, full, -1L);
        Arrays.fill(words, full, words.length, 0);
        if ((bits & 63) != 0) {
            words[full] = -1L >>> -bits;
        }
    }

    /**
     * What all rows have in common, in place of what the result held. Takes four rows a pass.
     *
     * @param result as long as a row, or longer
     * @param words holds the rows
     * @param rows where the rows begin
     * @param count how many of them there are; at least 1
     * @param length the length of a row, in words
     */
    public static void intersection(long[] result, long[] words, int[] rows, int count, int length) {
        int next;
        if (count >= 4) {
            four(result, words, rows[0], rows[1], rows[2], rows[3], length);
            next = 4;
        } else if (count >= 2) {
            two(result, words, rows[0], rows[1], length);
            next = 2;
        } else {
            System.arraycopy(words, rows[0], result, 0, length);
            next = 1;
        }
        for (; next + 4 <= count; next += 4) {
            andFour(result, words, rows[next], rows[next + 1], rows[next + 2], rows[next + 3], length);
        }
        for (; next + 2 <= count; next += 2) {
            andTwo(result, words, rows[next], rows[next + 1], length);
        }
        if (next < count) {
            and(result, words, rows[next], length);
        }
    }

    private static void four(long[] result, long[] words, int a, int b, int c, int d, int length) {
        for (int i = 0; i < length; i++) {
            result[i] = words[a + i] & words[b + i] & words[c + i] & words[d + i];
        }
    }

    private static void andFour(long[] result, long[] words, int a, int b, int c, int d, int length) {
        for (int i = 0; i < length; i++) {
            result[i] &= words[a + i] & words[b + i] & words[c + i] & words[d + i];
        }
    }

    private static void two(long[] result, long[] words, int a, int b, int length) {
        for (int i = 0; i < length; i++) {
            result[i] = words[a + i] & words[b + i];
        }
    }

    private static void andTwo(long[] result, long[] words, int a, int b, int length) {
        for (int i = 0; i < length; i++) {
            result[i] &= words[a + i] & words[b + i];
        }
    }

    /** Leaves in the result what the row has, too. */
    public static void and(long[] result, long[] words, int row, int length) {
        for (int i = 0; i < length; i++) {
            result[i] &= words[row + i];
        }
    }

    /** Leaves in the result what the row has not. */
    public static void andNot(long[] result, long[] words, int row, int length) {
        for (int i = 0; i < length; i++) {
            result[i] &= ~words[row + i];
        }
    }

    /** Adds to the result what the row has. */
    public static void or(long[] result, long[] words, int row, int length) {
        for (int i = 0; i < length; i++) {
            result[i] |= words[row + i];
        }
    }
}
