package dev.segmentkit.time;

import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.from;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inNext;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.CalendarUnit.DAY;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static dev.segmentkit.time.TimeSpan.Unit.WEEKS;
import static dev.segmentkit.time.TimeSpan.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LookbackTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant NEW_YEAR = utc("2024-01-01T00:00:00Z");

    private static void assertReaches(Window window, Instant asOf, Instant back) {
        assertThat(Lookback.of(window).from(asOf)).isBeforeOrEqualTo(back);
    }

    @Test
    void ofDaysAndWeeksIsExact() {
        assertThat(Lookback.of(inLast(90, DAYS))).hasToString("90 days");
        assertThat(Lookback.of(inLast(2, WEEKS))).hasToString("14 days");
    }

    @Test
    void ofPartOfADayIsADay() {
        assertThat(Lookback.of(inLast(25, HOURS))).hasToString("2 days");
    }

    @Test
    void ofABandIsItsOlderEnd() {
        assertThat(Lookback.of(ago(60, 30, DAYS))).hasToString("60 days");
    }

    @Test
    void ofEverIsEverything() {
        assertThat(Lookback.of(ever())).isEqualTo(Lookback.EVERYTHING).hasToString("everything");
        assertThat(Lookback.EVERYTHING.from(NOW)).isEqualTo(Instant.MIN);
    }

    @Test
    void ofAFixedWindowIsItsBeginning() {
        assertThat(Lookback.of(from(NEW_YEAR, NOW))).hasToString("since 2024-01-01T00:00:00Z");
        assertThat(Lookback.of(from(NEW_YEAR, NOW)).from(NOW)).isEqualTo(NEW_YEAR);
    }

    @Test
    void ofTheFutureIsNothing() {
        assertThat(Lookback.of(inNext(7, DAYS))).isEqualTo(Lookback.NONE).hasToString("nothing");
    }

    /** The month before 15 November has 31 days, and in the night to 27 October clocks are set back. */
    @Test
    void ofMonthsIsLongEnoughWhereClocksAreSetBack() {
        Instant asOf = berlin("2024-11-15T12:00");
        assertReaches(inLast(1, MONTHS, BERLIN), asOf, berlin("2024-10-15T12:00"));
    }

    @Test
    void ofYearsIsLongEnoughWhereClocksAreSetBack() {
        Instant asOf = berlin("2024-10-28T12:00");
        assertReaches(inLast(1, YEARS, BERLIN), asOf, berlin("2023-10-28T12:00"));
    }

    @Test
    void ofCalendarDaysIsLongEnoughWhereClocksAreSetBack() {
        Instant asOf = berlin("2024-10-27T23:59:59");
        assertReaches(BERLIN_CALENDAR.today(), asOf, berlin("2024-10-27T00:00"));
        assertReaches(BERLIN_CALENDAR.last(2, DAY), asOf, berlin("2024-10-25T00:00"));
    }

    @Test
    void ofTheLastMonthReachesItsBeginningFromTheEndOfThisOne() {
        assertReaches(BERLIN_CALENDAR.lastMonth(), berlin("2024-08-31T23:59"), berlin("2024-07-01T00:00"));
    }

    @Test
    void theLongerOfTwoIsTaken() {
        Lookback week = Lookback.of(inLast(7, DAYS));
        Lookback month = Lookback.of(inLast(30, DAYS));
        assertThat(week.and(month)).isEqualTo(month);
        assertThat(month.and(week)).isEqualTo(month);
        assertThat(month.and(Lookback.NONE)).isEqualTo(month);
        assertThat(month.and(Lookback.EVERYTHING)).isEqualTo(Lookback.EVERYTHING);
    }

    @Test
    void theEarlierOfTwoFixedBeginningsIsTaken() {
        Lookback since2024 = Lookback.of(from(NEW_YEAR, NOW));
        Lookback since2023 = Lookback.of(from(NEW_YEAR.minusSeconds(1), NOW));
        assertThat(since2024.and(since2023)).isEqualTo(since2023);
        assertThat(since2023.and(since2024)).isEqualTo(since2023);
    }

    @Test
    void aFixedAndARollingOneTogetherReachTheEarlier() {
        Lookback both = Lookback.of(from(NEW_YEAR, NOW)).and(Lookback.of(inLast(90, DAYS)));
        assertThat(both).hasToString("90 days and since 2024-01-01T00:00:00Z");
        assertThat(both.from(NOW)).isEqualTo(NOW.minus(Duration.ofDays(90)));
        assertThat(both.from(NOW.plus(Duration.ofDays(365)))).isEqualTo(NEW_YEAR);
    }
}
