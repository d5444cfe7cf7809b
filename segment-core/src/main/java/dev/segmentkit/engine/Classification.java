package dev.segmentkit.engine;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.Segment;
import java.time.Instant;
import java.util.List;

/**
 * All segments that a contact is in, as of when, and until when: what {@link SegmentEngine#classification} gives. Whoever wants the
 * segments only is faster with {@link SegmentEngine#classify(Object, Instant)}.
 *
 * @param segments the segments, in the order of the catalogue
 * @param asOf the moment of evaluation, cut to microseconds
 * @param validUntil an instant after asOf up to which, without it, time alone changes none of the contact's memberships, of
 *     these and of all others: nothing but new or changed data does. {@link Instant#MAX} if none ever changes. It may be
 *     earlier than the change, never later: classify again then
 */
public record Classification(List<Segment> segments, Instant asOf, Instant validUntil) {
    public Classification {
        segments = List.copyOf(segments);
        requireNonNull(asOf, "asOf");
        requireNonNull(validUntil, "validUntil");
    }
}
