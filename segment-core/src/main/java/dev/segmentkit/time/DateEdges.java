package dev.segmentkit.time;

import java.time.LocalDate;

/** Arithmetic on dates that stays in range. */
final class DateEdges {
    private DateEdges() {}

    static LocalDate dayAfter(LocalDate date) {
        return date.equals(LocalDate.MAX) ? date : date.plusDays(1);
    }
}
