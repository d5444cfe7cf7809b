package dev.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days and their ends. */
final class DateEdges {
    private DateEdges() {}

    /**
     * The day of a moment. Where clocks go back over midnight, days do not: once a day has begun, it goes on, although
     * clocks show the end of the day before again.
     */
    static LocalDate dayOf(Instant moment, ZoneId zone) {
        LocalDate shown = moment.atZone(zone).toLocalDate();
        LocalDate next = shown.plusDays(1);
        return next.atStartOfDay(zone).toInstant().isAfter(moment) ? shown : next;
    }

    static LocalDate dayAfter(LocalDate date) {
        return date.equals(LocalDate.MAX) ? date : date.plusDays(1);
    }
}
