package dev.segmentkit.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** When something that happened on 29 February has its anniversary in a year without one. */
public enum LeapDayRule {
    /** On 28 February. */
    FEBRUARY_28("29 February counts as 28 February"),
    /** On 1 March. */
    MARCH_1("29 February counts as 1 March"),
    /** Not at all. */
    LEAP_YEARS_ONLY("29 February in leap years only");

    private final String text;

    LeapDayRule(String text) {
        this.text = text;
    }

    /** As it stands in canonical text. */
    public String text() {
        return text;
    }

    /** The day of the anniversary in a year, if it has one. */
    public Optional<LocalDate> anniversary(LocalDate date, int year) {
        MonthDay day = MonthDay.from(date);
        if (day.isValidYear(year)) {
            return Optional.of(day.atYear(year));
        }
        return switch (this) {
            case FEBRUARY_28 -> Optional.of(LocalDate.of(year, 2, 28));
            case MARCH_1 -> Optional.of(LocalDate.of(year, 3, 1));
            case LEAP_YEARS_ONLY -> Optional.empty();
        };
    }
}
