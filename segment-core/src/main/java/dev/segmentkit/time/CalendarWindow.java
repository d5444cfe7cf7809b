package dev.segmentkit.time;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.calendar.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whole calendar periods, counted from the one that asOf is in: this month, last week, the next 7 days. From the first
 * moment of its first period up to, and without, the first moment after its last one; a window <em>so far</em> ends with
 * asOf. {@link ZonedCalendar} has the usual ones.
 *
 * @param calendar whose periods
 * @param unit which periods
 * @param first the first period: 0 is the one of asOf, -1 the one before
 * @param last the last period, counted likewise
 * @param endsNow whether the window ends with asOf, so that later moments of the last period do not belong to it
 */
public record CalendarWindow(ZonedCalendar calendar, CalendarUnit unit, int first, int last, boolean endsNow)
        implements RelativeWindow {
    private static final int MOST_PERIODS = 10_000;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is no period between first and last, if there are more than 10,000
     *     between either and asOf, or if a window so far does not end with the period of asOf
     */
    public CalendarWindow {
        requireNonNull(calendar, "calendar");
        if (first > last || Math.abs((long) first) > MOST_PERIODS || Math.abs((long) last) > MOST_PERIODS) {
            throw new IllegalArgumentException(
                    "a calendar window needs at least 1 and at most %s periods, got %s %s to %s"
                            .formatted(MOST_PERIODS, unit.label(), first, last));
        }
        if (endsNow && last != 0) {
            throw new IllegalArgumentException("only a window that ends with the current %s can be so far, got %s to %s"
                    .formatted(unit.label(), first, last));
        }
    }

    /** The same window without what comes after asOf. */
    public CalendarWindow soFar() {
        return new CalendarWindow(calendar, unit, first, last, true);
    }

    @Override
    public Interval at(Instant asOf, ZoneId zone) {
        LocalDate current = currentPeriod(asOf, zone);
        Instant from = Days.start(unit.plus(current, first), zone);
        return endsNow
                ? new Interval(from, true, asOf, true)
                : Interval.halfOpen(from, Days.start(unit.plus(current, last + 1), zone));
    }

    @Override
    public Instant changesFor(Instant moment, Instant asOf, ZoneId zone) {
        Instant nextPeriod = Days.start(unit.plus(currentPeriod(asOf, zone), 1), zone);
        return endsNow && moment.isAfter(asOf) && moment.isBefore(nextPeriod) ? moment : nextPeriod;
    }

    @Override
    public DateRange on(LocalDate today) {
        LocalDate current = unit.start(today, calendar.weekStart());
        return new DateRange(
                unit.plus(current, first),
                endsNow ? today : unit.plus(current, last + 1).minusDays(1));
    }

    @Override
    public boolean isDayBased() {
        return true;
    }

    @Override
    public Optional<Zone> zone() {
        return Optional.of(calendar.zone());
    }

    @Override
    public Lookback lookback() {
        return first > 0
                ? Lookback.NONE
                // One day more, since days have 25 hours where clocks go back.
                : Lookback.ofDays((1L - first) * unit.atMostDays() + 1);
    }

    @Override
    public String text() {
        return "%s%s (%s)".formatted(periods(), endsNow ? " so far" : "", calendar.text());
    }

    private String periods() {
        if (first == last && Math.abs(first) <= 1) {
            return unit.near(first);
        }
        if (last == -1) {
            return "in the previous %s %ss".formatted(-first, unit.label());
        }
        if (first == 1) {
            return "in the following %s %ss".formatted(last, unit.label());
        }
        return "in the %ss %s to %s".formatted(unit.label(), first, last);
    }

    private LocalDate currentPeriod(Instant asOf, ZoneId zone) {
        return unit.start(Days.of(asOf, zone), calendar.weekStart());
    }

    @Override
    public String toString() {
        return text();
    }
}
