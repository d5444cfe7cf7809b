package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Fact;
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
        return Truth.of(!all.isEmpty()
                && window.interval(evaluation).contains(all.get(0).at()));
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        List<Occurrence<T>> all = ever.find(evaluation);
        Instant firstIsAnother = ever.stableUntil(evaluation);
        return all.isEmpty()
                ? firstIsAnother
                : Instants.earlier(
                        firstIsAnother, window.windowChangesFor(all.get(0).at(), evaluation));
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
