package dev.segmentkit.time;

import static dev.segmentkit.time.CalendarUnit.DAY;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.CalendarUnit.QUARTER;
import static dev.segmentkit.time.CalendarUnit.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarWindowTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZonedCalendar CALENDAR = ZonedCalendar.in(BERLIN);
    private static final Duration TICK = Duration.ofNanos(1000);

    private static final Map<String, CalendarWindow> BY_NAME = Map.ofEntries(
            Map.entry("today", CALENDAR.today()),
            Map.entry("yesterday", CALENDAR.yesterday()),
            Map.entry("tomorrow", CALENDAR.tomorrow()),
            Map.entry("thisWeek", CALENDAR.thisWeek()),
            Map.entry("lastWeek", CALENDAR.lastWeek()),
            Map.entry("nextWeek", CALENDAR.nextWeek()),
            Map.entry("thisMonth", CALENDAR.thisMonth()),
            Map.entry("lastMonth", CALENDAR.lastMonth()),
            Map.entry("nextMonth", CALENDAR.nextMonth()),
            Map.entry("thisQuarter", CALENDAR.thisQuarter()),
            Map.entry("lastQuarter", CALENDAR.lastQuarter()),
            Map.entry("nextQuarter", CALENDAR.nextQuarter()),
            Map.entry("thisYear", CALENDAR.thisYear()),
            Map.entry("lastYear", CALENDAR.lastYear()),
            Map.entry("nextYear", CALENDAR.nextYear()),
            Map.entry("last 7 days", CALENDAR.last(7, DAY)),
            Map.entry("next 7 days", CALENDAR.next(7, DAY)),
            Map.entry("last 2 quarters", CALENDAR.last(2, QUARTER)),
            Map.entry("sunday weeks", CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY).thisWeek()),
            Map.entry(
                    "last sunday week", CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY).lastWeek()));

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    /** First and last day. 15 June 2024 is a Saturday. */
    @ParameterizedTest
    @CsvSource({
        "today,2024-06-15,2024-06-15,2024-06-15",
        "yesterday,2024-03-01,2024-02-29,2024-02-29",
        "tomorrow,2024-12-31,2025-01-01,2025-01-01",
        "thisWeek,2024-06-15,2024-06-10,2024-06-16",
        "thisWeek,2024-06-16,2024-06-10,2024-06-16",
        "thisWeek,2024-06-17,2024-06-17,2024-06-23",
        "thisWeek,2025-01-01,2024-12-30,2025-01-05",
        "lastWeek,2024-06-15,2024-06-03,2024-06-09",
        "nextWeek,2024-06-15,2024-06-17,2024-06-23",
        "thisMonth,2024-02-29,2024-02-01,2024-02-29",
        "lastMonth,2024-03-31,2024-02-01,2024-02-29",
        "nextMonth,2024-01-31,2024-02-01,2024-02-29",
        "thisQuarter,2024-01-01,2024-01-01,2024-03-31",
        "thisQuarter,2024-03-31,2024-01-01,2024-03-31",
        "thisQuarter,2024-06-15,2024-04-01,2024-06-30",
        "thisQuarter,2024-12-31,2024-10-01,2024-12-31",
        "lastQuarter,2024-02-29,2023-10-01,2023-12-31",
        "nextQuarter,2024-11-30,2025-01-01,2025-03-31",
        "thisYear,2024-06-15,2024-01-01,2024-12-31",
        "lastYear,2024-06-15,2023-01-01,2023-12-31",
        "nextYear,2024-02-29,2025-01-01,2025-12-31",
        "last 7 days,2024-06-15,2024-06-08,2024-06-14",
        "next 7 days,2024-06-15,2024-06-16,2024-06-22",
        "last 2 quarters,2024-06-15,2023-10-01,2024-03-31",
        "sunday weeks,2024-06-15,2024-06-09,2024-06-15",
        "sunday weeks,2024-06-16,2024-06-16,2024-06-22",
        "last sunday week,2024-06-16,2024-06-09,2024-06-15"
    })
    void it_covers_whole_periods(String name, LocalDate today, LocalDate first, LocalDate last) {
        CalendarWindow window = BY_NAME.get(name);
        Interval expected = Interval.halfOpen(
                first.atStartOfDay(BERLIN).toInstant(),
                last.plusDays(1).atStartOfDay(BERLIN).toInstant());

        assertThat(window.on(today)).isEqualTo(new DateRange(first, last));
        for (ZonedDateTime asOf : List.of(
                today.atStartOfDay(BERLIN),
                today.atTime(12, 0).atZone(BERLIN),
                today.plusDays(1).atStartOfDay(BERLIN).minus(TICK))) {
            assertThat(window.at(asOf.toInstant(), BERLIN)).as("%s", asOf).isEqualTo(expected);
        }
    }

    @Test
    void so_far_it_ends_with_asOf_which_belongs_to_it() {
        Instant asOf = berlin("2024-06-15T12:00");
        CalendarWindow soFar = CALENDAR.thisMonth().soFar();

        assertThat(soFar.at(asOf, BERLIN)).isEqualTo(new Interval(berlin("2024-06-01T00:00"), true, asOf, true));
        assertThat(soFar.on(LocalDate.of(2024, 6, 15)))
                .isEqualTo(new DateRange(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 15)));
    }

    @Test
    void only_what_ends_with_the_current_period_can_be_so_far() {
        assertThatThrownBy(() -> CALENDAR.lastMonth().soFar())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only a window that ends with the current month can be so far, got -1 to -1");
        assertThat(new CalendarWindow(CALENDAR, MONTH, -2, 0, false).soFar().endsNow())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31,23", "2024-10-27,25", "2024-06-15,24"})
    void a_day_is_as_long_as_it_is_in_the_zone(LocalDate today, int hours) {
        Interval interval =
                CALENDAR.today().at(today.atTime(12, 0).atZone(BERLIN).toInstant(), BERLIN);

        assertThat(Duration.between(interval.from(), interval.to())).hasHours(hours);
    }

    @Test
    void a_day_begins_after_the_gap_where_midnight_does_not_exist() {
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
        Instant noon = Instant.parse("2018-11-04T14:00:00Z");

        assertThat(ZonedCalendar.in(saoPaulo).today().at(noon, saoPaulo))
                .isEqualTo(Interval.halfOpen(
                        Instant.parse("2018-11-04T03:00:00Z"), Instant.parse("2018-11-05T02:00:00Z")));
    }

    /** In Newfoundland clocks went back at 00:01, from 1 November 2009 to 23:01 of 31 October. */
    @ParameterizedTest
    @EnumSource
    void every_moment_is_in_the_current_period_where_clocks_go_back_over_midnight(CalendarUnit unit) {
        ZoneId stJohns = ZoneId.of("America/St_Johns");
        CalendarWindow window = new CalendarWindow(ZonedCalendar.in(stJohns), unit, 0, 0, false);
        Instant around = Instant.parse("2009-11-01T02:31:00Z");

        for (int minutes = -180; minutes <= 180; minutes++) {
            Instant asOf = around.plus(Duration.ofMinutes(minutes));

            assertThat(window.at(asOf, stJohns).contains(asOf)).as("%s", asOf).isTrue();
            assertThat(window.changesFor(asOf, asOf, stJohns))
                    .isAfter(asOf)
                    .isEqualTo(window.at(asOf, stJohns).to());
        }
    }

    @Test
    void it_changes_with_the_next_period_and_so_far_with_the_moment_itself() {
        Instant asOf = berlin("2024-06-15T12:00");
        Instant july = berlin("2024-07-01T00:00");
        Instant later = berlin("2024-06-20T00:00");
        CalendarWindow month = CALENDAR.thisMonth();

        assertThat(month.changesFor(later, asOf, BERLIN)).isEqualTo(july);
        assertThat(month.changesFor(asOf, asOf, BERLIN)).isEqualTo(july);
        assertThat(month.soFar().changesFor(later, asOf, BERLIN)).isEqualTo(later);
        assertThat(month.soFar().changesFor(asOf, asOf, BERLIN)).isEqualTo(july);
        assertThat(CALENDAR.nextMonth().changesFor(july, asOf, BERLIN)).isEqualTo(july);
    }

    @Test
    void the_time_of_day_of_asOf_in_the_zone_decides_which_period_is_current() {
        Instant newYearInBerlin = Instant.parse("2023-12-31T23:00:00Z");
        ZoneId newYork = ZoneId.of("America/New_York");

        assertThat(CALENDAR.thisYear().at(newYearInBerlin, BERLIN).contains(newYearInBerlin))
                .isTrue();
        assertThat(CALENDAR.thisYear().at(newYearInBerlin, BERLIN).from()).isEqualTo(newYearInBerlin);
        assertThat(ZonedCalendar.in(newYork)
                        .thisYear()
                        .at(newYearInBerlin, newYork)
                        .to())
                .isEqualTo(Instant.parse("2024-01-01T05:00:00Z"));
    }

    @Test
    void there_is_at_least_one_period_and_not_too_many() {
        assertThatThrownBy(() -> CALENDAR.last(0, DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a calendar window needs at least 1 and at most 10000 periods, got day 0 to -1");
        assertThatThrownBy(() -> CALENDAR.next(0, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.last(-3, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.last(10_001, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CALENDAR.last(Integer.MIN_VALUE, DAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(CALENDAR.last(10_000, CalendarUnit.YEAR).first()).isEqualTo(-10_000);
    }

    @Test
    void it_is_written_with_its_zone() {
        assertThat(CALENDAR.thisMonth().text()).isEqualTo("in this month (Europe/Berlin)");
        assertThat(CALENDAR.lastWeek().text()).isEqualTo("in the previous week (Europe/Berlin)");
        assertThat(CALENDAR.nextYear().text()).isEqualTo("in the following year (Europe/Berlin)");
        assertThat(CALENDAR.last(7, DAY).text()).isEqualTo("in the previous 7 days (Europe/Berlin)");
        assertThat(CALENDAR.next(2, QUARTER).text()).isEqualTo("in the following 2 quarters (Europe/Berlin)");
        assertThat(CALENDAR.thisQuarter().soFar().text()).isEqualTo("in this quarter so far (Europe/Berlin)");
        assertThat(new CalendarWindow(CALENDAR, WEEK, -2, 0, true).text())
                .isEqualTo("in the weeks -2 to 0 so far (Europe/Berlin)");
        assertThat(CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY).thisWeek())
                .hasToString("in this week (Europe/Berlin, weeks from Sunday)");
    }

    @Test
    void one_period_is_the_same_by_either_name() {
        assertThat(CALENDAR.last(1, MONTH)).isEqualTo(CALENDAR.lastMonth());
        assertThat(CALENDAR.next(1, DAY)).isEqualTo(CALENDAR.tomorrow());
    }

    @Test
    void different_windows_have_different_texts() {
        List<String> texts = new java.util.ArrayList<>();
        for (CalendarUnit unit : CalendarUnit.values()) {
            for (int first = -4; first <= 4; first++) {
                for (int last = first; last <= 4; last++) {
                    texts.add(new CalendarWindow(CALENDAR, unit, first, last, false).text());
                    if (last == 0) {
                        texts.add(new CalendarWindow(CALENDAR, unit, first, last, true).text());
                    }
                }
            }
        }

        assertThat(texts).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void it_never_reaches_back_further_than_it_says(CalendarUnit unit) {
        for (int first : new int[] {0, -1, -3}) {
            CalendarWindow window = new CalendarWindow(CALENDAR, unit, first, 0, false);
            Duration most = Duration.ofDays(window.lookback().days());

            for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
                Instant end = day.plusDays(1).atStartOfDay(BERLIN).toInstant().minus(TICK);

                assertThat(Duration.between(window.at(end, BERLIN).from(), end))
                        .as("%s as of %s", window, end)
                        .isLessThanOrEqualTo(most);
            }
        }
        assertThat(new CalendarWindow(CALENDAR, unit, 1, 2, false).lookback()).isEqualTo(Lookback.NONE);
    }

    @Test
    void it_always_has_the_zone_of_its_calendar_and_is_made_of_days() {
        assertThat(CALENDAR.today().zone()).contains(Zone.of(BERLIN));
        assertThat(CALENDAR.today().isDayBased()).isTrue();
    }
}
