package dev.segmentkit.sql;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.sql.internal.statement.Packing;

/** What the segments of a catalogue say of one contact: TRUE, FALSE or UNKNOWN each. Immutable. */
public final class Truths {
    private final SegmentCatalog catalog;
    private final Packing packing;
    private final long[] words;

    Truths(SegmentCatalog catalog, Packing packing, long[] words) {
        this.catalog = catalog;
        this.packing = packing;
        this.words = words.clone();
    }

    /** The catalogue. */
    public SegmentCatalog catalog() {
        return catalog;
    }

    /**
     * What a segment says.
     *
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    public Truth of(Segment segment) {
        return at(catalog.indexOf(segment));
    }

    /**
     * What the segment says that stands there in {@link SegmentCatalog#segments}.
     *
     * @throws IndexOutOfBoundsException if there is none
     */
    public Truth at(int position) {
        if (position < 0 || position >= packing.segments()) {
            throw new IndexOutOfBoundsException(
                    "there are %s segments, asked for position %s".formatted(packing.segments(), position));
        }
        return packing.truth(words, position);
    }
}
