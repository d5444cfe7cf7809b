package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import java.time.Instant;

/**
 * A sentence about a point in time, to be finished with what it must be like. Moments are cut to microseconds.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class MomentClause<R> extends Clause<Instant, R> {
    MomentClause(Subject<Instant> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The moment equals this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).is(Instant.parse("2026-01-01T00:00:00Z"))}
     */
    public R is(Instant value) {
        return test(oneOf(value));
    }

    /**
     * The moment is there and differs from this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isNot(Instant.parse("2026-01-01T00:00:00Z"))}
     */
    public R isNot(Instant value) {
        return negated(oneOf(value));
    }

    /**
     * It is before this one. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isBefore(Instant.parse("2026-01-01T00:00:00Z"))}
     */
    public R isBefore(Instant bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * It is this one or before. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isAtOrBefore(Instant.parse("2026-01-01T00:00:00Z"))}
     */
    public R isAtOrBefore(Instant bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * It is after this one. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isAfter(Instant.parse("2026-01-01T00:00:00Z"))}
     */
    public R isAfter(Instant bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * It is this one or after. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isAtOrAfter(Instant.parse("2026-01-01T00:00:00Z"))}
     */
    public R isAtOrAfter(Instant bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * It is from the first to the second, the second excluded. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isBetween(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))}
     *
     * @throws IllegalArgumentException if the second does not come after the first
     */
    public R isBetween(Instant from, Instant to) {
        return between(from, to);
    }

    /**
     * It is in the last so-and-so long: (asOf - span, asOf]. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isInLast(days(14))}
     */
    public R isInLast(TimeSpan span) {
        return test(new InWindow(new Rolling(span)));
    }

    /**
     * It is before the last so-and-so long: up to and including asOf - span. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isBeforeLast(days(365))}
     */
    public R isBeforeLast(TimeSpan span) {
        return test(new InWindow(new BeforeLast(span)));
    }

    /**
     * It is in the next so-and-so long: (asOf, asOf + span]. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(TRIAL_ENDS).isInNext(hours(48))}
     */
    public R isInNext(TimeSpan span) {
        return test(new InWindow(new Upcoming(span)));
    }

    /**
     * It is between so-and-so long ago and so-and-so long ago: (asOf - oldest, asOf - newest]. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isBetween(days(60), days(30))}
     *
     * @throws IllegalArgumentException if the first span is not the longer one
     */
    public R isBetween(TimeSpan oldest, TimeSpan newest) {
        return test(new InWindow(new Band(oldest, newest)));
    }

    /**
     * It is in a calendar period. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(SIGNED_UP).isIn(BERLIN.thisMonth())}
     */
    public R isIn(CalendarWindow window) {
        return test(new InWindow(window));
    }

    /**
     * The moment is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TRIAL_ENDS).is(event(PURCHASE).ever().last().moment())}
     */
    public R is(MomentClause<R> other) {
        return same(other);
    }

    /**
     * Both are there, and the moment differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TRIAL_ENDS).isNot(event(PURCHASE).ever().last().moment())}
     */
    public R isNot(MomentClause<R> other) {
        return different(other);
    }

    /**
     * The moment is before another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TRIAL_ENDS).isBefore(event(PURCHASE).ever().last().moment())}
     */
    public R isBefore(MomentClause<R> other) {
        return compared(LESS_THAN, other);
    }

    /**
     * The moment is another one or before; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TRIAL_ENDS).isAtOrBefore(event(PURCHASE).ever().last().moment())}
     */
    public R isAtOrBefore(MomentClause<R> other) {
        return compared(AT_MOST, other);
    }

    /**
     * The moment is after another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TRIAL_ENDS).isAfter(event(PURCHASE).ever().last().moment())}
     */
    public R isAfter(MomentClause<R> other) {
        return compared(GREATER_THAN, other);
    }

    /**
     * The moment is another one or after; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TRIAL_ENDS).isAtOrAfter(event(PURCHASE).ever().last().moment())}
     */
    public R isAtOrAfter(MomentClause<R> other) {
        return compared(AT_LEAST, other);
    }
}
