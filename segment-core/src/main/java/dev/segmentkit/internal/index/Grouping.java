package dev.segmentkit.internal.index;

import dev.segmentkit.internal.cells.CellRuns;
import dev.segmentkit.internal.cells.Cells;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Puts neighbouring cells together where there are too many for each to have a row of its own. A conjunction that fails in
 * some cells of a group and not in others does not fail in the group's row, and is an exception or has to be checked.
 */
final class Grouping {
    private final int[] groups;
    private final int count;

    /** The first cell of each group; at last how many cells there are. */
    private final int[] begins;

    private Grouping(int[] groups, int count) {
        this.groups = groups;
        this.count = count;
        this.begins = new int[count + 1];
        for (int cell = groups.length - 1; cell >= 0; cell--) {
            begins[groups[cell]] = cell;
        }
        begins[count] = groups.length;
    }

    /**
     * At most about so many groups. No value is a group of its own; the others are such that about as many tests begin or end
     * within each.
     *
     * @param weights how many tests begin or end at each cell
     */
    static Grouping of(int[] weights, int most) {
        int[] groups = new int[weights.length];
        if (weights.length <= most) {
            Arrays.setAll(groups, cell -> cell);
            return new Grouping(groups, weights.length);
        }
        long left = Arrays.stream(weights).asLongStream().sum();
        int groupsLeft = Math.max(1, most - 1);
        int group = 1;
        long gathered = 0;
        for (int cell = Cells.MISSING + 1; cell < weights.length; cell++) {
            // A test that begins or ends at a cell tells it from the one before, and matters only if both are of one
            // group.
            if (gathered + weights[cell] > left / groupsLeft && groupsLeft > 1 && cell > Cells.MISSING + 1) {
                group++;
                groupsLeft--;
                left -= gathered + weights[cell];
                gathered = 0;
            } else {
                gathered += weights[cell];
            }
            groups[cell] = group;
        }
        return new Grouping(groups, group + 1);
    }

    int count() {
        return count;
    }

    int of(int cell) {
        return groups[cell];
    }

    boolean isExact() {
        return count == groups.length;
    }

    /** The groups of which the cells have at least one. */
    BitSet touched(CellRuns cells) {
        BitSet touched = new BitSet(count);
        for (int run = 0; run < cells.runs(); run++) {
            touched.set(groups[cells.first(run)], groups[cells.end(run) - 1] + 1);
        }
        return touched;
    }

    /** The cells that are missing of groups of which these have some. */
    CellRuns partly(CellRuns cells) {
        CellRuns whole = CellRuns.NONE;
        for (int run = 0; run < cells.runs(); run++) {
            whole = whole.or(CellRuns.of(begins[groups[cells.first(run)]], begins[groups[cells.end(run) - 1] + 1]));
        }
        return whole.and(cells.complement(groups.length));
    }
}
