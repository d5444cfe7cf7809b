package dev.segmentkit.internal.plan;

import dev.segmentkit.time.DateRange;
import dev.segmentkit.time.LeapDayRule;
import java.time.LocalDate;
import java.util.Optional;

/** Looks for the anniversaries of a date. */
final class Anniversaries {
    private Anniversaries() {}

    /** Whether one of them, from a year after the date on, is in the range. */
    static boolean anyIn(DateRange range, LocalDate date, LeapDayRule rule) {
        int first = Math.max(range.first().getYear(), Math.min(date.getYear(), LocalDate.MAX.getYear() - 1) + 1);
        for (int year = first; year <= range.last().getYear(); year++) {
            Optional<LocalDate> anniversary = rule.anniversary(date, year);
            if (anniversary.isPresent() && range.contains(anniversary.get())) {
                return true;
            }
        }
        return false;
    }
}
