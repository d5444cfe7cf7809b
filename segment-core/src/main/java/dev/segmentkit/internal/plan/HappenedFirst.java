package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.time.Interval;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the first event of the whole history lies in a window.
 *
 * @param ever all events that pass the filter
 * @param window the same in the window
 */
record HappenedFirst<H, T>(EventFinder<H, T> ever, EventFinder<H, T> window) implements Question<H, H> {
    @Override
    public Truth truth(H contact, Evaluation<H> evaluation) {
        Instant first = first(evaluation);
        Interval interval = window.interval(evaluation);
        boolean inWindow = first != null && interval.contains(first);
        if (evaluation.unknownUntil().isEmpty()) {
            return Truth.of(inWindow);
        }
        if (inWindow) {
            // An earlier one that nobody knows of would lie in the window too, if the window has no beginning.
            return interval.from().equals(Instant.MIN) ? Truth.TRUE : Truth.UNKNOWN;
        }
        boolean beforeWindow = first != null && first.isBefore(Instants.firstOf(interval));
        return !beforeWindow && window.reachesBack(evaluation) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private @Nullable Instant first(Evaluation<H> evaluation) {
        Selected<H, T> all = ever.find(evaluation);
        return all.isEmpty() ? null : all.at(all.number(0));
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        Instant first = first(evaluation);
        Instant stableUntil = Instants.earlier(ever.stableUntil(evaluation), window.unknownStableUntil(evaluation));
        return first == null ? stableUntil : Instants.earlier(stableUntil, window.windowChangesFor(first, evaluation));
    }

    /** Names the first one of all too: it decides, and may lie before the window. */
    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        Instant first = first(evaluation);
        if (first == null) {
            findings.add(Fact.Key.MISSING, ever.selection().text());
        } else {
            findings.add(Fact.Key.ACTUAL, first.toString());
        }
        window.report(evaluation, findings);
    }
}
