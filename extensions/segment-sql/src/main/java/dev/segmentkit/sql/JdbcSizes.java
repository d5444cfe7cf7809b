package dev.segmentkit.sql;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;

/** How many contacts are in each segment of a catalogue, as a {@linkplain JdbcSegments#sizes run} has counted. Immutable. */
public final class JdbcSizes {
    private final SegmentCatalog catalog;
    private final long[] sizes;
    private final JdbcOutcome outcome;

    JdbcSizes(SegmentCatalog catalog, long[] sizes, JdbcOutcome outcome) {
        this.catalog = catalog;
        this.sizes = sizes;
        this.outcome = outcome;
    }

    /**
     * How many contacts are in the segment; of those that were answered, so that it says little if the run was cancelled.
     *
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    public long size(Segment segment) {
        return sizes[catalog.indexOf(segment)];
    }

    /** What the run has done. */
    public JdbcOutcome outcome() {
        return outcome;
    }
}
