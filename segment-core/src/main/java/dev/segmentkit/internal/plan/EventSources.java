package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Binding;
import dev.segmentkit.vocabulary.EventType;
import java.util.LinkedHashMap;
import java.util.Map;

/** The event types that one plan reads. */
final class EventSources<H> {
    private final Binding<H> binding;
    private final Slots slots;
    private final Map<EventType<?>, EventSource<H, ?>> sources = new LinkedHashMap<>();

    EventSources(Binding<H> binding, Slots slots) {
        this.binding = binding;
        this.slots = slots;
    }

    EventSource<H, ?> source(EventType<?> type) {
        return sources.computeIfAbsent(
                type,
                wanted -> EventSource.of(
                        binding.events(wanted)
                                .orElseThrow(() -> new IllegalArgumentException(wanted + " is not bound")),
                        slots));
    }
}
