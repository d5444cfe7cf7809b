package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.vocabulary.ValueType;
import java.util.function.Function;

/**
 * The value lies on one side of a bound. Text is ordered by code point, versions by their precedence.
 *
 * @param operator on which side
 * @param bound the bound
 * @param <V> the Java type of the value
 */
public record Comparison<V>(Operator operator, V bound) implements Expectation<V> {
    /** On which side of the bound. */
    public enum Operator {
        AT_LEAST("is at least", "is on or after", "is at or after"),
        GREATER_THAN("is greater than", "is after", "is after"),
        AT_MOST("is at most", "is on or before", "is at or before"),
        LESS_THAN("is less than", "is before", "is before");

        private final String text;
        private final String textOfDates;
        private final String textOfMoments;

        Operator(String text, String textOfDates, String textOfMoments) {
            this.text = text;
            this.textOfDates = textOfDates;
            this.textOfMoments = textOfMoments;
        }

        String text(ValueType type) {
            return switch (type) {
                case DATE -> textOfDates;
                case MOMENT -> textOfMoments;
                default -> text;
            };
        }
    }

    public Comparison {
        requireNonNull(operator, "operator");
        bound = Literals.normal(bound);
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
        return operator.text(type) + " " + format.apply(bound);
    }
}
