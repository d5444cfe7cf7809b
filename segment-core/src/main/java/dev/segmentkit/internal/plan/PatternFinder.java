package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Finds the events of a pattern, whenever they happened. */
final class PatternFinder<H, T> {
    private final EventSource<H, T> source;
    private final boolean takesAll;
    private final Matcher<H, T> filter;
    private final VerdictNode<H, T> filterVerdict;
    private final Refilled<H, Passing<H, T>> passing;
    private final Once<H, List<Occurrence<T>>> past;

    /**
     * With where the events come from, and which are meant.
     *
     * @param takesAll whether every event passes the filter
     * @param filter what must be TRUE for an event
     * @param filterVerdict the same, with how long it holds
     */
    PatternFinder(
            EventSource<H, T> source,
            boolean takesAll,
            Matcher<H, T> filter,
            VerdictNode<H, T> filterVerdict,
            Slots slots) {
        this.source = source;
        this.takesAll = takesAll;
        this.filter = filter;
        this.filterVerdict = filterVerdict;
        this.passing = new Refilled<>(slots.next(), evaluation -> new Passing<>(this, evaluation));
        this.past = new Once<>(slots.next(), this::occurrences);
    }

    EventSource<H, T> source() {
        return source;
    }

    boolean takesAll() {
        return takesAll;
    }

    /** Which events of the contact at hand pass the filter. */
    Passing<H, T> passing(Evaluation<H> evaluation) {
        return passing.of(evaluation);
    }

    /** The events up to asOf that pass the filter, oldest first. */
    List<Occurrence<T>> past(Evaluation<H> evaluation) {
        return past.of(evaluation);
    }

    private List<Occurrence<T>> occurrences(Evaluation<H> evaluation) {
        History<H, T> history = source.history(evaluation);
        return history.past()
                .filter(passing(evaluation)::passes)
                .mapToObj(history::occurrence)
                .toList();
    }

    boolean passes(T event, Evaluation<H> evaluation) {
        return filter.matches(event, evaluation);
    }

    /** Whether the event of that number passes the filter, and for how long. */
    Answer answer(int number, Evaluation<H> evaluation) {
        return filterVerdict.answer(source.history(evaluation).event(number), evaluation);
    }

    /** The moments of all events of the type after asOf. */
    Stream<Instant> future(Evaluation<H> evaluation) {
        return source.history(evaluation).future();
    }

    /** An instant before which every event keeps passing the filter, or not passing it, and none is added. */
    Instant stableUntil(Evaluation<H> evaluation) {
        return future(evaluation).reduce(filtersStableUntil(evaluation), Instants::earlier);
    }

    /** An instant before which every event up to asOf keeps passing the filter, or not passing it. */
    Instant filtersStableUntil(Evaluation<H> evaluation) {
        return source.history(evaluation)
                .past()
                .mapToObj(number -> answer(number, evaluation).stableUntil())
                .reduce(Instant.MAX, Instants::earlier);
    }
}
