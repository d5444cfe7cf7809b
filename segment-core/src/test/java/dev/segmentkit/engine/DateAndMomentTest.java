package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.date;
import static dev.segmentkit.fixture.Sentences.hasAnniversary;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inNext;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.yearsSince;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.NEW_YORK;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.LeapDayRule.FEBRUARY_28;
import static dev.segmentkit.time.LeapDayRule.LEAP_YEARS_ONLY;
import static dev.segmentkit.time.LeapDayRule.MARCH_1;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.RelativeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** T2 to T4, T7, V6 and V10 for attributes. */
class DateAndMomentTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    private static Truth signedUp(Instant moment, Expectation<? super Instant> expected) {
        return Answers.truth(
                that(SIGNED_UP, expected), contact().set(SIGNED_UP, moment).build(), NOW);
    }

    private static Truth born(String day, Expectation<? super LocalDate> expected, Instant asOf) {
        return Answers.truth(that(BORN, expected), bornOn(day), asOf);
    }

    private static Contact bornOn(String day) {
        return contact().set(BORN, date(day)).build();
    }

    @Nested
    class Moments {
        @Test
        void inTheLastDaysIncludesNowAndNotTheBeginning() {
            Instant begin = NOW.minus(Duration.ofDays(7));
            assertThat(signedUp(NOW, isIn(inLast(7, DAYS)))).isEqualTo(TRUE);
            assertThat(signedUp(justAfter(NOW), isIn(inLast(7, DAYS)))).isEqualTo(FALSE);
            assertThat(signedUp(begin, isIn(inLast(7, DAYS)))).isEqualTo(FALSE);
            assertThat(signedUp(justAfter(begin), isIn(inLast(7, DAYS)))).isEqualTo(TRUE);
        }

        @Test
        void inTheNextDaysIncludesTheEndAndNotNow() {
            Instant end = NOW.plus(Duration.ofDays(7));
            assertThat(signedUp(NOW, isIn(inNext(7, DAYS)))).isEqualTo(FALSE);
            assertThat(signedUp(justAfter(NOW), isIn(inNext(7, DAYS)))).isEqualTo(TRUE);
            assertThat(signedUp(end, isIn(inNext(7, DAYS)))).isEqualTo(TRUE);
            assertThat(signedUp(justAfter(end), isIn(inNext(7, DAYS)))).isEqualTo(FALSE);
        }

        @Test
        void agoIncludesTheNewerEnd() {
            assertThat(signedUp(NOW.minus(Duration.ofHours(1)), isIn(ago(2, 1, HOURS))))
                    .isEqualTo(TRUE);
            assertThat(signedUp(NOW.minus(Duration.ofHours(2)), isIn(ago(2, 1, HOURS))))
                    .isEqualTo(FALSE);
        }

        @Test
        void thisMonthReachesBeyondNow() {
            assertThat(signedUp(berlin("2024-03-31T23:59:59"), isIn(BERLIN_CALENDAR.thisMonth())))
                    .isEqualTo(TRUE);
            assertThat(signedUp(berlin("2024-04-01T00:00"), isIn(BERLIN_CALENDAR.thisMonth())))
                    .isEqualTo(FALSE);
        }

        @Test
        void thisMonthSoFarDoesNot() {
            assertThat(signedUp(NOW, isIn(BERLIN_CALENDAR.thisMonth().soFar()))).isEqualTo(TRUE);
            assertThat(signedUp(justAfter(NOW), isIn(BERLIN_CALENDAR.thisMonth().soFar())))
                    .isEqualTo(FALSE);
        }

        @Test
        void rangesAreHalfOpen() {
            Instant end = NOW.plusSeconds(60);
            assertThat(signedUp(NOW, isBetween(NOW, end))).isEqualTo(TRUE);
            assertThat(signedUp(justBefore(end), isBetween(NOW, end))).isEqualTo(TRUE);
            assertThat(signedUp(end, isBetween(NOW, end))).isEqualTo(FALSE);
        }

        @Test
        void areCutAndNotRounded() {
            assertThat(signedUp(NOW.plusNanos(999), is(NOW))).isEqualTo(TRUE);
            assertThat(signedUp(NOW.minusNanos(1), is(justBefore(NOW)))).isEqualTo(TRUE);
        }

        @Test
        void areCutDownwardsBeforeTheEpochToo() {
            assertThat(signedUp(Instant.EPOCH.minusNanos(1), is(justBefore(Instant.EPOCH))))
                    .isEqualTo(TRUE);
        }
    }

    @Nested
    class Dates {
        private final Instant asOf = berlin("2024-03-15T12:00");

        @ParameterizedTest
        @CsvSource({"2024-03-08, FALSE", "2024-03-09, TRUE", "2024-03-15, TRUE", "2024-03-16, FALSE"})
        void inTheLastDaysIncludesToday(String day, Truth truth) {
            assertThat(born(day, isIn(inLast(7, DAYS), BERLIN), asOf)).isEqualTo(truth);
        }

        @ParameterizedTest
        @CsvSource({"2024-03-15, FALSE", "2024-03-16, TRUE", "2024-03-22, TRUE", "2024-03-23, FALSE"})
        void inTheNextDaysBeginsTomorrow(String day, Truth truth) {
            assertThat(born(day, isIn(inNext(7, DAYS), BERLIN), asOf)).isEqualTo(truth);
        }

        @ParameterizedTest
        @CsvSource({
            "2024-02-14, FALSE",
            "2024-02-15, FALSE",
            "2024-02-16, TRUE",
            "2024-03-08, TRUE",
            "2024-03-09, FALSE"
        })
        void agoIncludesTheNewerDay(String day, Truth truth) {
            assertThat(born(day, isIn(ago(29, 7, DAYS), BERLIN), asOf)).isEqualTo(truth);
        }

        @ParameterizedTest
        @CsvSource({"2024-02-29, FALSE", "2024-03-01, TRUE", "2024-03-31, TRUE", "2024-04-01, FALSE"})
        void thisMonthIsTheWholeMonth(String day, Truth truth) {
            assertThat(born(day, isIn(BERLIN_CALENDAR.thisMonth(), BERLIN), asOf))
                    .isEqualTo(truth);
        }

        @ParameterizedTest
        @CsvSource({"2024-03-01, TRUE", "2024-03-15, TRUE", "2024-03-16, FALSE"})
        void thisMonthSoFarEndsToday(String day, Truth truth) {
            assertThat(born(day, isIn(BERLIN_CALENDAR.thisMonth().soFar(), BERLIN), asOf))
                    .isEqualTo(truth);
        }

        @Test
        void todayIsTheDayOfTheZone() {
            Instant late = utc("2024-03-14T23:30:00Z");
            assertThat(born("2024-03-15", isIn(BERLIN_CALENDAR.today(), BERLIN), late))
                    .isEqualTo(TRUE);
            assertThat(born("2024-03-15", isIn(inLast(1, DAYS), NEW_YORK), late))
                    .isEqualTo(FALSE);
        }

        @Test
        void rangesIncludeBothEnds() {
            assertThat(born("2024-03-01", isBetween(date("2024-03-01"), date("2024-03-31")), asOf))
                    .isEqualTo(TRUE);
            assertThat(born("2024-03-31", isBetween(date("2024-03-01"), date("2024-03-31")), asOf))
                    .isEqualTo(TRUE);
            assertThat(born("2024-04-01", isBetween(date("2024-03-01"), date("2024-03-31")), asOf))
                    .isEqualTo(FALSE);
        }

        @Test
        void theExtremeDatesAreDatesToo() {
            assertThat(born(LocalDate.MIN.toString(), isIn(inLast(1, DAYS), BERLIN), asOf))
                    .isEqualTo(FALSE);
            assertThat(born(LocalDate.MAX.toString(), isIn(inNext(1, DAYS), BERLIN), asOf))
                    .isEqualTo(FALSE);
            assertThat(born(LocalDate.MAX.toString(), hasAnniversary(inNext(1, DAYS), BERLIN, MARCH_1), asOf))
                    .isEqualTo(FALSE);
            assertThat(born(LocalDate.MIN.toString(), hasAnniversary(inNext(1, DAYS), BERLIN, MARCH_1), asOf))
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class Anniversaries {
        private static final RelativeWindow TODAY = BERLIN_CALENDAR.today();

        private Truth today(String born, LeapDayRule rule, String today) {
            return born(born, hasAnniversary(TODAY, BERLIN, rule), berlin(today + "T12:00"));
        }

        @Test
        void comeEveryYear() {
            assertThat(today("1990-03-15", MARCH_1, "2024-03-15")).isEqualTo(TRUE);
            assertThat(today("1990-03-15", MARCH_1, "2024-03-14")).isEqualTo(FALSE);
            assertThat(today("1990-03-15", MARCH_1, "2024-03-16")).isEqualTo(FALSE);
        }

        @Test
        void comeAYearLaterForTheFirstTime() {
            assertThat(today("2024-03-15", MARCH_1, "2024-03-15")).isEqualTo(FALSE);
            assertThat(today("2024-03-15", MARCH_1, "2025-03-15")).isEqualTo(TRUE);
        }

        @Test
        void comeNotBeforeTheDateItself() {
            assertThat(today("2030-03-15", MARCH_1, "2024-03-15")).isEqualTo(FALSE);
        }

        @ParameterizedTest
        @EnumSource(LeapDayRule.class)
        void ofTheLeapDayComeOnItInLeapYears(LeapDayRule rule) {
            assertThat(today("2000-02-29", rule, "2024-02-29")).isEqualTo(TRUE);
            assertThat(today("2000-02-29", rule, "2024-02-28")).isEqualTo(FALSE);
            assertThat(today("2000-02-29", rule, "2024-03-01")).isEqualTo(FALSE);
        }

        @Test
        void ofTheLeapDayFollowTheirRuleInOtherYears() {
            assertThat(today("2000-02-29", FEBRUARY_28, "2023-02-28")).isEqualTo(TRUE);
            assertThat(today("2000-02-29", FEBRUARY_28, "2023-03-01")).isEqualTo(FALSE);
            assertThat(today("2000-02-29", MARCH_1, "2023-03-01")).isEqualTo(TRUE);
            assertThat(today("2000-02-29", MARCH_1, "2023-02-28")).isEqualTo(FALSE);
            assertThat(today("2000-02-29", LEAP_YEARS_ONLY, "2023-02-28")).isEqualTo(FALSE);
            assertThat(today("2000-02-29", LEAP_YEARS_ONLY, "2023-03-01")).isEqualTo(FALSE);
        }

        @Test
        void areFoundInAWindowOverTheEndOfTheYear() {
            assertThat(born("1990-01-03", hasAnniversary(inNext(7, DAYS), BERLIN, MARCH_1), berlin("2024-12-30T12:00")))
                    .isEqualTo(TRUE);
        }

        @Test
        void areFoundInAWindowOfMonthsInItsZone() {
            assertThat(born(
                            "1990-02-28",
                            hasAnniversary(inNext(1, MONTHS, BERLIN), BERLIN, MARCH_1),
                            berlin("2023-01-31T12:00")))
                    .isEqualTo(TRUE);
        }
    }

    @Nested
    class Ages {
        private Truth ageIs(long years, String born, String today) {
            return Answers.truth(that(yearsSince(BORN, BERLIN), is(years)), bornOn(born), berlin(today + "T12:00"));
        }

        @Test
        void changeOnTheBirthday() {
            assertThat(ageIs(17, "2006-03-16", "2024-03-15")).isEqualTo(TRUE);
            assertThat(ageIs(18, "2006-03-15", "2024-03-15")).isEqualTo(TRUE);
        }

        @Test
        void ofTheLeapDayChangeOnTheFirstOfMarch() {
            assertThat(ageIs(22, "2000-02-29", "2023-02-28")).isEqualTo(TRUE);
            assertThat(ageIs(23, "2000-02-29", "2023-03-01")).isEqualTo(TRUE);
            assertThat(ageIs(24, "2000-02-29", "2024-02-29")).isEqualTo(TRUE);
        }

        @Test
        void beginWithZeroOnTheDayItself() {
            assertThat(ageIs(0, "2024-03-15", "2024-03-15")).isEqualTo(TRUE);
        }

        @Test
        void areMissingBeforeIt() {
            assertThat(ageIs(0, "2024-03-16", "2024-03-15")).isEqualTo(UNKNOWN);
        }

        @Test
        void areThoseOfTheZone() {
            Contact contact = bornOn("2006-03-15");
            Instant asOf = utc("2024-03-14T23:30:00Z");
            assertThat(Answers.truth(that(yearsSince(BORN, BERLIN), isAtLeast(18L)), contact, asOf))
                    .isEqualTo(TRUE);
            assertThat(Answers.truth(that(yearsSince(BORN, NEW_YORK), isAtLeast(18L)), contact, asOf))
                    .isEqualTo(FALSE);
        }

        @Test
        void canBeReckonedInTheContactsOwnZone() {
            AgeInYears age = new AgeInYears(BORN, new ContactZone(TIME_ZONE, NEW_YORK));
            Instant asOf = utc("2024-03-14T23:30:00Z");
            Contact.Builder contact = contact().set(BORN, date("2006-03-15"));
            assertThat(Answers.truth(that(age, isAtLeast(18L)), contact.build(), asOf))
                    .as("the fallback")
                    .isEqualTo(FALSE);
            assertThat(Answers.truth(
                            that(age, isAtLeast(18L)),
                            contact.set(TIME_ZONE, "Europe/Berlin").build(),
                            asOf))
                    .isEqualTo(TRUE);
        }
    }
}
