package dev.segmentkit.criteria;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Lookback;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of a contact must be known to evaluate a criterion: which attributes, and of which event types which properties
 * and how long a history. It says what data must be kept, and what a change of data can affect.
 *
 * @param attributes the attributes of contacts
 * @param events what is needed of each event type
 */
public record DataNeeds(Set<Attribute<?, ?>> attributes, Map<EventType<?>, EventNeeds> events) {
    /** Nothing is needed. */
    public static final DataNeeds NONE = new DataNeeds(Set.of(), Map.of());

    /**
     * What is needed of one event type.
     *
     * @param properties which properties
     * @param lookback how far back
     */
    public record EventNeeds(Set<Attribute<?, ?>> properties, Lookback lookback) {
        public EventNeeds {
            properties = ImmutableSet.copyOf(properties);
        }

        private EventNeeds and(EventNeeds other) {
            return new EventNeeds(Sets.union(properties, other.properties), lookback.and(other.lookback));
        }
    }

    public DataNeeds {
        attributes = ImmutableSet.copyOf(attributes);
        events = ImmutableMap.copyOf(events);
    }

    /** What the criterion needs; references to other segments count as nothing. */
    public static DataNeeds of(Criterion criterion) {
        return criterion.accept(new Collector());
    }

    /** What both need together. */
    public DataNeeds and(DataNeeds other) {
        Map<EventType<?>, EventNeeds> together = new LinkedHashMap<>(events);
        other.events.forEach((type, needs) -> together.merge(type, needs, EventNeeds::and));
        return new DataNeeds(Sets.union(attributes, other.attributes), together);
    }

    /** The longest look-back of all event types. */
    public Lookback longestLookback() {
        return events.values().stream().map(EventNeeds::lookback).reduce(Lookback.NONE, Lookback::and);
    }

    /** Whether any attribute or property among them is sensitive. */
    public boolean areSensitive() {
        return attributes.stream().anyMatch(Attribute::isSensitive)
                || events.values().stream()
                        .flatMap(needs -> needs.properties().stream())
                        .anyMatch(Attribute::isSensitive);
    }

    private static final class Collector extends FallbackCriterionVisitor<DataNeeds> {
        @Override
        protected DataNeeds otherwise(Criterion criterion) {
            return criterion.children().stream()
                    .map(child -> child.accept(this))
                    .reduce(NONE, DataNeeds::and);
        }

        @Override
        public DataNeeds visit(ValueTest<?> test) {
            return test.subjects()
                    .map(this::subject)
                    .reduce(zone(test.expected().zoneNeeded()), DataNeeds::and);
        }

        private DataNeeds subject(Subject<?> subject) {
            return Stream.of(
                            subject.reads().map(Collector::attribute).stream(),
                            subject
                                    .measures()
                                    .map(events -> selection(events, subject.measuredProperty().stream()))
                                    .stream(),
                            subject.zonesNeeded().stream().map(zone -> zone(Optional.of(zone))),
                            subject.criteria().stream().map(criterion -> criterion.accept(this)))
                    .flatMap(needs -> needs)
                    .reduce(NONE, DataNeeds::and);
        }

        @Override
        public DataNeeds visit(EventTest test) {
            DataNeeds needs = selection(test.events(), Stream.empty());
            return switch (test.occurrence()) {
                case HAPPENED -> needs;
                case HAPPENED_FIRST -> needs.and(event(test.events().type(), Set.of(), Lookback.EVERYTHING));
            };
        }

        /** Later events of a sequence come after its first one, so that its window bounds them all. */
        @Override
        public DataNeeds visit(EventSequence sequence) {
            Window window = sequence.first().window();
            DataNeeds needs = selection(sequence.first(), Stream.empty()).and(zone(limitZone(sequence.within())));
            for (SequenceStep step : sequence.steps()) {
                needs = needs.and(pattern(
                                step.pattern(), window, step.matches().stream().map(PropertyMatch::own)))
                        .and(zone(limitZone(step.within())));
                for (PropertyMatch match : step.matches()) {
                    needs = needs.and(attribute(match.earlier()));
                }
            }
            return needs;
        }

        private static Optional<Zone> limitZone(Optional<TimeSpan> limit) {
            return limit.flatMap(TimeSpan::zone);
        }

        private DataNeeds selection(EventSelection events, Stream<Attribute<?, ?>> properties) {
            return pattern(events.pattern(), events.window(), properties)
                    .and(zone(events.window().zone()));
        }

        private DataNeeds pattern(EventPattern pattern, Window window, Stream<Attribute<?, ?>> properties) {
            DataNeeds filter = pattern.filter().accept(this);
            Set<Attribute<?, ?>> all = Stream.concat(
                            properties, filter.events().values().stream().flatMap(needs -> needs.properties().stream()))
                    .collect(ImmutableSet.toImmutableSet());
            return new DataNeeds(filter.attributes(), Map.of()).and(event(pattern.type(), all, window.lookback()));
        }

        private static DataNeeds attribute(Attribute<?, ?> attribute) {
            return attribute
                    .eventType()
                    .map(type -> event(EventType.named(type), Set.of(attribute), Lookback.NONE))
                    .orElseGet(() -> new DataNeeds(Set.of(attribute), Map.of()));
        }

        private static DataNeeds event(EventType<?> type, Set<Attribute<?, ?>> properties, Lookback lookback) {
            return new DataNeeds(Set.of(), Map.of(type, new EventNeeds(properties, lookback)));
        }

        private static DataNeeds zone(Optional<Zone> zone) {
            return zone.filter(ContactZone.class::isInstance)
                    .map(ContactZone.class::cast)
                    .map(own -> attribute(own.attribute()))
                    .orElse(NONE);
        }
    }
}
