package dev.segmentkit.internal.bits;

import java.util.Arrays;

/**
 * Operations on rows of bits. Rows stand behind each other in one array, so that a loop over several of them has one base;
 * the loops are small static methods, which the compiler turns into vector code.
 */
public final class Bits {
    /** Up to so many words a row is short. */
    private static final int SHORT = 32;

    private Bits() {}

    /** How many words hold so many bits. */
    public static int words(int bits) {
        return (bits + Long.SIZE - 1) / Long.SIZE;
    }

    /** Sets a bit of a row. */
    public static void set(long[] row, int bit) {
        row[bit >>> 6] |= 1L << bit;
    }

    /** Clears a bit of a row. */
    public static void clear(long[] row, int bit) {
        row[bit >>> 6] &= ~(1L << bit);
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
     * What all rows have in common, in place of what the result held. Short rows are gone through word by word, long ones four
     * rows a pass.
     *
     * @param result as long as a row, or longer
     * @param words holds the rows
     * @param rows where the rows begin
     * @param count how many of them there are; at least 1
     * @param length the length of a row, in words
     */
    public static void intersection(long[] result, long[] words, int[] rows, int count, int length) {
        if (length <= SHORT) {
            shortIntersection(result, words, rows, count, length);
        } else {
            longIntersection(result, words, rows, count, length);
        }
    }

    /** Four words at a time, which stay in registers: starting a vector loop would take longer than this. */
    private static void shortIntersection(long[] result, long[] words, int[] rows, int count, int length) {
        int i = 0;
        for (; i + 4 <= length; i += 4) {
            long a = -1L;
            long b = -1L;
            long c = -1L;
            long d = -1L;
            for (int k = 0; k < count; k++) {
                int at = rows[k] + i;
                a &= words[at];
                b &= words[at + 1];
                c &= words[at + 2];
                d &= words[at + 3];
            }
            result[i] = a;
            result[i + 1] = b;
            result[i + 2] = c;
            result[i + 3] = d;
        }
        for (; i < length; i++) {
            long a = -1L;
            for (int k = 0; k < count; k++) {
                a &= words[rows[k] + i];
            }
            result[i] = a;
        }
    }

    private static void longIntersection(long[] result, long[] words, int[] rows, int count, int length) {
        int next = Math.min(count, 4);
        if (count >= 4) {
            four(result, words, rows[0], rows[1], rows[2], rows[3], length);
        } else {
            System.arraycopy(words, rows[0], result, 0, length);
            next = 1;
        }
        for (; next + 4 <= count; next += 4) {
            andFour(result, words, rows[next], rows[next + 1], rows[next + 2], rows[next + 3], length);
        }
        for (; next < count; next++) {
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

    /**
     * Leaves in the result what at least one of the rows has, too. Four rows a pass, like {@link #intersection}: a loop over more
     * is not turned into vector code.
     *
     * @param result as long as a row, or longer
     * @param words holds the rows
     * @param rows where the rows begin
     * @param count how many of them there are; at least 1
     * @param length the length of a row, in words
     * @param scratch a row whose content is lost; used where there are more than four
     */
    public static void andAnyOf(long[] result, long[] words, int[] rows, int count, int length, long[] scratch) {
        if (count <= 2) {
            andEither(result, words, rows[0], rows[count - 1], length);
        } else if (count <= 4) {
            andAnyOfFour(result, words, rows[0], rows[1], rows[2], rows[count - 1], length);
        } else {
            System.arraycopy(words, rows[0], scratch, 0, length);
            for (int next = 1; next < count; next += 3) {
                orThree(
                        scratch,
                        words,
                        rows[next],
                        rows[Math.min(next + 1, count - 1)],
                        rows[Math.min(next + 2, count - 1)],
                        length);
            }
            and(result, scratch, 0, length);
        }
    }

    private static void andEither(long[] result, long[] words, int a, int b, int length) {
        for (int i = 0; i < length; i++) {
            result[i] &= words[a + i] | words[b + i];
        }
    }

    private static void andAnyOfFour(long[] result, long[] words, int a, int b, int c, int d, int length) {
        for (int i = 0; i < length; i++) {
            result[i] &= words[a + i] | words[b + i] | words[c + i] | words[d + i];
        }
    }

    private static void orThree(long[] result, long[] words, int a, int b, int c, int length) {
        for (int i = 0; i < length; i++) {
            result[i] |= words[a + i] | words[b + i] | words[c + i];
        }
    }

    /**
     * Finds the words that are not empty. Which these are is chance, so that a branch on it would be guessed wrongly time and
     * again: there is none.
     *
     * @param into takes where they stand, ascending; has room for one more than there are words
     * @return how many they are
     */
    public static int nonEmpty(long[] words, int length, int[] into) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            into[count] = i;
            count += words[i] == 0 ? 0 : 1;
        }
        return count;
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
}
