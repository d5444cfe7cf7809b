package dev.segmentkit.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.internal.index.RowBudget.Need;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowBudgetTest {
    private static List<Integer> rows(int conjunctions, Need... needs) {
        RowBudget budget = RowBudget.of(conjunctions, List.of(needs));
        return Stream.of(needs).map(budget::rows).toList();
    }

    @Test
    void axesThatNeedFewHaveAsManyAsTheyNeed() {
        assertThat(rows(100_000, new Need(10, 10), new Need(20, 20), new Need(30, 30)))
                .containsExactly(10, 20, 30);
    }

    @Test
    void whatAFewDoNotNeedIsForTheOthers() {
        assertThat(rows(100_000, new Need(52, 100_000), new Need(100_000, 100_000)))
                .containsExactly(32, 1_126);
        assertThat(rows(100_000, new Need(5, 100_000), new Need(100_000, 100_000)))
                .containsExactly(5, 1_147);
        assertThat(rows(100_000, new Need(100_000, 100_000), new Need(100_000, 100_000)))
                .containsExactly(576, 576);
    }

    @Test
    void moreEndsOfRunsAreWorthMoreRows() {
        assertThat(rows(100_000, new Need(10_000, 100_000), new Need(10_000, 400_000)))
                .containsExactly(384, 768);
    }

    @Test
    void fewConjunctionsHaveMoreRows() {
        assertThat(rows(100, new Need(30_000, 200))).containsExactly(30_000);
    }

    @Test
    void longListsAreWorthMoreRows() {
        assertThat(rows(100_000, new Need(1_000_000, 0))).containsExactly(1_152);
        assertThat(rows(100_000, new Need(1_000_000, 100_000_000))).containsExactly(32_000);
    }

    /** No value, and two groups of values. */
    @Test
    void howeverManyAxesThereAreEachHasThree() {
        assertThat(rows(100_000, Collections.nCopies(5_000, new Need(100, 100)).toArray(Need[]::new)))
                .containsOnly(3);
    }
}
