package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The value lies on one side of another value of the same contact or event: of an attribute, or a measure, in a window of its
 * own. Numbers of any two types compare, exactly. UNKNOWN where the other value is missing.
 *
 * @param operator on which side
 * @param factor how many times the other value; positive, and 1 unless both are numbers
 * @param other the other value
 */
public record ComparedWith(Comparison.Operator operator, BigDecimal factor, Subject<?> other)
        implements Expectation<Object> {
    /**
     * Checks the factor.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public ComparedWith {
        requireNonNull(operator, "operator");
        requireNonNull(other, "other");
        factor = Literals.normal(factor);
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("a value is compared with a positive multiple of another, got "
                    + Numbers.format(factor) + " times " + other.text());
        }
    }

    @Override
    public boolean suits(ValueType type) {
        return (type.isNumeric() && other.type().isNumeric())
                || (type == other.type() && type.isOrdered() && isPlain());
    }

    private boolean isPlain() {
        return factor.compareTo(BigDecimal.ONE) == 0;
    }

    @Override
    public List<Subject<?>> operands() {
        return List.of(other);
    }

    @Override
    public ComparedWith rewritten(UnaryOperator<Criterion> rewrite) {
        Subject<?> changed = other.rewritten(rewrite);
        return changed == other ? this : new ComparedWith(operator, factor, changed);
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super Object, String> format) {
        return "%s %s".formatted(operator.text(type), isPlain() ? "(%s)".formatted(other.text()) : otherText());
    }

    /** What the value is compared with: {@code balance}, {@code 50 percent of (balance)}. */
    public String otherText() {
        return isPlain() ? other.text() : "%s of (%s)".formatted(Numbers.percent(factor), other.text());
    }
}
