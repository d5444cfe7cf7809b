package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Subject;

/**
 * A sentence about a number. Numbers of all types are compared with each other, exactly, and divided by each other.
 *
 * @param <V> the Java type of the number
 * @param <R> what a finished sentence is: a {@link Condition} about contacts, or an {@link EventCondition}
 */
public abstract sealed class NumberClause<V, R> extends Clause<V, R>
        permits WholeNumberClause, DecimalClause, RealClause, RatioClause {
    NumberClause(Subject<V> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The number equals another one, by value; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().count().is(event(PURCHASE).inLast(days(90)).count())}
     */
    public final R is(NumberClause<?, R> other) {
        return same(other);
    }

    /**
     * Both numbers are there and differ; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().count().isNot(event(PURCHASE).inLast(days(90)).count())}
     */
    public final R isNot(NumberClause<?, R> other) {
        return different(other);
    }

    /**
     * The number is another one or greater; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().sum(AMOUNT).isAtLeast(event(REFUND).ever().sum(REFUNDED))}
     */
    public final R isAtLeast(NumberClause<?, R> other) {
        return compared(AT_LEAST, other);
    }

    /**
     * The number is so much of another one, or greater; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(REFUND).ever().sum(REFUNDED).isAtLeast(percent(50).of(event(PURCHASE).ever().sum(AMOUNT)))}
     */
    public final R isAtLeast(Portion<R> bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * The number is greater than another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().sum(AMOUNT).isGreaterThan(event(REFUND).ever().sum(REFUNDED))}
     */
    public final R isGreaterThan(NumberClause<?, R> other) {
        return compared(GREATER_THAN, other);
    }

    /**
     * The number is greater than so much of another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(REFUND).ever().sum(REFUNDED).isGreaterThan(percent(150).of(event(PURCHASE).ever().sum(AMOUNT)))}
     */
    public final R isGreaterThan(Portion<R> bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * The number is another one or less; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().sum(AMOUNT).isAtMost(event(REFUND).ever().sum(REFUNDED))}
     */
    public final R isAtMost(NumberClause<?, R> other) {
        return compared(AT_MOST, other);
    }

    /**
     * The number is so much of another one, or less; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(REFUND).ever().sum(REFUNDED).isAtMost(percent(50).of(event(PURCHASE).ever().sum(AMOUNT)))}
     */
    public final R isAtMost(Portion<R> bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * The number is less than another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().sum(AMOUNT).isLessThan(event(REFUND).ever().sum(REFUNDED))}
     */
    public final R isLessThan(NumberClause<?, R> other) {
        return compared(LESS_THAN, other);
    }

    /**
     * The number is less than so much of another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code event(REFUND).ever().sum(REFUNDED).isLessThan(percent(50).of(event(PURCHASE).ever().sum(AMOUNT)))}
     */
    public final R isLessThan(Portion<R> bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * This number divided by another one; missing if either is. Measures and attributes of contacts are divided, not the
     * properties of an event: the sentence is one about contacts.
     *
     * <p>Example: {@code event(EMAIL_OPENED).ever().count().per(event(EMAIL_DELIVERED).ever().count()).givenAtLeast(20).isLessThan(percent(5))}
     */
    public final DivisionClause per(NumberClause<?, Condition> whole) {
        return new DivisionClause(subject(), whole.subject());
    }

    private R compared(Comparison.Operator operator, Portion<R> bound) {
        return test(new ComparedWith(operator, bound.factor(), bound.whole().subject()));
    }
}
