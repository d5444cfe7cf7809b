package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.vocabulary.Attribute;
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
     * The visible events of a type, each once. Of copies that differ the earliest counts, and of those the one whose properties
     * come first by their names: those that the segments look at, a missing one before all values.
     */
    private List<Event<?>> visible(EventType<?> type) {
        List<Event<?>> events = new ArrayList<>(situation.contact().events(type));
        Comparator<Event<?>> order = ORDER;
        boolean hasCopies = events.stream().map(Event::id).distinct().count() < events.size();
        for (Attribute<?, ?> property : hasCopies ? properties(type) : List.<Attribute<?, ?>>of()) {
            order = order.thenComparing((one, other) -> compare(property, one, other));
        }
        events.sort(order);
        Set<String> ids = new HashSet<>();
        events.removeIf(event -> event.occurredAt().isAfter(situation.asOf()) || !ids.add(event.id()));
        return events;
    }

    private List<Attribute<?, ?>> properties(EventType<?> type) {
        DataNeeds.EventNeeds needs = situation.catalog().needs().events().get(type);
        return needs == null
                ? List.of()
                : needs.properties().stream()
                        .<Attribute<?, ?>>map(property -> property)
                        .sorted(Comparator.comparing(Attribute::name, Texts::compare))
                        .toList();
    }

    private static int compare(Attribute<?, ?> property, Event<?> one, Event<?> other) {
        Optional<Object> left = Source.of(one).value(property);
        Optional<Object> right = Source.of(other).value(property);
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isPresent(), right.isPresent());
        }
        return property.type().isOrdered()
                ? Plain.compare(left.get(), right.get())
                : Texts.compare(left.get().toString(), right.get().toString());
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
                // Nothing lies before the first of all instants.
                .filter(Instant.MIN::isBefore)
                .map(since -> window.upTo(situation.asOf()).upTo(Stretch.justBefore(since)))
                .filter(part -> !part.isEmpty());
    }
}
