package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Comparator;
import java.util.Optional;

/**
 * The value of an attribute of the contact or, inside an event filter, of a property of the event.
 *
 * @param attribute the attribute
 * @param <V> the Java type of the value
 */
public record AttributeValue<V>(Attribute<?, V> attribute) implements Subject<V> {
    @Override
    public ValueType type() {
        return attribute.type();
    }

    @Override
    public String format(V value) {
        return attribute.format(value);
    }

    @Override
    public Comparator<V> order() {
        return attribute.order();
    }

    @Override
    public Optional<Attribute<?, ?>> reads() {
        return Optional.of(attribute);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return Text.name(attribute.name());
    }

    @Override
    public String toString() {
        return text();
    }
}
