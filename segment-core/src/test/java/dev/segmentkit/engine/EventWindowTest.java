package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Answers.truth;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.from;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.NEW_YORK;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.CalendarUnit.DAY;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MINUTES;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static dev.segmentkit.time.TimeSpan.Unit.WEEKS;
import static dev.segmentkit.time.TimeSpan.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.ZonedCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T2 to T5 for events: which of them a window holds. */
class EventWindowTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    private static Truth bought(Window window, Instant purchase, Instant asOf) {
        return truth(happened(purchases(window)), buyer(purchase), asOf);
    }

    private static void assertBegins(Window window, Instant asOf, Instant first) {
        assertThat(bought(window, first, asOf)).as("at %s", first).isEqualTo(TRUE);
        assertThat(bought(window, justBefore(first), asOf))
                .as("just before %s", first)
                .isEqualTo(FALSE);
    }

    private static void assertEnds(Window window, Instant asOf, Instant last) {
        assertThat(bought(window, last, asOf)).as("at %s", last).isEqualTo(TRUE);
        assertThat(bought(window, justAfter(last), asOf))
                .as("just after %s", last)
                .isEqualTo(FALSE);
    }

    @Nested
    class RollingWindows {
        @Test
        void doNotIncludeTheirBeginning() {
            assertBegins(inLast(90, DAYS), NOW, justAfter(NOW.minus(Duration.ofDays(90))));
        }

        @Test
        void includeNow() {
            assertEnds(inLast(90, DAYS), NOW, NOW);
        }

        @Test
        void countMinutesHoursDaysAndWeeksExactly() {
            assertBegins(inLast(90, MINUTES), NOW, justAfter(NOW.minusSeconds(90 * 60)));
            assertBegins(inLast(36, HOURS), NOW, justAfter(NOW.minusSeconds(36 * 3600)));
            assertBegins(inLast(2, WEEKS), NOW, justAfter(NOW.minus(Duration.ofDays(14))));
        }

        /** In the night to 31 March Berlin's clocks went forward. */
        @Test
        void haveDaysOfTwentyFourHoursAlsoWhereClocksChange() {
            Instant noon = berlin("2024-03-31T12:00");
            assertBegins(inLast(1, DAYS), noon, justAfter(berlin("2024-03-30T11:00")));
        }

        @Test
        void reckonMonthsInTheirZone() {
            assertBegins(inLast(1, MONTHS, BERLIN), berlin("2024-04-15T12:00"), justAfter(berlin("2024-03-15T12:00")));
        }

        @Test
        void beginAtTheEndOfAMonthThatIsTooShort() {
            assertBegins(inLast(1, MONTHS, BERLIN), berlin("2024-03-31T12:00"), justAfter(berlin("2024-02-29T12:00")));
            assertBegins(inLast(1, MONTHS, BERLIN), berlin("2023-03-31T12:00"), justAfter(berlin("2023-02-28T12:00")));
        }

        @Test
        void reckonAYearBeforeTheLeapDayFromTheTwentyEighth() {
            assertBegins(inLast(1, YEARS, BERLIN), berlin("2024-02-29T12:00"), justAfter(berlin("2023-02-28T12:00")));
        }

        @Test
        void reckonMonthsOfEachContactInItsOwnZone() {
            Window lastMonth = new Rolling(TimeSpan.of(1, MONTHS, new ContactZone(TIME_ZONE, BERLIN)));
            // In Berlin it is 31 March, 5 o'clock, in New York still the 30th.
            Instant asOf = utc("2024-03-31T03:00:00Z");
            Contact.Builder contact =
                    contact().add(purchase("p", utc("2024-02-29T12:00:00Z")).build());
            assertThat(truth(happened(purchases(lastMonth)), contact.build(), asOf))
                    .isEqualTo(TRUE);
            assertThat(truth(
                            happened(purchases(lastMonth)),
                            contact.set(TIME_ZONE, "America/New_York").build(),
                            asOf))
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class Bands {
        @Test
        void doNotIncludeTheirOlderEnd() {
            assertBegins(ago(60, 30, DAYS), NOW, justAfter(NOW.minus(Duration.ofDays(60))));
        }

        @Test
        void includeTheirNewerEnd() {
            assertEnds(ago(60, 30, DAYS), NOW, NOW.minus(Duration.ofDays(30)));
        }

        @Test
        void joinWithoutGapOrOverlap() {
            Instant seam = NOW.minus(Duration.ofDays(30));
            assertThat(bought(ago(60, 30, DAYS), seam, NOW)).isEqualTo(TRUE);
            assertThat(bought(inLast(30, DAYS), seam, NOW)).isEqualTo(FALSE);
        }
    }

    @Nested
    class FixedWindows {
        private final Instant begin = utc("2024-01-01T00:00:00Z");
        private final Instant end = utc("2024-02-01T00:00:00Z");

        @Test
        void includeTheirBeginning() {
            assertBegins(from(begin, end), NOW, begin);
        }

        @Test
        void doNotIncludeTheirEnd() {
            assertEnds(from(begin, end), NOW, justBefore(end));
        }

        @Test
        void doNotShowEventsThatAreStillToCome() {
            assertThat(bought(from(begin, end), utc("2024-01-20T00:00:00Z"), utc("2024-01-10T00:00:00Z")))
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class CalendarWindows {
        private final Instant asOf = berlin("2024-03-13T15:00");

        @Test
        void ofTodayBeginAtMidnight() {
            assertBegins(BERLIN_CALENDAR.today(), asOf, berlin("2024-03-13T00:00"));
        }

        @Test
        void ofTodayEndWithNowForEvents() {
            assertEnds(BERLIN_CALENDAR.today(), asOf, asOf);
        }

        @Test
        void ofYesterdayAreTheWholeDay() {
            assertBegins(BERLIN_CALENDAR.yesterday(), asOf, berlin("2024-03-12T00:00"));
            assertEnds(BERLIN_CALENDAR.yesterday(), asOf, justBefore(berlin("2024-03-13T00:00")));
        }

        @Test
        void ofWeeksBeginOnMonday() {
            assertBegins(BERLIN_CALENDAR.thisWeek(), asOf, berlin("2024-03-11T00:00"));
        }

        @Test
        void ofWeeksBeginOnAnotherDayIfItIsGiven() {
            assertBegins(BERLIN_CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY).thisWeek(), asOf, berlin("2024-03-10T00:00"));
        }

        @Test
        void ofWeeksReachOverTheEndOfTheYear() {
            assertBegins(BERLIN_CALENDAR.thisWeek(), berlin("2025-01-01T12:00"), berlin("2024-12-30T00:00"));
        }

        @Test
        void ofTheLastMonthAreTheWholeMonth() {
            assertBegins(BERLIN_CALENDAR.lastMonth(), asOf, berlin("2024-02-01T00:00"));
            assertEnds(BERLIN_CALENDAR.lastMonth(), asOf, justBefore(berlin("2024-03-01T00:00")));
        }

        @Test
        void ofQuartersBeginInJanuaryAprilJulyAndOctober() {
            assertBegins(BERLIN_CALENDAR.thisQuarter(), asOf, berlin("2024-01-01T00:00"));
            assertBegins(BERLIN_CALENDAR.lastQuarter(), asOf, berlin("2023-10-01T00:00"));
            assertEnds(BERLIN_CALENDAR.lastQuarter(), asOf, justBefore(berlin("2024-01-01T00:00")));
        }

        @Test
        void ofTheLastYearAreTheWholeYear() {
            assertBegins(BERLIN_CALENDAR.lastYear(), asOf, berlin("2023-01-01T00:00"));
            assertEnds(BERLIN_CALENDAR.lastYear(), asOf, justBefore(berlin("2024-01-01T00:00")));
        }

        @Test
        void ofTheLastDaysAreWithoutToday() {
            CalendarWindow lastSeven = BERLIN_CALENDAR.last(7, DAY);
            assertBegins(lastSeven, asOf, berlin("2024-03-06T00:00"));
            assertEnds(lastSeven, asOf, justBefore(berlin("2024-03-13T00:00")));
        }

        @Test
        void ofTheLastMonthsAreWithoutThisOne() {
            CalendarWindow lastTwo = BERLIN_CALENDAR.last(2, MONTH);
            assertBegins(lastTwo, asOf, berlin("2024-01-01T00:00"));
            assertEnds(lastTwo, asOf, justBefore(berlin("2024-03-01T00:00")));
        }

        @Test
        void beginADayThatClocksMadeShortAtItsMidnight() {
            assertBegins(BERLIN_CALENDAR.today(), berlin("2024-03-31T12:00"), berlin("2024-03-31T00:00"));
        }

        @Test
        void haveTheDayOfTheirZone() {
            Instant late = utc("2024-03-13T23:30:00Z");
            assertBegins(BERLIN_CALENDAR.today(), late, berlin("2024-03-14T00:00"));
            assertBegins(ZonedCalendar.in(NEW_YORK).today(), late, utc("2024-03-13T04:00:00Z"));
        }
    }

    @Nested
    class Ever {
        @Test
        void goesAsFarBackAsThereAreEvents() {
            assertThat(bought(ever(), Instant.EPOCH.minus(Duration.ofDays(40_000)), NOW))
                    .isEqualTo(TRUE);
        }

        @Test
        void endsWithNow() {
            assertEnds(ever(), NOW, NOW);
        }
    }
}
