package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which events there are (T5, T6), which of them are meant, and where there may be more (T9). */
record Histories(Situation situation) {
    /** The order of events: by moment, then by id (T6). */
    static final Comparator<Event<?>> ORDER =
            Comparator.<Event<?>, Instant>comparing(Event::occurredAt).thenComparing(Event::id, Texts::compare);

    /**
     * The visible events of a type, each once. Of copies that differ the earliest counts; copies of one moment are taken to
     * be equal, as they should be.
     */
    private List<Event<?>> visible(EventType<?> type) {
        List<Event<?>> events = new ArrayList<>(situation.contact().events(type));
        events.sort(ORDER);
        Set<String> ids = new HashSet<>();
        events.removeIf(event -> event.occurredAt().isAfter(situation.asOf()) || !ids.add(event.id()));
        return events;
    }

    /** All events of a pattern, whenever they happened: those for which the filter is TRUE, which UNKNOWN is not (B2). */
    List<Event<?>> all(EventPattern pattern) {
        List<Event<?>> events = visible(pattern.type());
        events.removeIf(event -> new Truths(situation, Source.of(event)).of(pattern.filter()) != Truth.TRUE);
        return events;
    }

    Seen seen(EventSelection selection) {
        Stretch window = situation.windows().moments(selection.window());
        List<Event<?>> events = all(selection.pattern());
        events.removeIf(event -> !window.holds(event.occurredAt()));
        return new Seen(events, unknown(window));
    }

    /** The part of a window from which events may be missing; there is one if the window reaches back (T9). */
    Optional<Stretch> unknown(Stretch window) {
        return situation
                .contact()
                .historyKnownSince()
                .map(since -> window.upTo(situation.asOf()).upTo(Stretch.justBefore(since)))
                .filter(part -> !part.isEmpty());
    }
}
