package dev.segmentkit.internal.index;

import java.util.stream.IntStream;

/**
 * How many rows each axis may have, so that memory for them stays within so much for each conjunction, however many values
 * there are. Axes that need few have as many as they need; the others share what is left.
 *
 * @param conjunctions how many conjunctions there are
 * @param share how many rows an axis may have
 */
record RowBudget(int conjunctions, int share) {
    /** So many rows take 128 bytes for each conjunction. */
    private static final long ROWS = 1024;

    /** So many bits in all are no matter. */
    private static final long FREE_BITS = 1 << 22;

    /** So many rows for each conjunction's end on an axis take 4 bytes for it, which is less than its literal does. */
    private static final long BITS_PER_END = 32;

    /** The budget for axes that would need so many rows. */
    static RowBudget of(int conjunctions, IntStream needed) {
        int[] ascending = needed.sorted().toArray();
        long left = Math.max(ROWS, FREE_BITS / Math.max(1, conjunctions));
        for (int i = 0; i < ascending.length; i++) {
            long share = left / (ascending.length - i);
            if (ascending[i] > share) {
                return new RowBudget(conjunctions, (int) Math.max(3, share));
            }
            left -= ascending[i];
        }
        return new RowBudget(conjunctions, Integer.MAX_VALUE);
    }

    /**
     * How many rows an axis may have.
     *
     * @param ends how many ends of runs of values its literals have
     */
    int rows(long ends) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(share, BITS_PER_END * ends / Math.max(1, conjunctions)));
    }
}
