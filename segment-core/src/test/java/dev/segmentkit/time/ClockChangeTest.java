package dev.segmentkit.time;

import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Times.APIA;
import static dev.segmentkit.fixture.Times.BEIRUT;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.ST_JOHNS;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.local;
import static dev.segmentkit.fixture.Times.localAgain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.time.TimeSpan.Unit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Windows in nights in which clocks change. */
class ClockChangeTest {
    private static final Rolling LAST_MONTH_IN_BERLIN = inLast(1, Unit.MONTHS, BERLIN);

    @Test
    void aMonthBeforeALocalTimeThatTheClocksLeftOutIsAnHourLater() {
        assertThat(LAST_MONTH_IN_BERLIN.at(berlin("2025-04-30T02:30"), BERLIN).from())
                .isEqualTo(berlin("2025-03-30T03:30"));
    }

    /** At 2:30 the edge is at 3:30, and at 3:00 it is back at 3:00. */
    @Test
    void theEdgeStepsBackAfterTheLocalTimesThatTheClocksLeftOut() {
        Instant moment = berlin("2025-03-30T03:15");
        Instant asOf = berlin("2025-04-30T02:30");
        Instant enters = berlin("2025-04-30T03:00");
        assertThat(LAST_MONTH_IN_BERLIN.at(asOf, BERLIN).contains(moment)).isFalse();
        assertThat(LAST_MONTH_IN_BERLIN.at(enters, BERLIN).contains(moment)).isTrue();
        assertThat(LAST_MONTH_IN_BERLIN.changesFor(moment, asOf, BERLIN)).isBeforeOrEqualTo(enters);
    }

    @Test
    void aMonthBeforeALocalTimeThatTheClocksShowedTwiceIsTheOneOfTheSameOffset() {
        assertThat(LAST_MONTH_IN_BERLIN.at(berlin("2024-11-27T02:30"), BERLIN).from())
                .isEqualTo(localAgain("2024-10-27T02:30", BERLIN));
    }

    @Test
    void theShortDayOfSpringHasTwentyThreeHours() {
        Interval today = ZonedCalendar.in(BERLIN).today().at(berlin("2024-03-31T12:00"), BERLIN);
        assertThat(today)
                .isEqualTo(Interval.halfOpen(
                        Instant.parse("2024-03-30T23:00:00Z"), Instant.parse("2024-03-31T22:00:00Z")));
    }

    @Test
    void theLongDayOfAutumnHasTwentyFiveHours() {
        Interval today = ZonedCalendar.in(BERLIN).today().at(berlin("2024-10-27T12:00"), BERLIN);
        assertThat(today)
                .isEqualTo(Interval.halfOpen(
                        Instant.parse("2024-10-26T22:00:00Z"), Instant.parse("2024-10-27T23:00:00Z")));
    }

    @Test
    void aDayThatBeginsAtOneBeginsThere() {
        Interval today = ZonedCalendar.in(BEIRUT).today().at(local("2024-03-31T12:00", BEIRUT), BEIRUT);
        assertThat(today.from()).isEqualTo(local("2024-03-31T01:00", BEIRUT));
    }

    @Test
    void aDayThatWasLeftOutIsNoDay() {
        Interval yesterday = ZonedCalendar.in(APIA).yesterday().at(local("2011-12-31T12:00", APIA), APIA);
        assertThat(yesterday.from()).isEqualTo(yesterday.to());
    }

    /** On 7 November 2010 it was 0:00, 0:01, 23:01 of the day before, and 0:00 again. */
    @Test
    void aDayThatBeganGoesOnWhenTheClocksAreSetBackToTheDayBefore() {
        Instant asOf = localAgain("2010-11-06T23:30", ST_JOHNS);
        CalendarWindow today = ZonedCalendar.in(ST_JOHNS).today();
        assertThat(today.at(asOf, ST_JOHNS).contains(asOf)).isTrue();
        assertThat(today.at(asOf, ST_JOHNS).from()).isEqualTo(local("2010-11-07T00:00", ST_JOHNS));
        assertThat(today.changesFor(asOf, asOf, ST_JOHNS)).isEqualTo(local("2010-11-08T00:00", ST_JOHNS));
    }

    @Test
    void aMonthBeforeAMomentOnADayThatBeginsTwiceHoldsSomeTime() {
        Instant asOf = localAgain("2010-11-06T23:30", ST_JOHNS);
        assertThat(inLast(1, Unit.MONTHS, ST_JOHNS).changesFor(asOf, asOf, ST_JOHNS))
                .isAfter(asOf);
    }
}
