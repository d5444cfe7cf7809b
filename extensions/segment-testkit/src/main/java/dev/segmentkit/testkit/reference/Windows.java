package dev.segmentkit.testkit.reference;

import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Which moments, and which days, a window covers as of a moment (T2, T3, T4, T7). */
record Windows(Calendars calendars, Instant asOf) {

    Stretch moments(Window window) {
        if (window instanceof Ever) {
            return new Stretch(Instant.MIN, asOf);
        }
        if (window instanceof FixedWindow fixed) {
            return Stretch.from(fixed.from(), fixed.to());
        }
        if (window instanceof Rolling rolling) {
            return Stretch.after(calendars.shifted(asOf, rolling.span(), -1), asOf);
        }
        if (window instanceof Upcoming upcoming) {
            return Stretch.after(asOf, calendars.shifted(asOf, upcoming.span(), 1));
        }
        if (window instanceof Band band) {
            return Stretch.after(
                    calendars.shifted(asOf, band.oldest(), -1), calendars.shifted(asOf, band.newest(), -1));
        }
        if (window instanceof BeforeLast before) {
            return new Stretch(Instant.MIN, calendars.shifted(asOf, before.span(), -1));
        }
        return periods((CalendarWindow) window);
    }

    private Stretch periods(CalendarWindow window) {
        ZoneId zone = calendars.zone(window.calendar().zone());
        LocalDate current = current(window, Calendars.day(asOf, zone));
        Instant begin = Calendars.start(Calendars.later(window.unit(), current, window.first()), zone);
        return window.endsNow()
                ? new Stretch(begin, asOf)
                : Stretch.from(
                        begin, Calendars.start(Calendars.later(window.unit(), current, window.last() + 1L), zone));
    }

    private static LocalDate current(CalendarWindow window, LocalDate today) {
        return Calendars.period(window.unit(), window.calendar().weekStart(), today);
    }

    /** The days of a window that is asked about dates. */
    static Days days(RelativeWindow window, LocalDate today) {
        if (window instanceof Rolling rolling) {
            return new Days(Calendars.shifted(today, rolling.span(), -1).plusDays(1), today);
        }
        if (window instanceof Upcoming upcoming) {
            return new Days(today.plusDays(1), Calendars.shifted(today, upcoming.span(), 1));
        }
        if (window instanceof Band band) {
            return new Days(
                    Calendars.shifted(today, band.oldest(), -1).plusDays(1),
                    Calendars.shifted(today, band.newest(), -1));
        }
        if (window instanceof BeforeLast before) {
            return new Days(LocalDate.MIN, Calendars.shifted(today, before.span(), -1));
        }
        CalendarWindow periods = (CalendarWindow) window;
        LocalDate current = current(periods, today);
        return new Days(
                Calendars.later(periods.unit(), current, periods.first()),
                periods.endsNow()
                        ? today
                        : Calendars.later(periods.unit(), current, periods.last() + 1L)
                                .minusDays(1));
    }
}
