package dev.segmentkit.internal.cells;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The cells that the ends of spans cut the whole numbers into: each span is a run of cells. Cell 0 is that of no value. A
 * cell is found in a table where the cuts lie close together, and by binary search elsewhere: in time logarithmic in the
 * number of cuts.
 */
public final class Cells {
    /** The cell of a missing value. */
    public static final int MISSING = 0;

    /** What stands for a missing value. */
    public static final long NO_NUMBER = Long.MIN_VALUE;

    /** How many entries a table may have, and how many for each cut. */
    private static final long MOST_ENTRIES = 1 << 16;

    private static final long ENTRIES_PER_CUT = 64;

    /** Where a cell begins, ascending; the first cell begins before all. */
    private final long[] cuts;
    /** The cells of the numbers from the first cut on; empty if they lie too far apart. */
    private final int[] table;

    private Cells(long[] cuts) {
        this.cuts = cuts;
        this.table = table(cuts);
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

    private static int[] table(long[] cuts) {
        if (cuts.length == 0) {
            return new int[0];
        }
        long entries = cuts[cuts.length - 1] - cuts[0] + 1;
        if (entries <= 0 || entries > Math.min(MOST_ENTRIES, ENTRIES_PER_CUT * cuts.length)) {
            return new int[0];
        }
        int[] table = new int[(int) entries];
        for (int i = 0; i < cuts.length; i++) {
            int from = (int) (cuts[i] - cuts[0]);
            int to = i + 1 < cuts.length ? (int) (cuts[i + 1] - cuts[0]) : table.length;
            Arrays.fill(table, from, to, i + 2);
        }
        return table;
    }

    /** How many cells there are, that of no value included. */
    public int count() {
        return cuts.length + 2;
    }

    /** The cell of a number; {@link #MISSING} for {@link #NO_NUMBER}. */
    public int of(long number) {
        if (number == NO_NUMBER) {
            return MISSING;
        }
        int last = cuts.length - 1;
        if (last < 0 || number < cuts[0]) {
            return 1;
        }
        if (number >= cuts[last]) {
            return last + 2;
        }
        return table.length > 0 ? table[(int) (number - cuts[0])] : search(cuts, number) + 1;
    }

    /** How many cuts are at or before the number, of which the first is and the last is not. */
    private static int search(long[] cuts, long number) {
        int low = 0;
        int length = cuts.length;
        while (length > 1) {
            int half = length >>> 1;
            low += cuts[low + half] <= number ? half : 0;
            length -= half;
        }
        return low + 1;
    }

    /** The first cell of a span that is not empty. */
    public int first(Span span) {
        return of(span.first());
    }

    /** The last cell of a span that is not empty. */
    public int last(Span span) {
        return of(span.last());
    }

    /** The cells as runs of numbers, for those who look at what a cell is made of. */
    Stream<Span> runs() {
        return LongStream.rangeClosed(0, cuts.length)
                .mapToObj(i -> new Span(
                        i == 0 ? Span.ALL.first() : cuts[(int) i - 1],
                        i == cuts.length ? Span.ALL.last() : cuts[(int) i] - 1));
    }
}
