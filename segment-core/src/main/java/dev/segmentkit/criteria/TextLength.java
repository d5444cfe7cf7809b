package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.TextAttribute;
import java.util.Optional;

/**
 * The length of a text in code points. Missing if the text is missing; empty text has the length 0.
 *
 * @param attribute the text
 */
public record TextLength(TextAttribute<?> attribute) implements WholeNumberSubject {

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
        return "length of " + Text.name(attribute.name());
    }

    @Override
    public String toString() {
        return text();
    }
}
