package dev.segmentkit.bulk;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.engine.Memberships;

/**
 * A sink that counts how many contacts are in each segment, and in each two of them. Given to several runs, one after the other,
 * it counts the contacts of all of them.
 *
 * <p><b>Complexity.</b> The square of the number of segments that a contact is in. Holds 8 bytes for each pair of segments, which
 * is 4 n (n + 1) bytes for n segments: 4 MB for 1,000 and 400 MB for 10,000; and that for each thread while a run goes on, once more for
 * what earlier runs have counted, however many, and once more for what is asked for. For more segments than 20,000 count sizes only, or the overlap of some of them.
 */
public final class OverlapCounter extends Tally {
    private static final int MOST_SEGMENTS = 20_000;

    private OverlapCounter(SegmentCatalog catalog) {
        super(catalog, SegmentOverlap.numberOfPairs(catalog.segments().size()));
    }

    /**
     * Counts for all segments of the catalogue, which must be the engine's.
     *
     * @throws IllegalArgumentException if there are more than 20,000
     */
    public static OverlapCounter of(SegmentCatalog catalog) {
        int segments = catalog.segments().size();
        if (segments > MOST_SEGMENTS) {
            throw new IllegalArgumentException(
                    ("the overlap of %s segments would take %s MB for each thread, and no more than %s segments are allowed;"
                                    + " count their sizes only, with SizeCounter, or the overlap of a catalogue of some of them")
                            .formatted(segments, 4L * segments * (segments + 1) / 1_000_000, MOST_SEGMENTS));
        }
        return new OverlapCounter(catalog);
    }

    /** What was counted; asked when the run has returned. */
    public SegmentOverlap overlap() {
        return new SegmentOverlap(catalog(), contacts(), counts());
    }

    @Override
    void count(Memberships memberships, long[] counts) {
        int size = memberships.size();
        for (int i = 0; i < size; i++) {
            int row = SegmentOverlap.row(memberships.position(i));
            // Positions ascend: those up to i are of this row. The last is the segment with itself: its size.
            for (int j = 0; j <= i; j++) {
                counts[row + memberships.position(j)]++;
            }
        }
    }
}
