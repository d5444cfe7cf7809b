package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.EventType;

/**
 * Which events are meant, whenever they happen: those of one type for which the filter is TRUE.
 *
 * @param type the event type
 * @param filter what must hold for an event; {@link Constant#EVERYONE} for all. It may test properties of the event
 *     type, and combine such tests
 */
public record EventPattern(EventType<?> type, Criterion filter) {
    /**
     * Checks the filter.
     *
     * @throws IllegalArgumentException if it tests anything but properties of this event type
     */
    public EventPattern {
        requireNonNull(type, "type");
        filter.accept(new FilterCheck(type));
    }

    /** As it stands in canonical text: {@code purchase where (amount is at least 50)}. */
    public String text() {
        String name = Text.name(type.name());
        return filter == Constant.EVERYONE ? name : name + " where " + Operands.bracketed(filter);
    }

    @Override
    public String toString() {
        return text();
    }
}
