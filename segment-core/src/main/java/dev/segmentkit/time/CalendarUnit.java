package dev.segmentkit.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** The periods that calendars are divided into. */
public enum CalendarUnit {
    DAY(ChronoUnit.DAYS, 1),
    WEEK(ChronoUnit.WEEKS, 1),
    MONTH(ChronoUnit.MONTHS, 1),
    QUARTER(ChronoUnit.MONTHS, 3),
    YEAR(ChronoUnit.YEARS, 1);

    private final ChronoUnit chronoUnit;
    private final int multiple;

    CalendarUnit(ChronoUnit chronoUnit, int multiple) {
        this.chronoUnit = chronoUnit;
        this.multiple = multiple;
    }

    /** The unit as it stands in sentences, such as {@code month}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The previous, this or the following period in words; {@code which} is -1, 0 or 1. */
    String near(int which) {
        if (this == DAY) {
            return List.of("yesterday", "today", "tomorrow").get(which + 1);
        }
        return List.of("in the previous ", "in this ", "in the following ").get(which + 1) + label();
    }

    /** The first day of the period that the date is in. */
    LocalDate start(LocalDate date, DayOfWeek weekStart) {
        return switch (this) {
            case DAY -> date;
            case WEEK -> date.with(TemporalAdjusters.previousOrSame(weekStart));
            case MONTH -> date.withDayOfMonth(1);
            case QUARTER -> date.withDayOfMonth(1).minusMonths((date.getMonthValue() - 1) % 3);
            case YEAR -> date.withDayOfYear(1);
        };
    }

    /** The first day of the period that comes so many periods after the one that starts at {@code start}. */
    LocalDate plus(LocalDate start, int periods) {
        return start.plus((long) periods * multiple, chronoUnit);
    }

    /** How many periods one start of a period is after another. */
    long between(LocalDate start, LocalDate laterStart) {
        return chronoUnit.between(start, laterStart) / multiple;
    }

    /** A number of days that a period never exceeds. */
    int atMostDays() {
        return switch (this) {
            case DAY -> 1;
            case WEEK -> 7;
            case MONTH -> 31;
            case QUARTER -> 92;
            case YEAR -> 366;
        };
    }
}
