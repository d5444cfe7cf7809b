package dev.segmentkit.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.internal.cells.CellRuns;
import dev.segmentkit.internal.cells.Cells;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupingTest {
    @Test
    void fewCellsAreGroupsOfTheirOwn() {
        Grouping groups = Grouping.of(new int[] {0, 1, 1, 1}, 4);
        assertThat(groups.isExact()).isTrue();
        assertThat(IntStream.range(0, 4).map(groups::of)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void groupsHaveAboutAsManyEndsEach() {
        Grouping groups = Grouping.of(new int[] {0, 1, 1, 1, 1, 8, 1, 1, 1}, 4);
        assertThat(groups.of(5))
                .as("the cell at which most begin, told from the one before")
                .isGreaterThan(groups.of(4));
    }

    @Test
    void noValueIsAloneAndGroupsAreNeighbours() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            int[] weights = random.ints(2 + random.nextInt(300), 0, 1 << random.nextInt(8))
                    .toArray();
            int most = 3 + random.nextInt(100);
            Grouping groups = Grouping.of(weights, most);
            assertThat(groups.count()).isLessThanOrEqualTo(most);
            assertThat(groups.of(Cells.MISSING)).isZero();
            assertThat(groups.of(1)).isEqualTo(1);
            for (int cell = 2; cell < weights.length; cell++) {
                assertThat(groups.of(cell) - groups.of(cell - 1)).isBetween(0, 1);
            }
            assertThat(groups.of(weights.length - 1)).isEqualTo(groups.count() - 1);
        }
    }

    @Test
    void cellsTouchGroupsInWholeOrInPart() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int[] weights = random.ints(50, 0, 5).toArray();
            Grouping groups = Grouping.of(weights, 5 + random.nextInt(50));
            BitSet cells = new BitSet();
            random.ints(random.nextInt(50), 0, weights.length).forEach(cells::set);
            BitSet touched = new BitSet();
            cells.stream().map(groups::of).forEach(touched::set);
            assertThat(groups.touched(runs(cells))).isEqualTo(touched);
            BitSet partly = new BitSet();
            IntStream.range(0, weights.length)
                    .filter(cell -> !cells.get(cell) && touched.get(groups.of(cell)))
                    .forEach(partly::set);
            assertThat(groups.partly(runs(cells))).isEqualTo(runs(partly));
        }
    }

    private static CellRuns runs(BitSet cells) {
        return cells.stream().mapToObj(cell -> CellRuns.of(cell, cell + 1)).reduce(CellRuns.NONE, CellRuns::or);
    }
}
