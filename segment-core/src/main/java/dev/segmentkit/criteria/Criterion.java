package dev.segmentkit.criteria;

import java.util.List;

/**
 * What must hold for a contact to be in a segment: an immutable tree of records. Its meaning is fixed by
 * {@code docs/semantics.md}; compiling, checking and translating it are {@linkplain CriterionVisitor visitors}.
 *
 * <p>How criteria may be combined shows in their types: a conjunction ({@link AllOf}) can be continued with {@code and},
 * a disjunction ({@link AnyOf}) with {@code or}, and a single {@link Condition} with either, so {@code a.or(b).and(c)}
 * does not compile and nothing depends on operator precedence. A value of the static type {@code Criterion} has neither,
 * since it may be a disjunction: use {@link AllOf#of} and {@link AnyOf#of}.
 *
 * <p>Criteria over one vocabulary are equal exactly if their {@linkplain #text() texts} are.
 */
public sealed interface Criterion permits AllOf, AnyOf, Condition {
    /** The criteria that this one is combined from, in the author's order; none for a leaf. */
    List<Criterion> children();

    /** Calls the visitor's method for this kind of criterion. */
    <R> R accept(CriterionVisitor<R> visitor);

    /** Whether it looks at what contacts told us, at what behaviour implies, or at both. References are neutral. */
    default Family family() {
        return children().stream().map(Criterion::family).reduce(Family.NEUTRAL, Family::and);
    }

    /** The canonical text: a sentence with brackets wherever and, or and not meet. */
    String text();
}
