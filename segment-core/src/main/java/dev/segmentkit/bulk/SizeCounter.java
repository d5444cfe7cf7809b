package dev.segmentkit.bulk;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.engine.Memberships;

/**
 * A sink that counts how many contacts are in each segment. Given to several runs, one after the other, it counts the contacts of
 * all of them.
 *
 * <p><b>Complexity.</b> Linear in the segments that a contact is in; holds 8 bytes for each segment, for each
 * thread while a run goes on, and once more for what earlier runs have counted, however many.
 */
public final class SizeCounter extends Tally {
    private SizeCounter(SegmentCatalog catalog) {
        super(catalog, catalog.segments().size());
    }

    /** Counts for all segments of the catalogue, which must be the engine's. */
    public static SizeCounter of(SegmentCatalog catalog) {
        return new SizeCounter(catalog);
    }

    /** What was counted; asked when the run has returned. */
    public SegmentSizes sizes() {
        return new SegmentSizes(catalog(), contacts(), counts());
    }

    @Override
    void count(Memberships memberships, long[] counts) {
        int size = memberships.size();
        for (int i = 0; i < size; i++) {
            counts[memberships.position(i)]++;
        }
    }
}
