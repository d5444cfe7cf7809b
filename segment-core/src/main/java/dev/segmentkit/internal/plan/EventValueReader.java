package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import org.jspecify.annotations.Nullable;

/** A property of one of the selected events. */
record EventValueReader<H, T, V>(Positions<H, T> event, Accessor<T, V> property) implements EventsReader<H, V> {
    @Override
    public @Nullable V read(H contact, Evaluation<H> evaluation) {
        int found = event.find(evaluation);
        return found < 0 ? null : property.read(event.events().find(evaluation).event(found));
    }

    @Override
    public @Nullable Range<V> range(H contact, Evaluation<H> evaluation) {
        return event.range(evaluation) == null ? null : Range.any(true);
    }

    @Override
    public String format(V value) {
        return property.attribute().format(value);
    }

    @Override
    public EventFinder<H, ?> events() {
        return event.events();
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        event.report(evaluation, findings);
    }
}
