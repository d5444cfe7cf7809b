package dev.segmentkit.internal.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many rows at once are combined as if one word after the other were, whatever their length and number. */
class BitsProperties {
    private static final int LONGEST = 100;
    private static final int MOST_ROWS = 30;

    private final Random random = new Random(1);
    private final long[] words = random.longs(2_000).toArray();

    @Test
    void intersection() {
        for (int length = 1; length <= LONGEST; length++) {
            for (int count = 1; count <= MOST_ROWS; count++) {
                checkIntersection(length, count);
            }
        }
    }

    private void checkIntersection(int length, int count) {
        // Dense ones, so that something is left.
        long[] dense = dense();
        int[] rows = rows(count, length);
        long[] result = random.longs(length + 3L).toArray();
        long[] expected = result.clone();
        for (int i = 0; i < length; i++) {
            expected[i] = -1;
            for (int k = 0; k < count; k++) {
                expected[i] &= dense[rows[k] + i];
            }
        }
        Bits.intersection(result, dense, rows, count, length);
        assertThat(result).as("%s rows of %s words", count, length).isEqualTo(expected);
    }

    @Test
    void whatAtLeastOneHas() {
        for (int length = 1; length <= LONGEST; length++) {
            for (int count = 1; count <= MOST_ROWS; count++) {
                checkAndAnyOf(length, count);
            }
        }
    }

    private void checkAndAnyOf(int length, int count) {
        // Sparse ones, so that not everything is left.
        long[] sparse = sparse();
        int[] rows = rows(count, length);
        long[] result = random.longs(length + 3L).toArray();
        long[] expected = result.clone();
        for (int i = 0; i < length; i++) {
            long any = 0;
            for (int k = 0; k < count; k++) {
                any |= sparse[rows[k] + i];
            }
            expected[i] &= any;
        }
        Bits.andAnyOf(result, sparse, rows, count, length, random.longs(length).toArray());
        assertThat(result).as("%s rows of %s words", count, length).isEqualTo(expected);
    }

    private long[] sparse() {
        long[] sparse = words.clone();
        for (int i = 0; i < sparse.length; i++) {
            sparse[i] &= random.nextLong() & random.nextLong() & random.nextLong();
        }
        return sparse;
    }

    private long[] dense() {
        long[] dense = words.clone();
        for (int i = 0; i < dense.length; i++) {
            dense[i] |= random.nextLong() | random.nextLong() | random.nextLong();
        }
        return dense;
    }

    /** Some that begin anywhere, in an array that has room for more. */
    private int[] rows(int count, int length) {
        int[] rows = new int[count + 2];
        for (int i = 0; i < count; i++) {
            rows[i] = random.nextInt(words.length - length + 1);
        }
        // Never looked at.
        rows[count] = -1;
        rows[count + 1] = -1;
        return rows;
    }
}
