package dev.segmentkit.internal.index;

import dev.segmentkit.internal.bits.Bits;
import dev.segmentkit.internal.bits.Rows;
import dev.segmentkit.internal.cells.CellRuns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Builds the rows of the cells of one axis. */
final class FilterCompiler<H> {
    private final AxisUse use;
    private final Gauge<H> gauge;
    /** The cells in which each asker is met. */
    private final List<CellRuns> passing = new ArrayList<>();

    private final int[] weights;

    FilterCompiler(AxisUse use, Gauge<H> gauge, CellSets sets) {
        this.use = use;
        this.gauge = gauge;
        use.askers().forEach(asker -> passing.add(sets.allOf(asker.restrictions())));
        this.weights = sets.weights(passing);
    }

    RowBudget.Need need() {
        return new RowBudget.Need(
                weights.length, Arrays.stream(weights).asLongStream().sum());
    }

    /** How many conjunctions it is about. */
    int askers() {
        return passing.size();
    }

    /**
     * The filter.
     *
     * @param conjunctions how many there are in all
     * @param most how many rows it may have
     */
    Filter<H> filter(int conjunctions, int most, Rows rows, CheckCollector<H> checks) {
        Grouping groups = Grouping.of(weights, most);
        Exceptions exceptions = new Exceptions(weights.length);
        long[][] words = new long[groups.count()][Bits.words(conjunctions)];
        for (long[] row : words) {
            Bits.fill(row, conjunctions);
        }
        for (int i = 0; i < passing.size(); i++) {
            int conjunction = use.askers().get(i).conjunction();
            CellRuns cells = passing.get(i);
            BitSet touched = groups.touched(cells);
            for (int group = touched.nextClearBit(0); group < groups.count(); group = touched.nextClearBit(group + 1)) {
                Bits.clear(words[group], conjunction);
            }
            if (!groups.isExact() && !exceptions.take(conjunction, groups.partly(cells))) {
                checks.add(conjunction, use.axis(), gauge, cells);
            }
        }
        int[] begins = new int[groups.count()];
        for (int group = 0; group < begins.length; group++) {
            begins[group] = rows.add(words[group]);
        }
        int[] ofCells = new int[weights.length];
        Arrays.setAll(ofCells, cell -> begins[groups.of(cell)]);
        return new Filter<>(
                gauge, ofCells, exceptions.listed(), use.users(), use.axis().changesWithTime());
    }
}
