package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes sequences ready. */
final class SequenceCompiler<H> {
    private final Binding<H> binding;
    private final EventFinders<H> finders;
    private final ZoneReaders<H> zones;

    SequenceCompiler(Binding<H> binding, EventFinders<H> finders, ZoneReaders<H> zones) {
        this.binding = binding;
        this.finders = finders;
        this.zones = zones;
    }

    Question<H, H> question(EventSequence sequence) {
        List<SequencePart<H, ?>> parts = new ArrayList<>();
        List<SequenceStep> steps = sequence.steps();
        for (int i = 0; i < steps.size(); i++) {
            SequenceStep step = steps.get(i);
            int number = i + 1;
            List<Tie> ties = step.matches().stream()
                    .map(match -> tie(sequence.partner(number, match), match))
                    .toList();
            parts.add(
                    new SequencePart<>(step.mustHappen(), finders.pattern(step.pattern()), limit(step.within()), ties));
        }
        Limit<H> whole = limit(sequence.within());
        Once<H, SequenceSearch<H>> search = new Once<>(
                finders.slots().next(), evaluation -> new SequenceSearch<>(List.copyOf(parts), whole, evaluation));
        return new SequenceQuestion<>(finders.finder(sequence.first()), List.copyOf(parts), search);
    }

    private Limit<H> limit(Optional<TimeSpan> span) {
        return new Limit<>(span, zones.of(span.flatMap(TimeSpan::zone)));
    }

    private Tie tie(int partner, PropertyMatch match) {
        return new Tie(partner, value(match.earlier()), value(match.own()));
    }

    private Function<Occurrence<?>, @Nullable Object> value(Attribute<?, ?> property) {
        EventBinding<H, ?> events = binding.events(
                        EventType.named(property.eventType().orElseThrow()))
                .orElseThrow();
        return value(events.accessor(property));
    }

    /** Choices are the same if their texts are, also those of different enums. */
    @SuppressWarnings("unchecked") // the steps of a sequence are of the event types that own the properties
    private static <T, V> Function<Occurrence<?>, @Nullable Object> value(Accessor<T, V> accessor) {
        Attribute<?, V> attribute = accessor.attribute();
        return event -> {
            V value = accessor.read((T) event.event());
            return value == null || attribute.type() != ValueType.CHOICE ? value : attribute.format(value);
        };
    }
}
