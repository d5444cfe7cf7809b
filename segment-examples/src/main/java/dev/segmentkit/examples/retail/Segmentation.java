package dev.segmentkit.examples.retail;

import dev.segmentkit.examples.retail.print.SegmentAnswer;
import dev.segmentkit.examples.retail.print.SegmentSize;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * The segments of one shop, ready to answer about its contacts.
 *
 * @param <C> the shop's own class of contacts
 */
public interface Segmentation<C> {
    /** How many of the contacts are in each segment, in the order of the catalogue. */
    List<SegmentSize> sizes(Collection<C> contacts, Instant asOf);

    /** Whether a contact is in each segment and why, in the order of the catalogue. */
    List<SegmentAnswer> explain(C contact, Instant asOf);

    /** Placeholder for a shop that has no segments yet. */
    static <C> Segmentation<C> none() {
        return new Segmentation<>() {
            @Override
            public List<SegmentSize> sizes(Collection<C> contacts, Instant asOf) {
                return List.of();
            }

            @Override
            public List<SegmentAnswer> explain(C contact, Instant asOf) {
                return List.of();
            }
        };
    }
}
