package dev.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods of a calendar, and how far they are apart. */
class PeriodsTest {
    private static final ZonedCalendar CALENDAR = ZonedCalendar.in(ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "DAY,2024-05-15,2024-05-15",
        "WEEK,2024-05-15,2024-05-13",
        "WEEK,2024-05-13,2024-05-13",
        "WEEK,2024-05-19,2024-05-13",
        "MONTH,2024-05-15,2024-05-01",
        "QUARTER,2024-05-15,2024-04-01",
        "QUARTER,2024-04-01,2024-04-01",
        "QUARTER,2024-06-30,2024-04-01",
        "QUARTER,2024-12-31,2024-10-01",
        "YEAR,2024-05-15,2024-01-01"
    })
    void a_day_lies_in_a_period_that_begins(CalendarUnit unit, LocalDate day, LocalDate start) {
        assertThat(CALENDAR.startOf(unit, day)).isEqualTo(start);
    }

    @Test
    void weeks_begin_on_the_day_of_the_calendar() {
        assertThat(CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY).startOf(CalendarUnit.WEEK, LocalDate.of(2024, 5, 15)))
                .isEqualTo(LocalDate.of(2024, 5, 12));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,2024-02-28,2024-03-01,2",
        "WEEK,2024-05-13,2024-05-27,2",
        "MONTH,2023-11-01,2024-02-01,3",
        "QUARTER,2023-10-01,2024-04-01,2",
        "YEAR,2020-01-01,2024-01-01,4",
        "MONTH,2024-02-01,2024-02-01,0"
    })
    void periods_are_so_many_apart(CalendarUnit unit, LocalDate start, LocalDate later, long periods) {
        assertThat(CALENDAR.periodsBetween(unit, start, later)).isEqualTo(periods);
    }
}
