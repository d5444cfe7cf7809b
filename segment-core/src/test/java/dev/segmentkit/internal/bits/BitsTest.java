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
    void aBitIsThatOfItsRow() {
        long[] words = new long[6];
        Bits.set(words, 2, 0);
        Bits.set(words, 2, 63);
        Bits.set(words, 2, 64);
        assertThat(words).containsExactly(0, 0, Long.MIN_VALUE | 1, 1, 0, 0);
        assertThat(Bits.get(words, 2, 63)).isTrue();
        assertThat(Bits.get(words, 2, 62)).isFalse();
        assertThat(Bits.get(words, 0, 63)).isFalse();
        Bits.clear(words, 2, 63);
        assertThat(words).containsExactly(0, 0, 1, 1, 0, 0);
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
}
