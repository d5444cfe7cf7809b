package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.Version;
import java.util.Collection;

/**
 * A sentence about a version, to be finished with what it must be like.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class VersionClause<R> extends Clause<Version, R> {
    VersionClause(Subject<Version> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The value equals this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).is(Version.of("2.1"))}
     */
    public R is(Version value) {
        return test(oneOf(value));
    }

    /**
     * The value is there and differs from this one; UNKNOWN if it is missing, so add {@code orMissing()} to
     * count those in.
     *
     * <p>Example: {@code attribute(APP_VERSION).isNot(Version.of("2.1"))}
     */
    public R isNot(Version value) {
        return negated(oneOf(value));
    }

    /**
     * The value equals one of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isAnyOf(Version.of("2.1"), Version.of("2.2"))}
     */
    public R isAnyOf(Version first, Version second, Version... more) {
        return test(oneOf(listed(first, second, more)));
    }

    /**
     * The value equals one of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isAnyOf(List.of(Version.of("2.1"), Version.of("2.2")))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isAnyOf(Collection<Version> values) {
        return test(oneOf(values));
    }

    /**
     * The value is there and differs from all of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isNoneOf(Version.of("2.1"), Version.of("2.2"))}
     */
    public R isNoneOf(Version first, Version second, Version... more) {
        return negated(oneOf(listed(first, second, more)));
    }

    /**
     * The value is there and differs from all of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isNoneOf(List.of(Version.of("2.1"), Version.of("2.2")))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isNoneOf(Collection<Version> values) {
        return negated(oneOf(values));
    }

    /**
     * The version is this one or greater; {@link #isGreaterThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isAtLeast(Version.of("2.1"))}
     */
    public R isAtLeast(Version bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * The version is greater than this one; {@link #isAtLeast} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isGreaterThan(Version.of("2.1"))}
     */
    public R isGreaterThan(Version bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * The version is this one or less; {@link #isLessThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isAtMost(Version.of("2.1"))}
     */
    public R isAtMost(Version bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * The version is less than this one; {@link #isAtMost} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isLessThan(Version.of("2.1"))}
     */
    public R isLessThan(Version bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * The version is from {@code low} to {@code high}, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isBetween(Version.of("2.1"), Version.of("2.9"))}
     *
     * @throws IllegalArgumentException if low is above high
     */
    public R isBetween(Version low, Version high) {
        return between(low, high);
    }

    /**
     * The version is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).is(event(PURCHASE).ever().last().property(CLIENT))}
     */
    public R is(VersionClause<R> other) {
        return same(other);
    }

    /**
     * Both are there, and the version differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isNot(event(PURCHASE).ever().last().property(CLIENT))}
     */
    public R isNot(VersionClause<R> other) {
        return different(other);
    }

    /**
     * The version is another one or greater; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isAtLeast(event(PURCHASE).ever().last().property(CLIENT))}
     */
    public R isAtLeast(VersionClause<R> other) {
        return compared(AT_LEAST, other);
    }

    /**
     * The version is greater than another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isGreaterThan(event(PURCHASE).ever().last().property(CLIENT))}
     */
    public R isGreaterThan(VersionClause<R> other) {
        return compared(GREATER_THAN, other);
    }

    /**
     * The version is another one or less; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isAtMost(event(PURCHASE).ever().last().property(CLIENT))}
     */
    public R isAtMost(VersionClause<R> other) {
        return compared(AT_MOST, other);
    }

    /**
     * The version is less than another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(APP_VERSION).isLessThan(event(PURCHASE).ever().last().property(CLIENT))}
     */
    public R isLessThan(VersionClause<R> other) {
        return compared(LESS_THAN, other);
    }
}
