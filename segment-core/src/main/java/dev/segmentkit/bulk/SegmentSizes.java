package dev.segmentkit.bulk;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import java.util.OptionalDouble;

/** How many contacts are in each segment of a catalogue. Counted by a {@link SizeCounter}; immutable. */
public final class SegmentSizes {
    private final SegmentCatalog catalog;
    private final long contacts;
    private final long[] sizes;

    SegmentSizes(SegmentCatalog catalog, long contacts, long[] sizes) {
        this.catalog = catalog;
        this.contacts = contacts;
        this.sizes = sizes;
    }

    /** How many contacts were classified. */
    public long contacts() {
        return contacts;
    }

    /**
     * How many of them are in the segment.
     *
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    public long size(Segment segment) {
        return sizes[catalog.indexOf(segment)];
    }

    /**
     * Which share of them is in the segment, from 0 to 1; missing if there were no contacts.
     *
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    public OptionalDouble share(Segment segment) {
        return ratio(size(segment), contacts);
    }

    /** Missing if there is nothing that it is a part of, as everywhere. */
    static OptionalDouble ratio(long part, long whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
