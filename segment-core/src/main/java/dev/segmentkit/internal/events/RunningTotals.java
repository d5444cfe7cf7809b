package dev.segmentkit.internal.events;

import java.util.function.IntToLongFunction;

/**
 * Totals of amounts that stand in a row, for stretches of it. Of one stretch that grows the totals up to each place are kept,
 * so that an amount is asked for only where a stretch is that was asked about, and once while such stretches meet; the total of
 * a stretch is then the difference of two. Amounts are asked for in ascending order.
 */
public final class RunningTotals {
    /** The total that is none: those on the way to it do not have 64 bits. */
    public static final long TOO_LARGE = Long.MIN_VALUE;

    private final IntToLongFunction amounts;
    /** From the beginning of the known stretch to its end: what is before the place, but for a constant. */
    private long[] totals = new long[1];

    private int first;
    private int end;
    private boolean isTooLarge;

    /** With what gives the amount at a place. */
    public RunningTotals(IntToLongFunction amounts) {
        this.amounts = amounts;
    }

    /** Forgets all; from now on there are so many places. */
    public void clear(int size) {
        if (totals.length <= size) {
            totals = new long[Math.max(size + 1, 2 * totals.length)];
        }
        first = 0;
        end = 0;
        totals[0] = 0;
        isTooLarge = false;
    }

    /**
     * The total from a place on, up to but not including another; {@link #TOO_LARGE} if a total on the way has more than 64
     * bits, or if it is that.
     */
    public long between(int from, int to) {
        if (from >= to) {
            return 0;
        }
        learn(from, to);
        long total = difference(totals[to], totals[from]);
        return isTooLarge ? TOO_LARGE : total;
    }

    /**
     * The first place from one on with which so much is reached, of amounts of which none is negative and that total no less
     * up to the other place; takes time logarithmic in the number of places.
     */
    public int reaches(long total, int from, int to) {
        learn(from, to);
        long wanted = totals[from] + total;
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (totals[middle + 1] < wanted) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void learn(int from, int to) {
        if (from > end || to < first || first == end) {
            first = from;
            end = from;
            totals[from] = 0;
        }
        for (; end < to; end++) {
            totals[end + 1] = sum(totals[end], amounts.applyAsLong(end));
        }
        if (from < first) {
            for (int i = from; i < first; i++) {
                totals[i] = amounts.applyAsLong(i);
            }
            for (; first > from; first--) {
                totals[first - 1] = difference(totals[first], totals[first - 1]);
            }
        }
    }

    private long sum(long one, long other) {
        long sum = one + other;
        isTooLarge |= ((one ^ sum) & (other ^ sum)) < 0;
        return sum;
    }

    private long difference(long one, long other) {
        long difference = one - other;
        isTooLarge |= ((one ^ other) & (one ^ difference)) < 0;
        return difference;
    }
}
