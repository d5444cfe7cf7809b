package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.util.Optional;

/**
 * How many texts are in a set. Missing if the set is missing; the empty set has the size 0.
 *
 * @param attribute the set
 */
public record SetSize(TextSetAttribute<?> attribute) implements WholeNumberSubject {

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
        return "size of " + Text.name(attribute.name());
    }

    @Override
    public String toString() {
        return text();
    }
}
