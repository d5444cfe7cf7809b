package dev.segmentkit.bulk;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.Comparators;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many contacts are in each segment of a catalogue, and in each two of them. Counted by an {@link OverlapCounter};
 * immutable.
 */
public final class SegmentOverlap {
    private final SegmentCatalog catalog;
    private final long contacts;
    /** A triangle, row by row: of each segment, those before it and itself. */
    private final long[] counts;

    private record Cell(int first, int second, long contacts) {}

    SegmentOverlap(SegmentCatalog catalog, long contacts, long[] counts) {
        this.catalog = catalog;
        this.contacts = contacts;
        this.counts = counts;
    }

    /** How many pairs there are of so many segments, each with itself included. */
    static int numberOfPairs(int segments) {
        return row(segments);
    }

    /** Where the row of the segment that stands there begins. */
    static int row(int position) {
        return (int) ((long) position * (position + 1) / 2);
    }

    private long at(int first, int second) {
        return first < second ? counts[row(second) + first] : counts[row(first) + second];
    }

    /** How many contacts were classified, and are in each segment. */
    public SegmentSizes sizes() {
        int segments = catalog.segments().size();
        return new SegmentSizes(
                catalog,
                contacts,
                IntStream.range(0, segments).mapToLong(i -> at(i, i)).toArray());
    }

    /**
     * How many contacts are in the segment.
     *
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    public long size(Segment segment) {
        return overlap(segment, segment);
    }

    /**
     * How many contacts are in both segments.
     *
     * @throws IllegalArgumentException if one is not in the catalogue
     */
    public long overlap(Segment first, Segment second) {
        return at(catalog.indexOf(first), catalog.indexOf(second));
    }

    /**
     * Which share of the contacts of one segment is in another one too, from 0 to 1; missing if nobody is in the one.
     *
     * @throws IllegalArgumentException if one is not in the catalogue
     */
    public OptionalDouble share(Segment of, Segment in) {
        return SegmentSizes.ratio(overlap(of, in), size(of));
    }

    /**
     * How much alike two segments are: the share of those who are in both among those who are in one or both, from 0 if nobody is
     * in both, to 1 if they have the same contacts (Jaccard's index); missing if nobody is in either.
     *
     * @throws IllegalArgumentException if one is not in the catalogue
     */
    public OptionalDouble jaccard(Segment first, Segment second) {
        long both = overlap(first, second);
        return SegmentSizes.ratio(both, size(first) + size(second) - both);
    }

    /**
     * The pairs of different segments with most contacts in both, most first; those with as many in the order of the catalogue, and
     * none without contacts. Takes time linear in the number of all pairs.
     *
     * @param most how many to give, at most
     * @throws IllegalArgumentException if that is negative
     */
    public List<SegmentPair> largest(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("0 pairs or more can be given, got %s".formatted(most));
        }
        List<Segment> segments = catalog.segments();
        return IntStream.range(0, segments.size())
                .boxed()
                .flatMap(this::cells)
                .collect(Comparators.least(
                        Math.min(most, counts.length),
                        comparingLong(Cell::contacts)
                                .reversed()
                                .thenComparing(comparingInt(Cell::first))
                                .thenComparing(comparingInt(Cell::second))))
                .stream()
                .map(cell -> new SegmentPair(segments.get(cell.first()), segments.get(cell.second()), cell.contacts()))
                .toList();
    }

    private Stream<Cell> cells(int second) {
        return IntStream.range(0, second)
                .filter(first -> at(first, second) > 0)
                .mapToObj(first -> new Cell(first, second, at(first, second)));
    }
}
