package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the events of a selection. */
final class EventFinder<H, T> {
    private final EventSelection selection;
    private final PatternFinder<H, T> pattern;
    private final ZoneReader<H> zone;
    private final OnceInZone<H, Interval> interval;
    private final Refilled<H, Selected<H, T>> selected;

    /**
     * With what was asked for.
     *
     * @param pattern finds those of any time
     * @param zone the zone of the window
     * @param interval the window, worked out
     */
    EventFinder(
            EventSelection selection,
            PatternFinder<H, T> pattern,
            ZoneReader<H> zone,
            OnceInZone<H, Interval> interval,
            Slots slots) {
        this.selection = selection;
        this.pattern = pattern;
        this.zone = zone;
        this.interval = interval;
        this.selected = new Refilled<>(slots.next(), evaluation -> new Selected<>(this, evaluation));
    }

    EventSelection selection() {
        return selection;
    }

    PatternFinder<H, T> pattern() {
        return pattern;
    }

    /** The selected events of the contact at hand. */
    Selected<H, T> find(Evaluation<H> evaluation) {
        return selected.of(evaluation);
    }

    /** The same, each with all that explanations and sequences want to know of it. */
    List<Occurrence<T>> occurrences(Evaluation<H> evaluation) {
        return found(evaluation).mapToObj(history(evaluation)::occurrence).toList();
    }

    private IntStream found(Evaluation<H> evaluation) {
        Selected<H, T> found = find(evaluation);
        return IntStream.range(found.from(), found.end()).filter(pattern.passing(evaluation)::passes);
    }

    /** For each selected event, an instant before which it stays selected. */
    Stream<Instant> leaving(Evaluation<H> evaluation) {
        return found(evaluation).mapToObj(number -> changes(number, evaluation));
    }

    /** For each event that is not selected, an instant before which it is not; later ones included. */
    Stream<Instant> entering(Evaluation<H> evaluation) {
        Selected<H, T> found = find(evaluation);
        Passing<H, T> passing = pattern.passing(evaluation);
        return Stream.concat(
                history(evaluation)
                        .past()
                        .filter(number -> number < found.from() || number >= found.end() || !passing.passes(number))
                        .mapToObj(number -> changes(number, evaluation)),
                pattern.future(evaluation));
    }

    /** An instant before which time alone does not change what is selected, nor whether there may be more. */
    Instant stableUntil(Evaluation<H> evaluation) {
        return Stream.concat(
                        history(evaluation).past().mapToObj(number -> changes(number, evaluation)),
                        pattern.future(evaluation))
                .reduce(unknownStableUntil(evaluation), Instants::earlier);
    }

    /** An instant before which the event neither enters nor leaves. */
    private Instant changes(int number, Evaluation<H> evaluation) {
        Answer filtered = pattern.answer(number, evaluation);
        return filtered.truth() == Truth.TRUE
                ? Instants.earlier(
                        filtered.stableUntil(),
                        windowChangesFor(history(evaluation).at(number), evaluation))
                : filtered.stableUntil();
    }

    /** Whether the window reaches back to where events may have happened that nobody knows of. */
    boolean reachesBack(Evaluation<H> evaluation) {
        Optional<Instant> until = evaluation.unknownUntil();
        return until.isPresent() && isReached(Instants.earlier(until.get(), evaluation.asOf()), interval(evaluation));
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
        return interval.of(evaluation);
    }

    void report(Evaluation<H> evaluation, Findings findings) {
        List<Occurrence<T>> found = occurrences(evaluation);
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

    private History<H, T> history(Evaluation<H> evaluation) {
        return pattern.source().history(evaluation);
    }

    private Window window() {
        return selection.window();
    }
}
