package dev.segmentkit.internal.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Totals of stretches are those that adding up gives, and amounts are asked for no more than they must be. */
class RunningTotalsTest {
    private long[] amounts = new long[0];
    private final List<Integer> asked = new ArrayList<>();
    private int broken = -1;
    private final RunningTotals totals = new RunningTotals(place -> {
        if (place == broken) {
            throw new IllegalStateException("broken");
        }
        asked.add(place);
        return amounts[place];
    });

    private void given(long... wanted) {
        amounts = wanted;
        asked.clear();
        totals.clear(wanted.length);
    }

    private static BigInteger exact(long[] amounts, int from, int to) {
        return Arrays.stream(amounts, from, to).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void asAddingUpGives() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            int size = random.nextInt(30);
            given(random.longs(size, -1000, 1000).toArray());
            for (int i = 0; i < 10; i++) {
                int from = random.nextInt(size + 1);
                int to = from + random.nextInt(size + 1 - from);
                assertThat(totals.between(from, to))
                        .isEqualTo(exact(amounts, from, to).longValueExact());
            }
        }
    }

    @Test
    void whatIsTooLargeIsNeverSaidWrong() {
        Random random = new Random(8);
        int known = 0;
        for (int round = 0; round < 2_000; round++) {
            int size = 1 + random.nextInt(6);
            given(LongStream.generate(() -> random.nextBoolean() ? random.nextLong() : random.nextInt(9))
                    .limit(size)
                    .toArray());
            for (int i = 0; i < 5; i++) {
                int from = random.nextInt(size + 1);
                int to = from + random.nextInt(size + 1 - from);
                long total = totals.between(from, to);
                if (total != RunningTotals.TOO_LARGE) {
                    known++;
                    assertThat(BigInteger.valueOf(total)).isEqualTo(exact(amounts, from, to));
                }
            }
        }
        assertThat(known).isGreaterThan(2_000);
    }

    @Test
    void atTheEdgeOf64Bits() {
        given(Long.MAX_VALUE, 1);
        assertThat(totals.between(0, 1)).isEqualTo(Long.MAX_VALUE);
        assertThat(totals.between(0, 2)).isEqualTo(RunningTotals.TOO_LARGE);
        given(Long.MIN_VALUE + 1, -1);
        assertThat(totals.between(0, 1)).isEqualTo(Long.MIN_VALUE + 1);
        assertThat(totals.between(0, 2)).isEqualTo(RunningTotals.TOO_LARGE);
        given(Long.MIN_VALUE, 5);
        assertThat(totals.between(1, 2)).isEqualTo(5);
        assertThat(totals.between(0, 1)).isEqualTo(RunningTotals.TOO_LARGE);
    }

    @Test
    void nothingIsLeftOfThoseBefore() {
        given(Long.MAX_VALUE, 1);
        assertThat(totals.between(0, 2)).isEqualTo(RunningTotals.TOO_LARGE);
        given(3, 4);
        assertThat(totals.between(0, 2)).isEqualTo(7);
    }

    @Test
    void amountsAreAskedForOnceWhileStretchesMeet() {
        given(1, 2, 3, 4, 5, 6);
        assertThat(totals.between(3, 5)).isEqualTo(9);
        assertThat(totals.between(1, 3)).isEqualTo(5);
        assertThat(totals.between(4, 6)).isEqualTo(11);
        assertThat(totals.between(1, 6)).isEqualTo(20);
        assertThat(totals.between(2, 2)).isZero();
        assertThat(asked).containsExactly(3, 4, 1, 2, 5);
    }

    @Test
    void whatLiesBetweenStretchesIsNotAskedFor() {
        given(1, 2, 3, 4, 5, 6);
        assertThat(totals.between(4, 6)).isEqualTo(11);
        assertThat(totals.between(0, 2)).isEqualTo(3);
        assertThat(asked).containsExactly(4, 5, 0, 1);
    }

    @Test
    void whatThrewIsAskedForAgain() {
        given(1, 2, 3, 4, 5, 6);
        broken = 1;
        assertThat(totals.between(3, 4)).isEqualTo(4);
        assertThatThrownBy(() -> totals.between(0, 5)).hasMessage("broken");
        assertThatThrownBy(() -> totals.between(0, 5)).hasMessage("broken");
        assertThat(totals.between(2, 5)).isEqualTo(12);
        broken = -1;
        assertThat(totals.between(0, 6)).isEqualTo(21);
    }

    @Test
    void whereAmountsAreReached() {
        Random random = new Random(7);
        for (int round = 0; round < 1_000; round++) {
            given(random.longs(1 + random.nextInt(20), 0, 2).toArray());
            int from = random.nextInt(amounts.length);
            int to = from + 1 + random.nextInt(amounts.length - from);
            int wanted = 0;
            for (int place = from; place < to; place++) {
                if (amounts[place] == 1) {
                    wanted++;
                    assertThat(totals.reaches(wanted, from, to)).isEqualTo(place);
                }
            }
        }
    }
}
