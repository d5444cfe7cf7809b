package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.time.Interval;
import java.time.Instant;
import java.util.List;

/**
 * Whether the first event of the whole history lies in a window.
 *
 * @param ever all events that pass the filter
 * @param window the same in the window
 */
record HappenedFirst<H, T>(EventFinder<H, T> ever, EventFinder<H, T> window) implements Question<H, H> {
    @Override
    public Truth truth(H contact, Evaluation<H> evaluation) {
        List<Occurrence<T>> all = ever.find(evaluation);
        Interval interval = window.interval(evaluation);
        boolean inWindow = !all.isEmpty() && interval.contains(all.get(0).at());
        if (evaluation.unknownUntil().isEmpty()) {
            return Truth.of(inWindow);
        }
        if (inWindow) {
            // An earlier one that nobody knows of would lie in the window too, if the window has no beginning.
            return interval.from().equals(Instant.MIN) ? Truth.TRUE : Truth.UNKNOWN;
        }
        boolean beforeWindow = !all.isEmpty() && all.get(0).at().isBefore(Instants.firstOf(interval));
        return !beforeWindow && window.reachesBack(evaluation) ? Truth.UNKNOWN : Truth.FALSE;
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        List<Occurrence<T>> all = ever.find(evaluation);
        Instant stableUntil = Instants.earlier(ever.stableUntil(evaluation), window.unknownStableUntil(evaluation));
        return all.isEmpty()
                ? stableUntil
                : Instants.earlier(
                        stableUntil, window.windowChangesFor(all.get(0).at(), evaluation));
    }

    /** Names the first one of all too: it decides, and may lie before the window. */
    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        List<Occurrence<T>> all = ever.find(evaluation);
        if (all.isEmpty()) {
            findings.add(Fact.Key.MISSING, ever.selection().text());
        } else {
            findings.add(Fact.Key.ACTUAL, all.get(0).at().toString());
        }
        window.report(evaluation, findings);
    }
}
