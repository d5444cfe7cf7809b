package dev.segmentkit.internal.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class BitsTest {
    @Test
    void aWordHolds64Bits() {
        assertThat(Bits.words(0)).isZero();
        assertThat(Bits.words(1)).isEqualTo(1);
        assertThat(Bits.words(64)).isEqualTo(1);
        assertThat(Bits.words(65)).isEqualTo(2);
    }

    @Test
    void bitsAreSetAndCleared() {
        long[] row = new long[3];
        Bits.set(row, 0);
        Bits.set(row, 63);
        Bits.set(row, 64);
        assertThat(row).containsExactly(Long.MIN_VALUE | 1, 1, 0);
        Bits.clear(row, 63);
        assertThat(row).containsExactly(1, 1, 0);
    }

    @Test
    void theFirstBitsAreFilledAndNoOthers() {
        for (int bits = 0; bits <= 256; bits++) {
            long[] words = {1L << 40, 1L << 40, 1L << 40, 1L << 40};
            Bits.fill(words, bits);
            BitSet expected = new BitSet();
            expected.set(0, bits);
            assertThat(BitSet.valueOf(words)).isEqualTo(expected);
        }
    }

    @Test
    void whatARowLacksIsTakenAway() {
        long[] result = {0b1111, 0b1111};
        Bits.and(result, new long[] {0, 0b0110, 0b0011}, 1, 2);
        assertThat(result).containsExactly(0b0110, 0b0011);
    }

    @Test
    void whatARowHasIsTakenAway() {
        long[] result = {0b1111, 0b1001};
        Bits.andNot(result, new long[] {0b0001, 0b1000}, 0, 2);
        assertThat(result).containsExactly(0b1110, 0b0001);
    }

    @Test
    void whatNoneOfSomeRowsHasIsTakenAway() {
        long[] words = new long[2 * 12];
        for (int row = 0; row < 12; row++) {
            words[2 * row] = 1L << row;
            words[2 * row + 1] = -1L >>> row;
        }
        int[] rows = {2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22};
        for (int count = 1; count <= rows.length; count++) {
            long[] result = {0b1010_1010_1010_1010, -1L};
            Bits.andAnyOf(result, words, rows, count, 2, new long[2]);
            assertThat(result)
                    .as("%s rows", count)
                    .containsExactly(0b1010_1010_1010_1010 & ((1L << (count + 1)) - 2), -1L >>> 1);
        }
    }

    @Test
    void wordsThatAreNotEmptyAreFound() {
        int[] found = new int[6];
        assertThat(Bits.nonEmpty(new long[] {0, 1, Long.MIN_VALUE, 0, -1}, 5, found))
                .isEqualTo(3);
        assertThat(found).startsWith(1, 2, 4);
        assertThat(Bits.nonEmpty(new long[5], 5, found)).isZero();
    }
}
