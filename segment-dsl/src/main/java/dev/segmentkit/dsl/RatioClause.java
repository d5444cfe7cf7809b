package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Ratio;
import java.math.BigDecimal;

/** A sentence about one number divided by another, to be finished with how many percent it must be. Nothing is rounded. */
public final class RatioClause extends NumberClause<BigDecimal, Condition> {
    RatioClause(Ratio ratio) {
        super(ratio, Ending.CONTACT);
    }

    /**
     * The ratio is this one or greater. UNKNOWN if the ratio is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(10).isAtLeast(percent(40))}
     */
    public Condition isAtLeast(Percentage bound) {
        return compared(AT_LEAST, bound.factor());
    }

    /**
     * The ratio is greater than this one. UNKNOWN if the ratio is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(10).isGreaterThan(percent(40))}
     */
    public Condition isGreaterThan(Percentage bound) {
        return compared(GREATER_THAN, bound.factor());
    }

    /**
     * The ratio is this one or less. UNKNOWN if the ratio is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(10).isAtMost(percent(40))}
     */
    public Condition isAtMost(Percentage bound) {
        return compared(AT_MOST, bound.factor());
    }

    /**
     * The ratio is less than this one. UNKNOWN if the ratio is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(10).isLessThan(percent(40))}
     */
    public Condition isLessThan(Percentage bound) {
        return compared(LESS_THAN, bound.factor());
    }

    /**
     * The ratio is from {@code low} to {@code high}, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(10).isBetween(percent(25), percent(75))}
     *
     * @throws IllegalArgumentException if low is above high
     */
    public Condition isBetween(Percentage low, Percentage high) {
        return between(low.factor(), high.factor());
    }
}
