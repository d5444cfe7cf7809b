package dev.segmentkit.testkit.reference;

import dev.segmentkit.time.LeapDayRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which dates have an anniversary in some days (T7).
 *
 * @param rule when 29 February has its own in years without one
 * @param days the days
 */
record Anniversaries(LeapDayRule rule, Days days) {
    /** In so many years 29 February comes at least once, also around a turn of the century. */
    private static final int LEAP_CYCLE = 9;

    boolean has(LocalDate date) {
        // The first one is a year after the date; without a beginning the first few are as good as all.
        int first = Math.max(date.getYear() + 1, days.first().getYear());
        int last = Math.min(days.last().getYear(), first + LEAP_CYCLE + 1);
        for (int year = first; year <= last; year++) {
            LocalDate anniversary = in(year, date);
            if (anniversary != null && days.holds(anniversary)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable LocalDate in(int year, LocalDate date) {
        boolean leapDay = date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
        if (!leapDay || LocalDate.of(year, 1, 1).isLeapYear()) {
            return date.withYear(year);
        }
        return switch (rule) {
            case FEBRUARY_28 -> LocalDate.of(year, 2, 28);
            case MARCH_1 -> LocalDate.of(year, 3, 1);
            case LEAP_YEARS_ONLY -> null;
        };
    }
}
