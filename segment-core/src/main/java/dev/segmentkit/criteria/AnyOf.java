package dev.segmentkit.criteria;

import java.util.List;

/**
 * One must hold: TRUE if one is, FALSE if all are, UNKNOWN otherwise.
 *
 * @param children two or more criteria, in the author's order
 */
public record AnyOf(List<Criterion> children) implements Criterion {
    private static final String NAME = "any of";

    /**
     * Checks the number of criteria.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public AnyOf {
        children = Operands.checked(NAME, children);
    }

    /** The combination of two and more criteria. */
    public static AnyOf of(Criterion first, Criterion second, Criterion... more) {
        return new AnyOf(Operands.listed(first, second, more));
    }

    /**
     * The combination of criteria that are known at run time only; a single one stands for itself.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Criterion of(Iterable<? extends Criterion> criteria) {
        return Operands.combined(NAME, criteria, AnyOf::new);
    }

    /** The same with one criterion more. */
    public AnyOf or(Criterion other) {
        return new AnyOf(Operands.appended(children, other));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return Operands.joined(children, " or ");
    }

    @Override
    public String toString() {
        return text();
    }
}
