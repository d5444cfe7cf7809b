package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.EventPosition;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds one of the selected events by its position.
 *
 * @param events which events
 * @param position which of them
 */
record Positions<H, T>(EventFinder<H, T> events, EventPosition position) {
    @Nullable Occurrence<T> find(Evaluation<H> evaluation) {
        List<Occurrence<T>> found = events.find(evaluation);
        if (position.number() > found.size()) {
            return null;
        }
        return found.get(
                switch (position.side()) {
                    case FIRST -> position.number() - 1;
                    case LAST -> found.size() - position.number();
                });
    }

    /** The moments at which it may have happened; null if it is the one that is found. */
    @Nullable Range<Instant> range(Evaluation<H> evaluation) {
        if (!events.reachesBack(evaluation)) {
            return null;
        }
        Occurrence<T> found = find(evaluation);
        if (found == null) {
            return Range.any(true);
        }
        if (position.side() == EventPosition.Side.FIRST) {
            return new Range<>(null, found.at(), false);
        }
        Instant until = Instants.earlier(evaluation.unknownUntil().orElseThrow(), evaluation.asOf());
        return found.at().isAfter(until) ? null : new Range<>(found.at(), until, false);
    }

    /** Names the one event, if there is one. */
    void report(Evaluation<H> evaluation, Findings findings) {
        events.reportWindow(evaluation, findings);
        Occurrence<T> found = find(evaluation);
        if (found != null) {
            findings.add(found.counted());
        }
    }
}
