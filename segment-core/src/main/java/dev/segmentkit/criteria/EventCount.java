package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many events there are; 0 if there are none, never missing.
 *
 * @param events which events
 */
public record EventCount(EventSelection events) implements Subject<Long> {

    @Override
    public ValueType type() {
        return ValueType.WHOLE_NUMBER;
    }

    @Override
    public String format(Long value) {
        return value.toString();
    }

    @Override
    public Comparator<Long> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public Optional<Attribute<?, ?>> reads() {
        return Optional.empty();
    }

    @Override
    public Optional<EventSelection> measures() {
        return Optional.of(events);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "count of " + events.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
