package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The set has some, or all, of several members.
 *
 * @param operator some or all
 * @param members one or more members, without repetitions, in the author's order
 */
public record SetMembers(Operator operator, List<String> members) implements Expectation<Set<String>> {
    /** How many of the members the set must have. */
    public enum Operator {
        /** At least one; FALSE for the empty set. */
        HAS_ANY_OF("has any of"),
        /** Each; FALSE for the empty set. */
        HAS_ALL_OF("has all of");

        private final String text;

        Operator(String text) {
            this.text = text;
        }
    }

    /**
     * Checks the number of members.
     *
     * @throws IllegalArgumentException if there are none
     */
    public SetMembers {
        requireNonNull(operator, "operator");
        members = members.stream().distinct().toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a list of members must not be empty: say everyone() or nobody()");
        }
    }

    @Override
    public boolean suits(ValueType type) {
        return type == ValueType.TEXT_SET;
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super Set<String>, String> format) {
        if (operator == Operator.HAS_ANY_OF && members.size() == 1) {
            return "contains " + Text.quoted(members.get(0));
        }
        return members.stream().map(Text::quoted).collect(joining(", ", operator.text + " [", "]"));
    }
}
