package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.util.Comparator;

/**
 * Whether at least so many events are selected.
 *
 * @param atLeast how many; 0 or less is always reached
 */
record Happened<H, T>(EventFinder<H, T> events, long atLeast) implements Question<H, H> {
    @Override
    public Truth truth(H contact, Evaluation<H> evaluation) {
        if (events.find(evaluation).count() >= atLeast) {
            return Truth.TRUE;
        }
        return events.reachesBack(evaluation) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /**
     * While so many stay selected it stays TRUE; while not enough of the others enter it does not become so, even if none
     * leaves.
     */
    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        long found = events.find(evaluation).count();
        if (atLeast <= 0) {
            return Instant.MAX;
        }
        return found >= atLeast
                ? events.leaving(evaluation)
                        .sorted(Comparator.reverseOrder())
                        .skip(atLeast - 1)
                        .findFirst()
                        .orElseThrow()
                : events.entering(evaluation)
                        .sorted()
                        .skip(atLeast - found - 1)
                        .findFirst()
                        .map(reached -> Instants.earlier(reached, events.unknownStableUntil(evaluation)))
                        .orElseGet(() -> events.unknownStableUntil(evaluation));
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        events.report(evaluation, findings);
    }
}
