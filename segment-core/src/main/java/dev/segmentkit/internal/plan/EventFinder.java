package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.Window;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the events of a selection.
 *
 * @param selection what was asked for
 * @param source where the events come from
 * @param filter what must be TRUE for an event
 * @param filterVerdict the same, with how long it holds
 * @param zone the zone of the window
 */
record EventFinder<H, T>(
        EventSelection selection,
        EventSource<H, T> source,
        Matcher<H, T> filter,
        VerdictNode<H, T> filterVerdict,
        ZoneReader<H> zone) {
    /** The selected events, oldest first. */
    List<Occurrence<T>> find(Evaluation<H> evaluation) {
        Interval interval = interval(evaluation);
        return source.history(evaluation).past().stream()
                .filter(event -> interval.contains(event.at()) && passes(event, evaluation))
                .toList();
    }

    /** For each selected event, an instant before which it stays selected. */
    Stream<Instant> leaving(Evaluation<H> evaluation) {
        return find(evaluation).stream().map(event -> changes(event, evaluation));
    }

    /** For each event that is not selected, an instant before which it is not; later ones included. */
    Stream<Instant> entering(Evaluation<H> evaluation) {
        History<T> history = source.history(evaluation);
        Interval interval = interval(evaluation);
        return Stream.concat(
                history.past().stream()
                        .filter(event -> !(interval.contains(event.at()) && passes(event, evaluation)))
                        .map(event -> changes(event, evaluation)),
                history.future().stream().map(Occurrence::at));
    }

    /** An instant before which time alone does not change what is selected. */
    Instant stableUntil(Evaluation<H> evaluation) {
        History<T> history = source.history(evaluation);
        return Stream.concat(
                        history.past().stream().map(event -> changes(event, evaluation)),
                        history.future().stream().map(Occurrence::at))
                .reduce(Instant.MAX, Instants::earlier);
    }

    /** An instant before which the event neither enters nor leaves. */
    private Instant changes(Occurrence<T> event, Evaluation<H> evaluation) {
        Answer filtered = filterVerdict.answer(event.event(), evaluation);
        return filtered.truth() == Truth.TRUE
                ? Instants.earlier(filtered.stableUntil(), windowChangesFor(event.at(), evaluation))
                : filtered.stableUntil();
    }

    Instant windowChangesFor(Instant moment, Evaluation<H> evaluation) {
        return window().changesFor(moment, evaluation.asOf(), zone.zone(evaluation));
    }

    Interval interval(Evaluation<H> evaluation) {
        return window().at(evaluation.asOf(), zone.zone(evaluation));
    }

    void report(Evaluation<H> evaluation, Findings findings) {
        List<Occurrence<T>> found = find(evaluation);
        findings.add(Fact.Key.WINDOW, "%s: %s".formatted(window().text(), interval(evaluation)));
        findings.add(Fact.Key.EVENTS_COUNTED, String.valueOf(found.size()));
        found.forEach(event -> findings.add(new CountedEvent(selection.type().name(), event.id(), event.at())));
    }

    private boolean passes(Occurrence<T> event, Evaluation<H> evaluation) {
        return filter.matches(event.event(), evaluation);
    }

    private Window window() {
        return selection.window();
    }
}
