package dev.segmentkit.time;

import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.from;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inNext;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.NEW_YORK;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.CalendarUnit.DAY;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MINUTES;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static dev.segmentkit.time.TimeSpan.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What windows can be made of, and how they are written. */
class WindowTest {
    private static final Zone IN_BERLIN = Zone.of(BERLIN);
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    @Test
    void aBandNamesTheLongerSpanFirst() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ago(30, 60, DAYS))
                .withMessageContainingAll("longer span first", "30 days", "60 days");
        assertThatIllegalArgumentException().isThrownBy(() -> ago(30, 30, DAYS));
    }

    @Test
    void aBandMayMixExactUnits() {
        assertThat(new Band(TimeSpan.of(1, DAYS), TimeSpan.of(90, MINUTES)).text())
                .isEqualTo("from 1 day to 90 minutes ago");
        assertThatIllegalArgumentException().isThrownBy(() -> new Band(TimeSpan.of(1, DAYS), TimeSpan.of(24, HOURS)));
    }

    @Test
    void aBandDoesNotMixCalendarUnits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(TimeSpan.of(1, YEARS, IN_BERLIN), TimeSpan.of(1, MONTHS, IN_BERLIN)))
                .withMessageContaining("one sort");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Band(TimeSpan.of(1, MONTHS, IN_BERLIN), TimeSpan.of(1, DAYS)));
    }

    @Test
    void aBandHasOneZone() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Band(TimeSpan.of(2, MONTHS, IN_BERLIN), TimeSpan.of(1, MONTHS, Zone.of(NEW_YORK))))
                .withMessageContaining("zone");
    }

    @Test
    void aFixedWindowEndsAfterItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> from(NOW, NOW)).withMessageContaining("after it begins");
        assertThatIllegalArgumentException().isThrownBy(() -> from(NOW, NOW.minusSeconds(1)));
    }

    @Test
    void aFixedWindowIsCutToMicroseconds() {
        assertThat(from(NOW.plusNanos(999), NOW.plusSeconds(1))).isEqualTo(from(NOW, NOW.plusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> from(NOW, NOW.plusNanos(999)));
    }

    @Test
    void aCalendarWindowHasAtLeastOnePeriod() {
        assertThatIllegalArgumentException().isThrownBy(() -> BERLIN_CALENDAR.last(0, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> BERLIN_CALENDAR.next(0, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> BERLIN_CALENDAR.last(10_001, DAY));
        assertThatIllegalArgumentException().isThrownBy(() -> BERLIN_CALENDAR.last(Integer.MIN_VALUE, DAY));
    }

    @Test
    void onlyTheCurrentPeriodCanBeSoFar() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BERLIN_CALENDAR.lastMonth().soFar())
                .withMessageContaining("so far");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BERLIN_CALENDAR.nextMonth().soFar());
    }

    @Test
    void theZoneOfAContactIsAnAttributeOfContacts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ContactZone(CATEGORY, BERLIN))
                .withMessageContaining("attribute of contacts");
    }

    @Test
    void windowsAreWrittenAsTheyAreSaid() {
        assertThat(inLast(90, DAYS)).hasToString("in the last 90 days");
        assertThat(inNext(1, DAYS)).hasToString("in the next 1 day");
        assertThat(inLast(1, MONTHS, BERLIN)).hasToString("in the last 1 month in Europe/Berlin");
        assertThat(ago(60, 30, DAYS)).hasToString("from 60 days to 30 days ago");
        assertThat(from(NOW, NOW.plusSeconds(1))).hasToString("from 2024-03-15T12:00:00Z to 2024-03-15T12:00:01Z");
        assertThat(ever()).hasToString("ever");
        assertThat(new Rolling(TimeSpan.of(3, MONTHS, new ContactZone(TIME_ZONE, BERLIN))))
                .hasToString("in the last 3 months in 'time zone' or Europe/Berlin");
    }

    @Test
    void calendarWindowsAreWrittenAsTheyAreSaid() {
        assertThat(BERLIN_CALENDAR.today()).hasToString("in this day (Europe/Berlin)");
        assertThat(BERLIN_CALENDAR.lastMonth()).hasToString("in the last month (Europe/Berlin)");
        assertThat(BERLIN_CALENDAR.nextYear()).hasToString("in the next year (Europe/Berlin)");
        assertThat(BERLIN_CALENDAR.last(3, MONTH)).hasToString("in the last 3 full months (Europe/Berlin)");
        assertThat(BERLIN_CALENDAR.next(7, DAY)).hasToString("in the next 7 full days (Europe/Berlin)");
        assertThat(BERLIN_CALENDAR.thisMonth().soFar()).hasToString("in this month so far (Europe/Berlin)");
        assertThat(BERLIN_CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY).thisWeek())
                .hasToString("in this week (Europe/Berlin with weeks from sunday)");
        assertThat(new CalendarWindow(BERLIN_CALENDAR, MONTH, -2, 0, false))
                .hasToString("in months -2 to 0 (Europe/Berlin)");
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2024-05-15, 2024-05-15, 2024-05-15",
        "WEEK, 2024-05-15, 2024-05-13, 2024-05-19",
        "MONTH, 2024-02-15, 2024-02-01, 2024-02-29",
        "QUARTER, 2024-05-15, 2024-04-01, 2024-06-30",
        "QUARTER, 2024-12-31, 2024-10-01, 2024-12-31",
        "YEAR, 2024-05-15, 2024-01-01, 2024-12-31"
    })
    void aPeriodIsMadeOfWholeDays(CalendarUnit unit, LocalDate today, LocalDate first, LocalDate last) {
        assertThat(new CalendarWindow(BERLIN_CALENDAR, unit, 0, 0, false).on(today))
                .isEqualTo(new DateRange(first, last));
    }

    @Test
    void aWindowOfHoursIsNotMadeOfDays() {
        assertThat(inLast(24, HOURS).isDayBased()).isFalse();
        assertThat(inLast(1, DAYS).isDayBased()).isTrue();
        assertThat(BERLIN_CALENDAR.today().isDayBased()).isTrue();
    }

    @Test
    void anIntervalSaysWhichEndsBelongToIt() {
        assertThat(Interval.halfOpen(NOW, NOW.plusSeconds(1)))
                .hasToString("[2024-03-15T12:00:00Z, 2024-03-15T12:00:01Z)");
        assertThat(Interval.after(Instant.MIN, NOW)).hasToString("(the beginning, 2024-03-15T12:00:00Z]");
    }
}
