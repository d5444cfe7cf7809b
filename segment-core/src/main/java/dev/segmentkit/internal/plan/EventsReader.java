package dev.segmentkit.internal.plan;

import java.time.Instant;

/**
 * A value that is worked out from selected events.
 *
 * @param <H> the host's class of contacts
 * @param <A> the value
 */
interface EventsReader<H, A> extends Reader<H, H, A> {
    /** Which events. */
    EventFinder<H, ?> events();

    @Override
    default Instant stableUntil(H contact, Evaluation<H> evaluation) {
        return events().stableUntil(evaluation);
    }

    @Override
    default String missing() {
        return events().selection().text();
    }

    @Override
    default void report(H contact, Evaluation<H> evaluation, Findings findings) {
        events().report(evaluation, findings);
    }
}
