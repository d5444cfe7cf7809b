package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Comparator;
import java.util.Optional;

/**
 * The value of a property of one of some events, such as the first or the last; missing if there are not so many, or if that
 * event lacks the property.
 *
 * @param position of which one
 * @param property which property
 * @param events of which events
 * @param <V> the Java type of the value
 */
public record EventValue<V>(EventPosition position, Attribute<?, V> property, EventSelection events)
        implements Subject<V> {
    /**
     * Checks the property.
     *
     * @throws IllegalArgumentException if it is none of these events
     */
    public EventValue {
        requireNonNull(position, "position");
        events.pattern().checkOwn(property);
    }

    @Override
    public ValueType type() {
        return property.type();
    }

    @Override
    public String format(V value) {
        return property.format(value);
    }

    @Override
    public Comparator<V> order() {
        return property.order();
    }

    @Override
    public Optional<EventSelection> measures() {
        return Optional.of(events);
    }

    @Override
    public Optional<Attribute<?, ?>> measuredProperty() {
        return Optional.of(property);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "%s of the %s %s".formatted(Text.name(property.name()), position.text(), events.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
