package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.Subject;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A sentence about a whole number, such as a count, to be finished with what it must be like.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class WholeNumberClause<R> extends NumberClause<Long, R> {
    WholeNumberClause(Subject<Long> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The number equals this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(AGE).is(18)}
     */
    public R is(long value) {
        return test(oneOf(value));
    }

    /**
     * The number is there and differs from this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(AGE).isNot(18)}
     */
    public R isNot(long value) {
        return negated(oneOf(value));
    }

    /**
     * The number equals one of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(AGE).isAnyOf(18, 21)}
     */
    public R isAnyOf(long first, long second, long... more) {
        return test(oneOf(boxed(first, second, more)));
    }

    /**
     * The number equals one of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(AGE).isAnyOf(List.of(18L, 21L))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isAnyOf(Collection<Long> values) {
        return test(oneOf(values));
    }

    /**
     * The number is there and differs from all of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(AGE).isNoneOf(18, 21)}
     */
    public R isNoneOf(long first, long second, long... more) {
        return negated(oneOf(boxed(first, second, more)));
    }

    /**
     * The value is there and differs from all of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(AGE).isNoneOf(List.of(18L, 21L))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isNoneOf(Collection<Long> values) {
        return negated(oneOf(values));
    }

    /**
     * The number is this one or greater; {@link #isGreaterThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isAtLeast(3)}
     */
    public R isAtLeast(long bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * The number is greater than this one; {@link #isAtLeast} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isGreaterThan(3)}
     */
    public R isGreaterThan(long bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * The number is this one or less; {@link #isLessThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isAtMost(3)}
     */
    public R isAtMost(long bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * The number is less than this one; {@link #isAtMost} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isLessThan(3)}
     */
    public R isLessThan(long bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * The number is from {@code low} to {@code high}, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isBetween(3, 5)}
     *
     * @throws IllegalArgumentException if low is above high
     */
    public R isBetween(long low, long high) {
        return between(low, high);
    }

    private static List<Long> boxed(long first, long second, long... more) {
        return LongStream.concat(LongStream.of(first, second), LongStream.of(more))
                .boxed()
                .toList();
    }
}
