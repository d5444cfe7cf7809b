package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The value equals one of several.
 *
 * @param values one or more values, without repetitions, in the author's order
 * @param caseRule whether case matters, in text
 * @param <V> the Java type of the value
 */
public record OneOf<V>(List<V> values, CaseRule caseRule) implements Expectation<V> {
    /**
     * Checks the number of values.
     *
     * @throws IllegalArgumentException if there are none
     */
    public OneOf {
        requireNonNull(caseRule, "caseRule");
        values = values.stream().map(Literals::normal).distinct().toList();
        if (values.isEmpty()) {
            throw new IllegalArgumentException(
                    "a list of values to compare with must not be empty: say everyone() or nobody()");
        }
    }

    /** Equality with one of several values; case matters. */
    public static <V> OneOf<V> of(Collection<? extends V> values) {
        return new OneOf<>(ImmutableSet.<V>copyOf(values).asList(), CaseRule.EXACT);
    }

    @Override
    public boolean suits(ValueType type) {
        return switch (type) {
            case TEXT -> true;
            case WHOLE_NUMBER, DECIMAL, REAL, FLAG, DATE, MOMENT, CHOICE, VERSION -> caseRule == CaseRule.EXACT;
            case TEXT_SET, PLACE -> false;
        };
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super V, String> format) {
        return (values.size() == 1
                        ? "is " + format.apply(values.get(0))
                        : values.stream().map(format).collect(joining(", ", "is any of [", "]")))
                + caseRule.text();
    }
}
