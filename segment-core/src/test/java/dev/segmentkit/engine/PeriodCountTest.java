package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.explain.Fact.Key.ACTUAL;
import static dev.segmentkit.explain.Fact.Key.EVENTS_COUNTED;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.CalendarUnit.DAY;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.CalendarUnit.WEEK;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Times;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import java.time.DayOfWeek;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** B6: in how many periods of a calendar something happened. */
class PeriodCountTest {
    private static final Instant NOW = berlin("2024-03-15T12:00");
    private static final CalendarWindow LAST_6_MONTHS = BERLIN_CALENDAR.last(6, MONTH);

    private static Subject<Long> periods(CalendarUnit unit, long atLeast, Window window) {
        return new PeriodCount(unit, BERLIN_CALENDAR, atLeast, purchases(window));
    }

    private static Truth truth(Subject<Long> periods, long expected, Instant... bought) {
        return Answers.truth(that(periods, is(expected)), buyer(bought), NOW);
    }

    @Test
    void aPeriodCountsOnceHoweverManyEventsLieInIt() {
        Subject<Long> months = periods(MONTH, 1, LAST_6_MONTHS);
        assertThat(truth(months, 0)).isEqualTo(TRUE);
        assertThat(truth(months, 1, berlin("2024-02-01T00:00"), berlin("2024-02-29T23:59")))
                .isEqualTo(TRUE);
        assertThat(truth(months, 2, berlin("2024-01-31T23:59"), berlin("2024-02-01T00:00")))
                .isEqualTo(TRUE);
    }

    @Test
    void theCurrentPeriodCountsOnlyInAWindowThatIncludesIt() {
        assertThat(truth(periods(MONTH, 1, LAST_6_MONTHS), 0, berlin("2024-03-01T00:00")))
                .isEqualTo(TRUE);
        assertThat(truth(periods(MONTH, 1, BERLIN_CALENDAR.thisYear()), 1, berlin("2024-03-01T00:00")))
                .isEqualTo(TRUE);
    }

    @Test
    void aPeriodCountsFromSoManyEventsOn() {
        Subject<Long> months = periods(MONTH, 2, LAST_6_MONTHS);
        assertThat(truth(months, 0, berlin("2024-01-31T23:59"), berlin("2024-02-01T00:00")))
                .isEqualTo(TRUE);
        assertThat(truth(
                        months,
                        1,
                        berlin("2024-01-01T12:00"),
                        berlin("2024-02-01T12:00"),
                        berlin("2024-02-02T12:00"),
                        berlin("2024-02-03T12:00")))
                .isEqualTo(TRUE);
    }

    @Test
    void daysAreThoseOfTheCalendar() {
        assertThat(truth(periods(DAY, 1, ever()), 2, berlin("2024-03-13T23:59"), berlin("2024-03-14T00:00")))
                .isEqualTo(TRUE);
        assertThat(truth(periods(DAY, 1, ever()), 1, utc("2024-03-13T23:30:00Z"), utc("2024-03-14T00:30:00Z")))
                .isEqualTo(TRUE);
    }

    @Test
    void weeksBeginOnTheDayOfTheCalendar() {
        Instant saturday = berlin("2024-03-09T12:00");
        Instant sunday = berlin("2024-03-10T12:00");
        assertThat(truth(periods(WEEK, 1, ever()), 1, saturday, sunday)).isEqualTo(TRUE);
        assertThat(truth(
                        new PeriodCount(WEEK, BERLIN_CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY), 1, purchases(ever())),
                        2,
                        saturday,
                        sunday))
                .isEqualTo(TRUE);
    }

    @Test
    void daysMayBeThoseOfTheContactsOwnZone() {
        Zone own = new ContactZone(TIME_ZONE, Times.BERLIN);
        Criterion oneDay = that(new PeriodCount(DAY, ZonedCalendar.in(own), 1, purchases(ever())), is(1L));
        Contact.Builder contact = contact()
                .add(purchase("1", utc("2024-03-13T22:30:00Z")).build())
                .add(purchase("2", utc("2024-03-13T23:30:00Z")).build());
        assertThat(Answers.truth(oneDay, contact.build(), NOW)).isEqualTo(FALSE);
        assertThat(Answers.truth(oneDay, contact.set(TIME_ZONE, "Asia/Tokyo").build(), NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void anAnswerHoldsUntilAnEventLeavesTheWindow() {
        Criterion criterion = that(periods(DAY, 1, inLast(7, DAYS)), isAtLeast(2L));
        Contact contact = buyer(berlin("2024-03-10T12:00"), berlin("2024-03-11T12:00"));
        Instant leaves = berlin("2024-03-17T12:00");
        Verdict verdict = Answers.verdict(criterion, contact, NOW);
        assertThat(verdict.truth()).isEqualTo(TRUE);
        assertThat(verdict.validUntil()).isEqualTo(leaves);
        assertThat(Answers.truth(criterion, contact, leaves)).isEqualTo(FALSE);
    }

    @Test
    void anExplanationNamesNumberAndEvents() {
        Explanation explanation =
                explanation(that(periods(MONTH, 1, LAST_6_MONTHS), is(5L)), buyer(berlin("2024-02-01T00:00")), NOW);
        assertThat(explanation.text())
                .isEqualTo("count of months (Europe/Berlin) with purchase"
                        + " in the previous 6 months (Europe/Berlin) is 5");
        assertThat(explanation.fact(ACTUAL)).contains("1");
        assertThat(explanation.fact(EVENTS_COUNTED)).contains("1");
    }

    @ParameterizedTest
    @EnumSource
    void anEventBeforeAllDatesLiesInSomePeriodToo(CalendarUnit unit) {
        assertThat(truth(periods(unit, 1, ever()), 2, justAfter(Instant.MIN), NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void someMonthsOfALongHistoryAreNotMixedUpWithThoseOfOtherYears() {
        assertThat(truth(periods(MONTH, 1, ever()), 2, berlin("2023-02-01T12:00"), berlin("2024-02-01T12:00")))
                .isEqualTo(TRUE);
    }
}
