package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.util.Optional;

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

    /** Whether the attribute is a property of these events. */
    boolean owns(Attribute<?, ?> property) {
        return property.eventType().equals(Optional.of(type.name()));
    }

    /** That the attribute is a property of these events. */
    void checkOwn(Attribute<?, ?> property) {
        if (!owns(property)) {
            throw new IllegalArgumentException("%s is no property of %s".formatted(property, type));
        }
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
