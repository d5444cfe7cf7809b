package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The value equals another value of the same contact or event: of an attribute, or a measure. Numbers of any two types
 * compare, exactly; choices are equal if their texts are. UNKNOWN where the other value is missing.
 *
 * @param other the other value
 */
public record SameAs(Subject<?> other) implements Expectation<Object> {
    public SameAs {
        requireNonNull(other, "other");
    }

    @Override
    public boolean suits(ValueType type) {
        return type == other.type() || (type.isNumeric() && other.type().isNumeric());
    }

    @Override
    public List<Subject<?>> operands() {
        return List.of(other);
    }

    @Override
    public SameAs rewritten(UnaryOperator<Criterion> rewrite) {
        Subject<?> changed = other.rewritten(rewrite);
        return changed == other ? this : new SameAs(changed);
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super Object, String> format) {
        return "is the same as (%s)".formatted(other.text());
    }
}
