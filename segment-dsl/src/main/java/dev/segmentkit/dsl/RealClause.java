package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.Subject;

/**
 * A sentence about a real number, such as the score of a model, to be finished with what it must be like.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class RealClause<R> extends NumberClause<Double, R> {
    RealClause(Subject<Double> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The number equals this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CHURN_RISK).is(0)}
     */
    public R is(double value) {
        return test(oneOf(value));
    }

    /**
     * The number is there and differs from this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CHURN_RISK).isNot(0)}
     */
    public R isNot(double value) {
        return negated(oneOf(value));
    }

    /**
     * The number is this one or greater; {@link #isGreaterThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CHURN_RISK).isAtLeast(0.5)}
     */
    public R isAtLeast(double bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * The number is greater than this one; {@link #isAtLeast} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CHURN_RISK).isGreaterThan(0.5)}
     */
    public R isGreaterThan(double bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * The number is this one or less; {@link #isLessThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CHURN_RISK).isAtMost(0.5)}
     */
    public R isAtMost(double bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * The number is less than this one; {@link #isAtMost} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CHURN_RISK).isLessThan(0.5)}
     */
    public R isLessThan(double bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * The number is from {@code low} to {@code high}, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CHURN_RISK).isBetween(0.5, 0.75)}
     *
     * @throws IllegalArgumentException if low is above high
     */
    public R isBetween(double low, double high) {
        return between(low, high);
    }
}
