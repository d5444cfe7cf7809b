package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.time.Ever;
import dev.segmentkit.vocabulary.Attribute;
import java.util.HashMap;
import java.util.Map;

/** What finds events in one plan; equal selections are one, and found once for a contact. */
final class EventFinders<H> {
    private final Binding<H> binding;
    private final EventSources<H> sources;
    private final ZoneReaders<H> zones;
    private final Slots slots;
    private final Map<EventPattern, PatternFinder<H, ?>> patterns = new HashMap<>();
    private final Map<EventSelection, EventFinder<H, ?>> known = new HashMap<>();
    private final Map<Summed<H>, Refilled<H, ? extends PropertyTotals<H, ?>>> totals = new HashMap<>();

    EventFinders(Binding<H> binding, ZoneReaders<H> zones, Slots slots) {
        this.binding = binding;
        this.sources = new EventSources<>(binding, slots);
        this.zones = zones;
        this.slots = slots;
    }

    EventFinder<H, ?> finder(EventSelection events) {
        return known.computeIfAbsent(events, selection -> finder(pattern(selection.pattern()), selection));
    }

    /** The sums of a property that is a whole number over the events of a pattern. */
    @SuppressWarnings("unchecked") // made for the events of this very pattern
    <T> Refilled<H, PropertyTotals<H, T>> totals(PatternFinder<H, T> pattern, Accessor<T, Long> property) {
        return (Refilled<H, PropertyTotals<H, T>>) totals.computeIfAbsent(
                new Summed<>(pattern, property.attribute()),
                wanted -> new Refilled<H, PropertyTotals<H, T>>(
                        slots.next(), evaluation -> new PropertyTotals<>(pattern, property, evaluation)));
    }

    /** A property of the events of a pattern, of which there is one finder. */
    private record Summed<H>(PatternFinder<H, ?> pattern, Attribute<?, ?> property) {}

    /** Where whatever looks at events keeps what it works out. */
    Slots slots() {
        return slots;
    }

    /** What finds the same events at any time. */
    @SuppressWarnings("unchecked") // the events of one pattern are of one class
    <T> EventFinder<H, T> ever(EventFinder<H, T> events) {
        return (EventFinder<H, T>) finder(new EventSelection(events.selection().pattern(), new Ever()));
    }

    private <T> EventFinder<H, T> finder(PatternFinder<H, T> pattern, EventSelection events) {
        return new EventFinder<>(
                events, pattern, zones.of(events.window().zone()), zones.interval(events.window()), slots);
    }

    PatternFinder<H, ?> pattern(EventPattern pattern) {
        return patterns.computeIfAbsent(pattern, wanted -> pattern(sources.source(wanted.type()), wanted.filter()));
    }

    private <T> PatternFinder<H, T> pattern(EventSource<H, T> source, Criterion filter) {
        QuestionCompiler<H, T> questions = QuestionCompiler.ofEvents(binding, source.binding(), zones, this);
        return new PatternFinder<>(
                source,
                filter == Constant.EVERYONE,
                MatcherCompiler.ofFilters(questions).of(filter, Wanted.TRUE),
                filter.accept(VerdictCompiler.ofFilters(questions)),
                slots);
    }
}
