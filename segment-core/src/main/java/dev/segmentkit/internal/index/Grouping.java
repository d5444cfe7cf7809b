package dev.segmentkit.internal.index;

import dev.segmentkit.internal.cells.Cells;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Puts neighbouring cells together where there are too many for each to have a row of its own. A conjunction that fails in
 * some cells of a group and not in others does not fail in the group's row, and has to be checked.
 */
final class Grouping {
    private final int[] groups;
    private final int count;

    private Grouping(int[] groups, int count) {
        this.groups = groups;
        this.count = count;
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
        long total = Arrays.stream(weights).asLongStream().sum();
        long share = total / Math.max(1, most - 2) + 1;
        int group = 0;
        long gathered = share;
        for (int cell = Cells.MISSING + 1; cell < weights.length; cell++) {
            // A test that begins or ends here tells this cell from the one before, and so counts within a group only.
            if (gathered + weights[cell] > share) {
                group++;
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
    BitSet touched(BitSet cells) {
        BitSet touched = new BitSet(count);
        cells.stream().forEach(cell -> touched.set(groups[cell]));
        return touched;
    }

    /** Whether the cells are all of some groups. */
    boolean isWhole(BitSet cells) {
        if (isExact()) {
            return true;
        }
        BitSet touched = touched(cells);
        for (int cell = 0; cell < groups.length; cell++) {
            if (touched.get(groups[cell]) && !cells.get(cell)) {
                return false;
            }
        }
        return true;
    }
}
