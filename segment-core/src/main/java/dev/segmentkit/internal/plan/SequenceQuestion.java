package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether events happened one after the other.
 *
 * @param first finds those it can begin with
 * @param parts the steps after the first
 * @param search looks for those, once for a contact
 */
record SequenceQuestion<H, T>(
        EventFinder<H, T> first, List<SequencePart<H, ?>> parts, Once<H, SequenceSearch<H>> search)
        implements Question<H, H> {
    @Override
    public Truth truth(H contact, Evaluation<H> evaluation) {
        if (happened(evaluation)) {
            return Truth.TRUE;
        }
        return first.reachesBack(evaluation) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Looks at the events of later steps only if there is one to begin with. */
    private boolean happened(Evaluation<H> evaluation) {
        if (first.find(evaluation).isEmpty()) {
            return false;
        }
        SequenceSearch<H> found = search.of(evaluation);
        for (Occurrence<T> event : first.occurrences(evaluation)) {
            if (found.from(event).events() != null) {
                return true;
            }
        }
        return false;
    }

    /**
     * TRUE while one of the events that begin a sequence stays in the window. Otherwise until an event happens, one that may
     * begin a sequence enters the window, or it is decided that something did not happen.
     */
    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        SequenceSearch<H> searched = search.of(evaluation);
        List<SequenceSearch.Outcome> found = new ArrayList<>();
        Instant last = Instant.MIN;
        for (Occurrence<T> event : first.occurrences(evaluation)) {
            SequenceSearch.Outcome outcome = searched.from(event);
            found.add(outcome);
            Instant leaves = first.windowChangesFor(event.at(), evaluation);
            if (outcome.events() != null && leaves.isAfter(last)) {
                last = leaves;
            }
        }
        if (last.isAfter(Instant.MIN)) {
            return Stream.concat(Stream.of(first.pattern()), parts.stream().map(SequencePart::pattern))
                    .map(pattern -> pattern.filtersStableUntil(evaluation))
                    .reduce(last, Instants::earlier);
        }
        return Stream.of(
                        parts.stream().map(part -> part.pattern().stableUntil(evaluation)),
                        Stream.of(first.pattern().stableUntil(evaluation), first.unknownStableUntil(evaluation)),
                        first.entering(evaluation),
                        found.stream().map(SequenceSearch.Outcome::decidedAt))
                .flatMap(bounds -> bounds)
                .reduce(Instant.MAX, Instants::earlier);
    }

    /** Names the events that make it TRUE, if there are any, or else when that will be decided. */
    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        SequenceSearch<H> searched = search.of(evaluation);
        first.reportWindow(evaluation, findings);
        List<SequenceSearch.Outcome> found =
                first.occurrences(evaluation).stream().map(searched::from).toList();
        findings.add(Fact.Key.EVENTS_COUNTED, String.valueOf(found.size()));
        found.stream()
                .flatMap(sequence -> Stream.ofNullable(sequence.events()))
                .findFirst()
                .ifPresentOrElse(
                        events -> events.forEach(event -> findings.add(event.counted())),
                        () -> found.stream()
                                .map(SequenceSearch.Outcome::decidedAt)
                                .reduce(Instants::earlier)
                                .filter(decidedAt -> decidedAt.isBefore(Instant.MAX))
                                .ifPresent(decidedAt -> findings.add(Fact.Key.DECIDED_AT, decidedAt.toString())));
    }
}
