package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the events of a pattern, whenever they happened.
 *
 * @param source where the events come from
 * @param filter what must be TRUE for an event
 * @param filterVerdict the same, with how long it holds
 */
record PatternFinder<H, T>(EventSource<H, T> source, Matcher<H, T> filter, VerdictNode<H, T> filterVerdict) {
    /** The events up to asOf that pass the filter, oldest first. */
    List<Occurrence<T>> past(Evaluation<H> evaluation) {
        return source.history(evaluation).past().stream()
                .filter(event -> passes(event, evaluation))
                .toList();
    }

    boolean passes(Occurrence<T> event, Evaluation<H> evaluation) {
        return filter.matches(event.event(), evaluation);
    }

    /** Whether the event passes the filter, and for how long. */
    Answer answer(Occurrence<T> event, Evaluation<H> evaluation) {
        return filterVerdict.answer(event.event(), evaluation);
    }

    /** The moments of all events of the type after asOf. */
    Stream<Instant> future(Evaluation<H> evaluation) {
        return source.history(evaluation).future().stream().map(Occurrence::at);
    }

    /** An instant before which every event keeps passing the filter, or not passing it, and none is added. */
    Instant stableUntil(Evaluation<H> evaluation) {
        return future(evaluation).reduce(filtersStableUntil(evaluation), Instants::earlier);
    }

    /** An instant before which every event up to asOf keeps passing the filter, or not passing it. */
    Instant filtersStableUntil(Evaluation<H> evaluation) {
        return source.history(evaluation).past().stream()
                .map(event -> answer(event, evaluation).stableUntil())
                .reduce(Instant.MAX, Instants::earlier);
    }
}
