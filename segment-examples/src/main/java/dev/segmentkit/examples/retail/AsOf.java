package dev.segmentkit.examples.retail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The moment the answers are for, and where it comes from.
 *
 * @param origin for the user, who may not have chosen the moment
 */
record AsOf(Instant instant, String origin) {
    static AsOf chosen(@Nullable Instant given, Optional<Instant> latest, Clock clock) {
        if (given != null) {
            return new AsOf(given, "as given");
        }
        return latest.map(instant -> new AsOf(instant, "the moment of the latest event"))
                .orElseGet(() -> new AsOf(clock.instant(), "the present moment, since there are no events"));
    }
}
