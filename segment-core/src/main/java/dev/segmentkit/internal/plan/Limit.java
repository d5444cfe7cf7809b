package dev.segmentkit.internal.plan;

import dev.segmentkit.time.TimeSpan;
import java.time.Instant;
import java.util.Optional;

/**
 * How long after a moment something must happen.
 *
 * @param span how long; for ever if empty
 * @param zone the zone of months and years
 */
record Limit<H>(Optional<TimeSpan> span, ZoneReader<H> zone) {
    /** The last moment of the limit; {@link Instant#MAX} if there is none. */
    Instant after(Instant moment, Evaluation<H> evaluation) {
        return span.map(limit -> limit.after(moment, zone.zone(evaluation))).orElse(Instant.MAX);
    }
}
