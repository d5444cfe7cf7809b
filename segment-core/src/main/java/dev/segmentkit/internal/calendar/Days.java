package dev.segmentkit.internal.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days of a zone, which follow each other without gap or overlap: a day begins when clocks first show it. Where clocks
 * are set back past midnight they show the end of the day before once more; that belongs to the day that has begun. In St
 * John's, on 7 November 2010, a minute after midnight it was 23:01 of the day before.
 */
public final class Days {
    private Days() {}

    /** The day of a moment. */
    public static LocalDate of(Instant moment, ZoneId zone) {
        LocalDate shown = moment.atZone(zone).toLocalDate();
        LocalDate next = shown.plusDays(1);
        return start(next, zone).isAfter(moment) ? shown : next;
    }

    /** When the day begins. */
    public static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
