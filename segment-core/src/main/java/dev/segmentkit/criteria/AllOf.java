package dev.segmentkit.criteria;

import java.util.List;

/**
 * All must hold: FALSE if one is, TRUE if all are, UNKNOWN otherwise.
 *
 * @param children two or more criteria, in the author's order
 */
public record AllOf(List<Criterion> children) implements Criterion {
    private static final String NAME = "all of";

    /**
     * Checks the number of criteria.
     *
     * @throws IllegalArgumentException if there are fewer than two
     */
    public AllOf {
        children = Operands.checked(NAME, children);
    }

    /** The combination of two and more criteria. */
    public static AllOf of(Criterion first, Criterion second, Criterion... more) {
        return new AllOf(Operands.listed(first, second, more));
    }

    /**
     * The combination of criteria that are known at run time only; a single one stands for itself.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Criterion of(Iterable<? extends Criterion> criteria) {
        return Operands.combined(NAME, criteria, AllOf::new);
    }

    /** The same with one criterion more. */
    public AllOf and(Criterion other) {
        return new AllOf(Operands.appended(children, other));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return Operands.joined(children, " and ");
    }

    @Override
    public String toString() {
        return text();
    }
}
