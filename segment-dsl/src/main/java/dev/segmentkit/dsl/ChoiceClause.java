package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Subject;
import java.util.Collection;

/**
 * A sentence about one of several choices, to be finished with which. Choices have no order: for "from this one up" say
 * {@code isAnyOf(EnumSet.range(first, last))}.
 *
 * @param <E> the enum that lists the choices
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class ChoiceClause<E extends Enum<E>, R> extends Clause<E, R> {
    ChoiceClause(Subject<E> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The value equals this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(PLAN).is(Plan.PLUS)}
     */
    public R is(E value) {
        return test(oneOf(value));
    }

    /**
     * The value is there and differs from this one; UNKNOWN if it is missing, so add {@code orMissing()} to
     * count those in.
     *
     * <p>Example: {@code attribute(PLAN).isNot(Plan.PLUS)}
     */
    public R isNot(E value) {
        return negated(oneOf(value));
    }

    /**
     * The value equals one of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(PLAN).isAnyOf(Plan.PLUS, Plan.PRO)}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R isAnyOf(E first, E second, E... more) {
        return test(oneOf(listed(first, second, more)));
    }

    /**
     * The value equals one of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(PLAN).isAnyOf(List.of(Plan.PLUS, Plan.PRO))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isAnyOf(Collection<E> values) {
        return test(oneOf(values));
    }

    /**
     * The value is there and differs from all of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(PLAN).isNoneOf(Plan.PLUS, Plan.PRO)}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final R isNoneOf(E first, E second, E... more) {
        return negated(oneOf(listed(first, second, more)));
    }

    /**
     * The value is there and differs from all of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(PLAN).isNoneOf(List.of(Plan.PLUS, Plan.PRO))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isNoneOf(Collection<E> values) {
        return negated(oneOf(values));
    }

    /**
     * The choice is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(PLAN).is(attribute(NEXT_PLAN))}
     */
    public R is(ChoiceClause<E, R> other) {
        return same(other);
    }

    /**
     * Both are there, and the choice differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(PLAN).isNot(attribute(NEXT_PLAN))}
     */
    public R isNot(ChoiceClause<E, R> other) {
        return different(other);
    }
}
