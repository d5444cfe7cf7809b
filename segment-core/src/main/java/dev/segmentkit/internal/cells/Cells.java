package dev.segmentkit.internal.cells;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/**
 * The cells that the ends of spans cut the whole numbers into: each span is a run of cells. Cell 0 is that of no value.
 *
 * <p>A cell is found by bucket and binary search: numbers are put into about twice as many buckets of one width as there are
 * cuts, and the search goes on between the cuts of one bucket. That takes constant time where cuts are spread evenly, and is
 * logarithmic in their number at worst.
 */
public final class Cells {
    /** The cell of a missing value. */
    public static final int MISSING = 0;

    /** What stands for a missing value. */
    public static final long NO_NUMBER = Long.MIN_VALUE;

    private static final int BUCKETS_PER_CUT = 2;

    /** How many cuts there are, each of which begins a cell; the first cell begins before all. */
    private final int count;
    /** The cuts, ascending, and behind them some that no number reaches, so that the search need not look where it ends. */
    private final long[] cuts;
    /** The number before the first cut: all up to it are in the first cell. */
    private final long floor;
    /** The last cut: all from it on are in the last cell. */
    private final long ceiling;
    /** How wide a bucket is, as a power of two. */
    private final int shift;
    /** For each bucket, how many cuts lie before it. */
    private final int[] cutsBefore;
    /** The first step of the search, a power of two; 0 if buckets have no cuts within. */
    private final int step;

    private Cells(long[] ascending) {
        this.count = ascending.length;
        this.floor = count == 0 ? 0 : ascending[0] - 1;
        this.ceiling = count == 0 ? 0 : ascending[count - 1];
        // Unsigned, if the distance does not fit.
        long width = ceiling - floor;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(width);
        this.shift = Math.max(0, bits - (Integer.SIZE - Integer.numberOfLeadingZeros(BUCKETS_PER_CUT * count)));
        this.cutsBefore = new int[(int) (width >>> shift) + 1];
        int most = 0;
        int cut = 0;
        for (int bucket = 0; bucket < cutsBefore.length; bucket++) {
            int first = cut;
            // Where a bucket is a single number, a cut at it counts as before it.
            cutsBefore[bucket] = shift == 0 && cut < count && ascending[cut] - floor == bucket ? cut + 1 : cut;
            while (cut < count && (ascending[cut] - floor) >>> shift == bucket) {
                cut++;
            }
            most = Math.max(most, cut - first);
        }
        this.step = shift == 0 ? 0 : Integer.highestOneBit(most);
        this.cuts = Arrays.copyOf(ascending, count + 2 * step);
        Arrays.fill(cuts, count, cuts.length, Long.MAX_VALUE);
    }

    /** The cells that these spans need. */
    public static Cells of(Collection<Span> spans) {
        LongStream begins = spans.stream()
                .filter(span -> !span.isEmpty())
                .flatMapToLong(span -> LongStream.concat(
                        span.first() > Span.ALL.first() ? LongStream.of(span.first()) : LongStream.empty(),
                        span.last() < Span.ALL.last() ? LongStream.of(span.last() + 1) : LongStream.empty()));
        return new Cells(begins.sorted().distinct().toArray());
    }

    /** How many cells there are, that of no value included. */
    public int count() {
        return count + 2;
    }

    /**
     * The cell of a number; {@link #MISSING} for {@link #NO_NUMBER}. Numbers come in no order, so that a branch on them would be
     * guessed wrongly half of the time: there is none.
     */
    public int of(long number) {
        long within = Math.min(Math.max(number, floor), ceiling);
        int before = cutsBefore[(int) ((within - floor) >>> shift)];
        for (int half = step; half > 0; half >>>= 1) {
            before += cuts[before + half - 1] <= within ? half : 0;
        }
        return number == NO_NUMBER ? MISSING : before + 1;
    }
}
