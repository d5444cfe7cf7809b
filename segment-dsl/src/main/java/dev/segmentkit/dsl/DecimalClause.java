package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.Subject;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * A sentence about an exact decimal number, such as an amount of money, to be finished with what it must be like. Bounds are
 * exact too: {@code double} is refused on purpose.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class DecimalClause<R> extends NumberClause<BigDecimal, R> {
    DecimalClause(Subject<BigDecimal> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The number equals this one by value, so that 2.0 is 2.00; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).is(1_000)}
     */
    public R is(long value) {
        return test(oneOf(BigDecimal.valueOf(value)));
    }

    /**
     * The number is there and differs from this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isNot(1_000)}
     */
    public R isNot(long value) {
        return negated(oneOf(BigDecimal.valueOf(value)));
    }

    /**
     * The number equals one of these by value; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isAnyOf(List.of(BigDecimal.ZERO, BigDecimal.TEN))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isAnyOf(Collection<BigDecimal> values) {
        return test(oneOf(values));
    }

    /**
     * The number is there and differs from all of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isNoneOf(List.of(BigDecimal.ZERO, BigDecimal.TEN))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isNoneOf(Collection<BigDecimal> values) {
        return negated(oneOf(values));
    }

    /**
     * The number is this one or greater; {@code isGreaterThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isAtLeast(1_000)}
     */
    public R isAtLeast(long bound) {
        return compared(AT_LEAST, BigDecimal.valueOf(bound));
    }

    /**
     * The number is greater than this one; {@code isAtLeast} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isGreaterThan(1_000)}
     */
    public R isGreaterThan(long bound) {
        return compared(GREATER_THAN, BigDecimal.valueOf(bound));
    }

    /**
     * The number is this one or less; {@code isLessThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isAtMost(1_000)}
     */
    public R isAtMost(long bound) {
        return compared(AT_MOST, BigDecimal.valueOf(bound));
    }

    /**
     * The number is less than this one; {@code isAtMost} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isLessThan(1_000)}
     */
    public R isLessThan(long bound) {
        return compared(LESS_THAN, BigDecimal.valueOf(bound));
    }

    /**
     * The number is from {@code low} to {@code high}, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isBetween(1_000, 2_000)}
     *
     * @throws IllegalArgumentException if low is above high
     */
    public R isBetween(long low, long high) {
        return between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /**
     * The number equals this one by value, so that 2.0 is 2.00; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).is(new BigDecimal("999.99"))}
     */
    public R is(BigDecimal value) {
        return test(oneOf(value));
    }

    /**
     * The number is there and differs from this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isNot(new BigDecimal("999.99"))}
     */
    public R isNot(BigDecimal value) {
        return negated(oneOf(value));
    }

    /**
     * The number is this one or greater; {@code isGreaterThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isAtLeast(new BigDecimal("999.99"))}
     */
    public R isAtLeast(BigDecimal bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * The number is greater than this one; {@code isAtLeast} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isGreaterThan(new BigDecimal("999.99"))}
     */
    public R isGreaterThan(BigDecimal bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * The number is this one or less; {@code isLessThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isAtMost(new BigDecimal("999.99"))}
     */
    public R isAtMost(BigDecimal bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * The number is less than this one; {@code isAtMost} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isLessThan(new BigDecimal("999.99"))}
     */
    public R isLessThan(BigDecimal bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * The number is from {@code low} to {@code high}, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(LIFETIME_VALUE).isBetween(new BigDecimal("999.99"), new BigDecimal("1999.99"))}
     *
     * @throws IllegalArgumentException if low is above high
     */
    public R isBetween(BigDecimal low, BigDecimal high) {
        return between(low, high);
    }
}
