package dev.segmentkit.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellRunsTest {
    private static final int COUNT = 60;

    private final Random random = new Random(1);

    private static CellRuns runs(BitSet cells) {
        CellRuns runs = CellRuns.NONE;
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            runs = runs.or(CellRuns.of(cell, cell + 1));
        }
        return runs;
    }

    private BitSet cells() {
        BitSet cells = new BitSet();
        int runs = random.nextInt(6);
        for (int i = 0; i < runs; i++) {
            int first = random.nextInt(COUNT);
            cells.set(first, first + random.nextInt(COUNT - first + 1));
        }
        return cells;
    }

    private static void assertSame(CellRuns runs, BitSet cells) {
        for (int cell = 0; cell < COUNT; cell++) {
            assertThat(runs.contains(cell)).isEqualTo(cells.get(cell));
        }
        assertThat(runs.size()).isEqualTo(cells.cardinality());
        assertThat(runs.isEmpty()).isEqualTo(cells.isEmpty());
        BitSet walked = new BitSet();
        for (int run = 0; run < runs.runs(); run++) {
            assertThat(runs.first(run)).isLessThan(runs.end(run));
            walked.set(runs.first(run), runs.end(run));
        }
        assertThat(walked).isEqualTo(cells);
    }

    @Test
    void theyAreSets() {
        for (int i = 0; i < 2_000; i++) {
            BitSet one = cells();
            BitSet other = cells();
            assertSame(runs(one), one);
            BitSet both = (BitSet) one.clone();
            both.and(other);
            assertSame(runs(one).and(runs(other)), both);
            BitSet either = (BitSet) one.clone();
            either.or(other);
            assertSame(runs(one).or(runs(other)), either);
            assertThat(runs(one).or(runs(other))).isEqualTo(runs(either)).hasSameHashCodeAs(runs(either));
            BitSet others = (BitSet) one.clone();
            others.flip(0, COUNT);
            assertSame(runs(one).complement(COUNT), others);
        }
    }

    @Test
    void neighboursAreOneRun() {
        CellRuns runs = CellRuns.of(1, 3).or(CellRuns.of(3, 5));
        assertThat(runs.runs()).isEqualTo(1);
        assertThat(runs).isEqualTo(CellRuns.of(1, 5)).hasToString("[1, 5]");
        assertThat(CellRuns.of(4, 4)).isEqualTo(CellRuns.NONE);
    }
}
