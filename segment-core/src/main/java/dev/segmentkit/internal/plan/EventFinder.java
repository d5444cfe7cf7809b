package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.Window;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the events of a selection.
 *
 * @param slot where an evaluation keeps what was found
 * @param selection what was asked for
 * @param pattern finds those of any time
 * @param zone the zone of the window
 */
record EventFinder<H, T>(
        Slot<List<Occurrence<T>>> slot, EventSelection selection, PatternFinder<H, T> pattern, ZoneReader<H> zone) {
    /** The selected events, oldest first. */
    List<Occurrence<T>> find(Evaluation<H> evaluation) {
        return evaluation.once(slot, () -> search(evaluation));
    }

    private List<Occurrence<T>> search(Evaluation<H> evaluation) {
        Interval interval = interval(evaluation);
        return history(evaluation).past().stream()
                .filter(event -> interval.contains(event.at()) && pattern.passes(event, evaluation))
                .toList();
    }

    /** For each selected event, an instant before which it stays selected. */
    Stream<Instant> leaving(Evaluation<H> evaluation) {
        return find(evaluation).stream().map(event -> changes(event, evaluation));
    }

    /** For each event that is not selected, an instant before which it is not; later ones included. */
    Stream<Instant> entering(Evaluation<H> evaluation) {
        Interval interval = interval(evaluation);
        return Stream.concat(
                history(evaluation).past().stream()
                        .filter(event -> !(interval.contains(event.at()) && pattern.passes(event, evaluation)))
                        .map(event -> changes(event, evaluation)),
                pattern.future(evaluation));
    }

    /** An instant before which time alone does not change what is selected, nor whether there may be more. */
    Instant stableUntil(Evaluation<H> evaluation) {
        return Stream.concat(
                        history(evaluation).past().stream().map(event -> changes(event, evaluation)),
                        pattern.future(evaluation))
                .reduce(unknownStableUntil(evaluation), Instants::earlier);
    }

    /** An instant before which the event neither enters nor leaves. */
    private Instant changes(Occurrence<T> event, Evaluation<H> evaluation) {
        Answer filtered = pattern.answer(event, evaluation);
        return filtered.truth() == Truth.TRUE
                ? Instants.earlier(filtered.stableUntil(), windowChangesFor(event.at(), evaluation))
                : filtered.stableUntil();
    }

    /** Whether the window reaches back to where events may have happened that nobody knows of. */
    boolean reachesBack(Evaluation<H> evaluation) {
        return evaluation
                .unknownUntil()
                .map(until -> Instants.earlier(until, evaluation.asOf()))
                .filter(until -> isReached(until, interval(evaluation)))
                .isPresent();
    }

    /** Whether the interval has moments up to this one; on a day that a zone left out it has none at all. */
    private static boolean isReached(Instant until, Interval interval) {
        return !Instants.firstOf(interval).isAfter(Instants.earlier(until, Instants.lastOf(interval)));
    }

    /** An instant before which the window keeps reaching back as far as it does. */
    Instant unknownStableUntil(Evaluation<H> evaluation) {
        return evaluation
                .unknownUntil()
                .map(until -> unknownStableUntil(until, evaluation))
                .orElse(Instant.MAX);
    }

    private Instant unknownStableUntil(Instant until, Evaluation<H> evaluation) {
        Instant asOf = evaluation.asOf();
        if (until.isAfter(asOf)) {
            // Nothing of the past is known in full, and more of it with every moment: not worth a better bound.
            return Instants.next(asOf);
        }
        Instant begins = Instants.firstOf(interval(evaluation));
        return begins.isAfter(asOf) ? begins : windowChangesFor(until, evaluation);
    }

    Instant windowChangesFor(Instant moment, Evaluation<H> evaluation) {
        return window().changesFor(moment, evaluation.asOf(), zone.zone(evaluation));
    }

    Interval interval(Evaluation<H> evaluation) {
        return window().at(evaluation.asOf(), zone.zone(evaluation));
    }

    void report(Evaluation<H> evaluation, Findings findings) {
        List<Occurrence<T>> found = find(evaluation);
        reportWindow(evaluation, findings);
        findings.add(Fact.Key.EVENTS_COUNTED, String.valueOf(found.size()));
        found.forEach(event -> findings.add(event.counted()));
    }

    void reportWindow(Evaluation<H> evaluation, Findings findings) {
        findings.add(Fact.Key.WINDOW, "%s: %s".formatted(window().text(), interval(evaluation)));
        if (reachesBack(evaluation)) {
            evaluation
                    .unknownUntil()
                    .ifPresent(until -> findings.add(
                            Fact.Key.KNOWN_SINCE, Instants.next(until).toString()));
        }
    }

    private History<T> history(Evaluation<H> evaluation) {
        return pattern.source().history(evaluation);
    }

    private Window window() {
        return selection.window();
    }
}
