package dev.segmentkit.internal.index;

import static java.util.Comparator.comparingDouble;

import java.util.List;

/**
 * How many rows each axis may have, so that rows take no more memory than so much for each conjunction, and for each end of a
 * list's runs, however many values there are; three rows for an axis come on top where there are very many axes. If cells have to share rows, every end of a run of values that lies within a group costs exceptions, half as many
 * as the group has cells; all together they are fewest if rows are given in proportion to the square root of ends times cells.
 */
final class RowBudget {
    /** So many rows take 144 bytes for each conjunction. */
    private static final long ROWS = 1152;

    /** So many bits in all are no matter. */
    private static final long FREE_BITS = 1 << 22;

    /** So many rows for each conjunction's end on an axis take 4 bytes for it, which is less than its literal does. */
    private static final long BITS_PER_END = 32;

    /** An axis has a row for a missing value and two for all others at the least. */
    private static final int LEAST = 3;

    private final int conjunctions;
    private final double rowsPerWeight;

    /**
     * What an axis needs.
     *
     * @param rows how many rows there would be if each cell had its own
     * @param ends how many ends of runs of values its literals have in all
     */
    record Need(int rows, long ends) {
        private double weight() {
            return Math.sqrt((double) rows * Math.max(1, ends));
        }
    }

    private RowBudget(int conjunctions, double rowsPerWeight) {
        this.conjunctions = conjunctions;
        this.rowsPerWeight = rowsPerWeight;
    }

    /** The budget for axes that need so much. */
    static RowBudget of(int conjunctions, List<Need> needs) {
        double rows = Math.max(ROWS, FREE_BITS / Math.max(1, conjunctions));
        double weights = needs.stream().mapToDouble(Need::weight).sum();
        List<Need> easiestFirst = needs.stream()
                .sorted(comparingDouble(need -> need.rows() / need.weight()))
                .toList();
        for (Need need : easiestFirst) {
            if (need.rows() > rows / weights * need.weight()) {
                return new RowBudget(conjunctions, rows / weights);
            }
            rows -= need.rows();
            weights -= need.weight();
        }
        return new RowBudget(conjunctions, Double.POSITIVE_INFINITY);
    }

    /** How many rows an axis may have: what it needs, or its share. */
    int rows(Need need) {
        double share = Math.max(
                rowsPerWeight * need.weight(), (double) BITS_PER_END * need.ends() / Math.max(1, conjunctions));
        return (int) Math.min(need.rows(), Math.max(LEAST, share));
    }
}
