package dev.segmentkit.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowBudgetTest {
    private static int rows(int conjunctions, int... needed) {
        return RowBudget.of(conjunctions, IntStream.of(needed)).rows(0);
    }

    @Test
    void axesThatNeedFewHaveAsManyAsTheyNeed() {
        assertThat(rows(100_000, 10, 20, 30)).isGreaterThanOrEqualTo(30);
    }

    @Test
    void whatAFewDoNotNeedIsForTheOthers() {
        assertThat(rows(100_000, 24, 100_000)).isEqualTo(1_000);
        assertThat(rows(100_000, 100_000, 100_000)).isEqualTo(512);
    }

    @Test
    void fewConjunctionsHaveMoreRows() {
        assertThat(rows(100, 30_000)).isGreaterThanOrEqualTo(30_000);
    }

    @Test
    void longListsAreWorthMoreRows() {
        RowBudget budget = RowBudget.of(100_000, IntStream.of(1_000_000));
        assertThat(budget.rows(0)).isEqualTo(1_024);
        assertThat(budget.rows(100_000_000)).isEqualTo(32_000);
    }

    /** No value, and two groups of values. */
    @Test
    void howeverManyAxesThereAreEachHasThree() {
        int[] needed = new int[5_000];
        Arrays.fill(needed, 100);
        assertThat(rows(100_000, needed)).isEqualTo(3);
    }
}
