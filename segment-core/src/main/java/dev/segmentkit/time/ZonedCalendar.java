package dev.segmentkit.time;

import static dev.segmentkit.time.CalendarUnit.DAY;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.CalendarUnit.QUARTER;
import static dev.segmentkit.time.CalendarUnit.WEEK;
import static dev.segmentkit.time.CalendarUnit.YEAR;
import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * The calendar of a time zone, from which calendar windows are taken: {@code berlin.thisMonth()}. Weeks start on Monday
 * (ISO) unless given.
 *
 * @param zone the zone that days begin in
 * @param weekStart the first day of a week
 */
public record ZonedCalendar(Zone zone, DayOfWeek weekStart) {
    public ZonedCalendar {
        requireNonNull(zone, "zone");
        requireNonNull(weekStart, "weekStart");
    }

    /** The calendar of a zone, its weeks starting on Monday. */
    public static ZonedCalendar in(ZoneId zone) {
        return in(Zone.of(zone));
    }

    /** The calendar of a zone, its weeks starting on Monday. */
    public static ZonedCalendar in(Zone zone) {
        return new ZonedCalendar(zone, DayOfWeek.MONDAY);
    }

    /** The same calendar with weeks that start on another day. */
    public ZonedCalendar withWeeksFrom(DayOfWeek start) {
        return new ZonedCalendar(zone, start);
    }

    /** The day of asOf. */
    public CalendarWindow today() {
        return window(DAY, 0, 0);
    }

    /** The day before that of asOf. */
    public CalendarWindow yesterday() {
        return window(DAY, -1, -1);
    }

    /** The day after that of asOf. */
    public CalendarWindow tomorrow() {
        return window(DAY, 1, 1);
    }

    /** The week of asOf, all of it. */
    public CalendarWindow thisWeek() {
        return window(WEEK, 0, 0);
    }

    /** The week before that of asOf. */
    public CalendarWindow lastWeek() {
        return window(WEEK, -1, -1);
    }

    /** The week after that of asOf. */
    public CalendarWindow nextWeek() {
        return window(WEEK, 1, 1);
    }

    /** The month of asOf, all of it. */
    public CalendarWindow thisMonth() {
        return window(MONTH, 0, 0);
    }

    /** The month before that of asOf. */
    public CalendarWindow lastMonth() {
        return window(MONTH, -1, -1);
    }

    /** The month after that of asOf. */
    public CalendarWindow nextMonth() {
        return window(MONTH, 1, 1);
    }

    /** The quarter of asOf, all of it. */
    public CalendarWindow thisQuarter() {
        return window(QUARTER, 0, 0);
    }

    /** The quarter before that of asOf. */
    public CalendarWindow lastQuarter() {
        return window(QUARTER, -1, -1);
    }

    /** The quarter after that of asOf. */
    public CalendarWindow nextQuarter() {
        return window(QUARTER, 1, 1);
    }

    /** The year of asOf, all of it. */
    public CalendarWindow thisYear() {
        return window(YEAR, 0, 0);
    }

    /** The year before that of asOf. */
    public CalendarWindow lastYear() {
        return window(YEAR, -1, -1);
    }

    /** The year after that of asOf. */
    public CalendarWindow nextYear() {
        return window(YEAR, 1, 1);
    }

    /** The so many full periods before the one of asOf, such as the last 7 calendar days without today. */
    public CalendarWindow last(int periods, CalendarUnit unit) {
        return window(unit, -periods, -1);
    }

    /** The so many full periods after the one of asOf, such as the next 7 calendar days without today. */
    public CalendarWindow next(int periods, CalendarUnit unit) {
        return window(unit, 1, periods);
    }

    /** The first day of the period that the day is in. */
    public LocalDate startOf(CalendarUnit unit, LocalDate day) {
        return unit.start(day, weekStart);
    }

    /** How many periods one first day of a period is after another. */
    public long periodsBetween(CalendarUnit unit, LocalDate start, LocalDate laterStart) {
        return unit.between(start, laterStart);
    }

    private CalendarWindow window(CalendarUnit unit, int first, int last) {
        return new CalendarWindow(this, unit, first, last, false);
    }

    /** As it stands in canonical text: {@code Europe/Berlin}, {@code Europe/Berlin, weeks from Sunday}. */
    public String text() {
        return weekStart == DayOfWeek.MONDAY
                ? zone.text()
                : zone.text() + ", weeks from " + weekStart.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Override
    public String toString() {
        return text();
    }
}
