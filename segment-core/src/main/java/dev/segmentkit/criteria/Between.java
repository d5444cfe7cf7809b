package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.ValueType;
import java.util.function.Function;

/**
 * The value lies between two bounds. Both belong to the range, except for moments, whose ranges are half-open: [from, to).
 *
 * @param from the lower bound
 * @param to the upper bound
 * @param <V> the Java type of the value
 */
public record Between<V>(V from, V to) implements Expectation<V> {
    public Between {
        from = Literals.normal(from);
        to = Literals.normal(to);
    }

    @Override
    public boolean suits(ValueType type) {
        return type.isOrdered();
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super V, String> format) {
        return "is between [%s, %s%s"
                .formatted(format.apply(from), format.apply(to), type == ValueType.MOMENT ? ")" : "]");
    }
}
