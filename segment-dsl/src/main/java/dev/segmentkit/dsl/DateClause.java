package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.ZonedCalendar;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A sentence about a date, to be finished with what it must be like.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class DateClause<R> extends Clause<LocalDate, R> {
    DateClause(Subject<LocalDate> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The value equals this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).is(LocalDate.of(2026, 12, 24))}
     */
    public R is(LocalDate value) {
        return test(oneOf(value));
    }

    /**
     * The value is there and differs from this one; UNKNOWN if it is missing, so add {@code orMissing()} to
     * count those in.
     *
     * <p>Example: {@code attribute(RENEWAL).isNot(LocalDate.of(2026, 12, 24))}
     */
    public R isNot(LocalDate value) {
        return negated(oneOf(value));
    }

    /**
     * The value equals one of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isAnyOf(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31))}
     */
    public R isAnyOf(LocalDate first, LocalDate second, LocalDate... more) {
        return test(oneOf(listed(first, second, more)));
    }

    /**
     * The value equals one of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isAnyOf(List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isAnyOf(Collection<LocalDate> values) {
        return test(oneOf(values));
    }

    /**
     * The value is there and differs from all of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isNoneOf(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31))}
     */
    public R isNoneOf(LocalDate first, LocalDate second, LocalDate... more) {
        return negated(oneOf(listed(first, second, more)));
    }

    /**
     * The value is there and differs from all of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isNoneOf(List.of(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isNoneOf(Collection<LocalDate> values) {
        return negated(oneOf(values));
    }

    /**
     * It is before this one. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isBefore(LocalDate.of(2026, 1, 1))}
     */
    public R isBefore(LocalDate bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * It is this one or before. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isOnOrBefore(LocalDate.of(2026, 1, 1))}
     */
    public R isOnOrBefore(LocalDate bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * It is after this one. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isAfter(LocalDate.of(2026, 1, 1))}
     */
    public R isAfter(LocalDate bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * It is this one or after. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isOnOrAfter(LocalDate.of(2026, 1, 1))}
     */
    public R isOnOrAfter(LocalDate bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * It is from the first to the second, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))}
     *
     * @throws IllegalArgumentException if the first is after the second
     */
    public R isBetween(LocalDate from, LocalDate to) {
        return between(from, to);
    }

    /**
     * It is one of the last days, today included: after (today - span), up to today. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isInLast(days(30), BERLIN)}
     *
     * @param today the calendar that says which day it is
     * @throws IllegalArgumentException if the span is in minutes or hours, or in another zone
     */
    public R isInLast(TimeSpan span, ZonedCalendar today) {
        return test(new InDateWindow(new Rolling(span), today.zone()));
    }

    /**
     * It is before the last days: up to and including (today - span). UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isBeforeLast(days(30), BERLIN)}
     *
     * @param today the calendar that says which day it is
     * @throws IllegalArgumentException if the span is in minutes or hours, or in another zone
     */
    public R isBeforeLast(TimeSpan span, ZonedCalendar today) {
        return test(new InDateWindow(new BeforeLast(span), today.zone()));
    }

    /**
     * It is one of the next days, today excluded: after today, up to (today + span). UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isInNext(days(30), BERLIN)}
     *
     * @param today the calendar that says which day it is
     * @throws IllegalArgumentException if the span is in minutes or hours, or in another zone
     */
    public R isInNext(TimeSpan span, ZonedCalendar today) {
        return test(new InDateWindow(new Upcoming(span), today.zone()));
    }

    /**
     * It is in a calendar period. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isIn(BERLIN.thisMonth())}
     */
    public R isIn(CalendarWindow window) {
        return test(new InDateWindow(window, window.calendar().zone()));
    }

    /**
     * Its anniversary, such as a birthday, is in a calendar period. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(BIRTH_DATE).hasAnniversaryIn(BERLIN.today(), LeapDayRule.FEBRUARY_28)}
     *
     * @param leapDayRule when those born on 29 February have theirs in other years
     */
    public R hasAnniversaryIn(CalendarWindow window, LeapDayRule leapDayRule) {
        return test(new Anniversary(window, window.calendar().zone(), leapDayRule));
    }

    /**
     * Its anniversary, such as a birthday, is on one of the next days, today excluded. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(BIRTH_DATE).hasAnniversaryInNext(days(7), BERLIN, LeapDayRule.MARCH_1)}
     *
     * @param today the calendar that says which day it is
     * @param leapDayRule when those born on 29 February have theirs in other years
     * @throws IllegalArgumentException if the span is in minutes or hours, or in another zone
     */
    public R hasAnniversaryInNext(TimeSpan span, ZonedCalendar today, LeapDayRule leapDayRule) {
        return test(new Anniversary(new Upcoming(span), today.zone(), leapDayRule));
    }

    /**
     * The date is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).is(event(PURCHASE).ever().last().property(DELIVERY))}
     */
    public R is(DateClause<R> other) {
        return same(other);
    }

    /**
     * Both are there, and the date differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isNot(event(PURCHASE).ever().last().property(DELIVERY))}
     */
    public R isNot(DateClause<R> other) {
        return different(other);
    }

    /**
     * The date is before another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isBefore(event(PURCHASE).ever().last().property(DELIVERY))}
     */
    public R isBefore(DateClause<R> other) {
        return compared(LESS_THAN, other);
    }

    /**
     * The date is another one or before; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isOnOrBefore(event(PURCHASE).ever().last().property(DELIVERY))}
     */
    public R isOnOrBefore(DateClause<R> other) {
        return compared(AT_MOST, other);
    }

    /**
     * The date is after another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isAfter(event(PURCHASE).ever().last().property(DELIVERY))}
     */
    public R isAfter(DateClause<R> other) {
        return compared(GREATER_THAN, other);
    }

    /**
     * The date is another one or after; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(RENEWAL).isOnOrAfter(event(PURCHASE).ever().last().property(DELIVERY))}
     */
    public R isOnOrAfter(DateClause<R> other) {
        return compared(AT_LEAST, other);
    }
}
