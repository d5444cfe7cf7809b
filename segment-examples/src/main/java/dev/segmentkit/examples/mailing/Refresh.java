package dev.segmentkit.examples.mailing;

import java.time.Instant;
import java.util.List;

/**
 * What changed when memberships were brought up to date, by segment, then by subscriber.
 *
 * @param asOf the moment as of which they hold now
 * @param entered who entered which segment
 * @param exited who left which segment
 */
public record Refresh(Instant asOf, List<Movement> entered, List<Movement> exited) {
    /** What changed. */
    public Refresh {
        entered = List.copyOf(entered);
        exited = List.copyOf(exited);
    }
}
