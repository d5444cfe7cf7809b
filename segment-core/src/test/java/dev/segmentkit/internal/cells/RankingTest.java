package dev.segmentkit.internal.cells;

import static java.util.Comparator.naturalOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void literalsStandAtOddPlacesAndOthersBetweenThem() {
        Ranking<String> ranking = Ranking.of(List.of("d", "b"), naturalOrder());
        assertThat(List.of("a", "b", "c", "d", "e"))
                .extracting(ranking::position)
                .containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void amongNoLiteralsAllStandAtOnePlace() {
        Ranking<String> ranking = Ranking.of(List.<String>of(), naturalOrder());
        assertThat(ranking.position("a")).isZero();
        assertThat(ranking.position("b")).isZero();
    }

    /** V2: decimals are equal by value. */
    @Test
    void literalsThatAreEqualButNotIdenticalAreOne() {
        Ranking<BigDecimal> ranking =
                Ranking.of(List.of(new BigDecimal("2.00"), new BigDecimal("3"), new BigDecimal("2.0")), naturalOrder());
        assertThat(ranking.position(new BigDecimal("2"))).isEqualTo(1);
        assertThat(ranking.position(new BigDecimal("2.000"))).isEqualTo(1);
        assertThat(ranking.position(new BigDecimal("2.5"))).isEqualTo(2);
        assertThat(ranking.position(new BigDecimal("3.0"))).isEqualTo(3);
    }

    @Test
    void valuesOfAnotherKindAreRankedByTheirSide() {
        Ranking<BigDecimal> ranking = Ranking.of(List.of(new BigDecimal("0.5"), new BigDecimal("1.5")), naturalOrder());
        assertThat(ranking.<Integer>position(1, (value, literal) -> new BigDecimal(value).compareTo(literal)))
                .isEqualTo(2);
    }

    @Test
    void onlyWholeNumbersAreFoundAsNumbers() {
        assertThat(Ranking.of(List.of(3L, 5L), naturalOrder()).isOfWholeNumbers())
                .isTrue();
        assertThat(Ranking.of(List.of(BigDecimal.ONE), naturalOrder()).isOfWholeNumbers())
                .isFalse();
    }

    @Test
    void aPlaceIsFoundAsIfLiteralsWereCounted() {
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            List<Long> literals = new ArrayList<>(List.of(Long.MIN_VALUE, Long.MAX_VALUE));
            random.longs(random.nextInt(50), -20, 20).forEach(literals::add);
            Ranking<Long> ranking = Ranking.of(literals, naturalOrder());
            TreeSet<Long> distinct = new TreeSet<>(literals);
            for (long value = -22; value < 22; value++) {
                long expected = 2L * distinct.headSet(value).size() + (distinct.contains(value) ? 1 : 0);
                assertThat(ranking.position(value)).isEqualTo(expected);
                assertThat(ranking.positionOf(value)).isEqualTo(expected);
            }
        }
    }
}
