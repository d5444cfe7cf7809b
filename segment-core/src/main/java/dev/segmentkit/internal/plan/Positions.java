package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.EventPosition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Finds one of the selected events by its position.
 *
 * @param events which events
 * @param position which of them
 */
record Positions<H, T>(EventFinder<H, T> events, EventPosition position) {
    /** Its number among all events of the contact; -1 if there are not so many. */
    int find(Evaluation<H> evaluation) {
        Selected<H, T> found = events.find(evaluation);
        int count = found.count();
        if (position.number() > count) {
            return -1;
        }
        return found.number(
                switch (position.side()) {
                    case FIRST -> position.number() - 1;
                    case LAST -> count - position.number();
                });
    }

    /** When it happened; null if there are not so many. */
    @Nullable Instant moment(Evaluation<H> evaluation) {
        int found = find(evaluation);
        return found < 0 ? null : events.find(evaluation).at(found);
    }

    /** The moments at which it may have happened; null if it is the one that is found. */
    @Nullable Range<Instant> range(Evaluation<H> evaluation) {
        if (!events.reachesBack(evaluation)) {
            return null;
        }
        Instant found = moment(evaluation);
        if (found == null) {
            return Range.any(true);
        }
        if (position.side() == EventPosition.Side.FIRST) {
            return new Range<>(null, found, false);
        }
        Instant until = Instants.earlier(evaluation.unknownUntil().orElseThrow(), evaluation.asOf());
        return found.isAfter(until) ? null : new Range<>(found, until, false);
    }

    /** Names the one event, if there is one. */
    void report(Evaluation<H> evaluation, Findings findings) {
        events.reportWindow(evaluation, findings);
        int found = find(evaluation);
        if (found >= 0) {
            findings.add(events.pattern()
                    .source()
                    .history(evaluation)
                    .occurrence(found)
                    .counted());
        }
    }
}
