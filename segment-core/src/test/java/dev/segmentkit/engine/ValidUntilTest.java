package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Answers.verdict;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.date;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.happenedFirst;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inNext;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isAtMost;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.yearsSince;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.SHIPPED;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.ST_JOHNS;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.local;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** T10. Where an end is exact by its documentation, it is tested to be. */
class ValidUntilTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private static Instant validUntil(Criterion criterion, Contact contact) {
        return verdict(criterion, contact, NOW).validUntil();
    }

    @Test
    void whatTimeDoesNotChangeHoldsForEver() {
        assertThat(validUntil(Constant.EVERYONE, contact().build())).isEqualTo(Instant.MAX);
        assertThat(validUntil(that(AGE, isAtLeast(18L)), contact().build())).isEqualTo(Instant.MAX);
        assertThat(validUntil(happened(purchases(ever())), buyer(NOW))).isEqualTo(Instant.MAX);
    }

    @Test
    void anEventLeavesARollingWindowAfterItsLength() {
        Instant bought = NOW.minusSeconds(60);
        assertThat(validUntil(happened(purchases(inLast(7, DAYS))), buyer(bought)))
                .isEqualTo(bought.plus(WEEK));
    }

    @Test
    void whileOneEventIsLeftItHappened() {
        assertThat(validUntil(happened(purchases(inLast(7, DAYS))), buyer(NOW.minusSeconds(60), NOW)))
                .isEqualTo(NOW.plus(WEEK));
    }

    @Test
    void aCountFallsBelowItsBoundWhenSoManyEventsHaveLeft() {
        Contact contact = buyer(NOW.minusSeconds(3), NOW.minusSeconds(2), NOW.minusSeconds(1));
        assertThat(validUntil(that(count(purchases(inLast(7, DAYS))), isAtLeast(2L)), contact))
                .isEqualTo(NOW.minusSeconds(2).plus(WEEK));
        assertThat(validUntil(that(count(purchases(inLast(7, DAYS))), isAtMost(1L)), contact))
                .isEqualTo(NOW.minusSeconds(2).plus(WEEK));
    }

    @Test
    void anEventThatIsStillToComeCountsFromThenOn() {
        Instant later = NOW.plusSeconds(60);
        assertThat(validUntil(happened(purchases(inLast(7, DAYS))), buyer(later)))
                .isEqualTo(later);
    }

    @Test
    void anEventEntersABandAndLeavesIt() {
        assertThat(validUntil(happened(purchases(ago(14, 7, DAYS))), buyer(NOW)))
                .isEqualTo(NOW.plus(WEEK));
        assertThat(validUntil(happened(purchases(ago(14, 7, DAYS))), buyer(NOW.minus(WEEK))))
                .isEqualTo(NOW.plus(WEEK));
    }

    @Test
    void aFirstTimeStopsBeingRecent() {
        assertThat(validUntil(happenedFirst(purchases(inLast(7, DAYS))), buyer(NOW)))
                .isEqualTo(NOW.plus(WEEK));
    }

    @Test
    void aCalendarWindowEndsWithItsPeriod() {
        assertThat(validUntil(happened(purchases(BERLIN_CALENDAR.thisMonth())), buyer(NOW)))
                .isEqualTo(berlin("2024-04-01T00:00"));
    }

    @Test
    void aMomentEntersTheNextDaysAndLeavesThemWhenItComes() {
        Criterion soon = that(SIGNED_UP, isIn(inNext(7, DAYS)));
        Instant inTenDays = NOW.plus(Duration.ofDays(10));
        assertThat(validUntil(soon, contact().set(SIGNED_UP, inTenDays).build()))
                .isEqualTo(NOW.plus(Duration.ofDays(3)));
        assertThat(validUntil(soon, contact().set(SIGNED_UP, NOW.plusSeconds(1)).build()))
                .isEqualTo(NOW.plusSeconds(1));
        assertThat(validUntil(soon, contact().set(SIGNED_UP, NOW).build())).isEqualTo(Instant.MAX);
    }

    @Test
    void aTestOfADateHoldsUntilMidnight() {
        assertThat(validUntil(
                        that(BORN, isIn(inLast(7, DAYS), BERLIN)),
                        contact().set(BORN, date("2024-03-10")).build()))
                .isEqualTo(berlin("2024-03-16T00:00"));
    }

    @Test
    void anAgeHoldsUntilTheNextBirthday() {
        Criterion ofAge = that(yearsSince(BORN, BERLIN), isAtLeast(18L));
        assertThat(validUntil(ofAge, contact().set(BORN, date("2000-09-01")).build()))
                .isEqualTo(berlin("2024-09-01T00:00"));
        assertThat(validUntil(ofAge, contact().set(BORN, date("2000-02-29")).build()))
                .isEqualTo(berlin("2025-03-01T00:00"));
        assertThat(validUntil(ofAge, contact().set(BORN, date("2024-03-16")).build()))
                .isEqualTo(berlin("2024-03-16T00:00"));
    }

    /** On 7 November 2010 it was 0:00, 0:01, 23:01 of the day before, and 0:00 again. */
    @Test
    void anAgeDoesNotGoBackWithTheClocks() {
        Contact contact = contact().set(BORN, date("2009-11-07")).build();
        Criterion one = that(yearsSince(BORN, ST_JOHNS), is(1L));
        assertThat(verdict(one, contact, local("2010-11-07T00:00:30", ST_JOHNS)).validUntil())
                .isEqualTo(local("2011-11-07T00:00", ST_JOHNS));
    }

    @Test
    void aDateThatIsFarAheadHasABoundToo() {
        Contact contact = contact().set(BORN, LocalDate.MAX).build();
        assertThat(validUntil(that(yearsSince(BORN, BERLIN), isAtLeast(18L)), contact))
                .isAfter(NOW);
    }

    @Test
    void oneTrueChildKeepsADisjunctionTrue() {
        Criterion bought = happened(purchases(inLast(7, DAYS)));
        assertThat(validUntil(anyOf(bought, Constant.EVERYONE), buyer(NOW))).isEqualTo(Instant.MAX);
    }

    @Test
    void oneFalseChildKeepsAConjunctionFalse() {
        Criterion bought = happened(purchases(inLast(7, DAYS)));
        assertThat(validUntil(allOf(bought, Constant.NOBODY), buyer(NOW))).isEqualTo(Instant.MAX);
    }

    @Test
    void aConjunctionIsTrueUntilItsFirstChildIsNot() {
        Criterion week = happened(purchases(inLast(7, DAYS)));
        Criterion day = happened(purchases(inLast(1, DAYS)));
        assertThat(validUntil(allOf(week, day), buyer(NOW))).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(validUntil(not(allOf(week, day)), buyer(NOW))).isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void filtersThatDependOnTimeAreThoughtOf() {
        Criterion shippedToday = that(SHIPPED, isIn(inLast(1, DAYS)));
        Contact contact =
                contact().add(purchase("p", NOW).set(SHIPPED, NOW).build()).build();
        assertThat(validUntil(happened(purchases(shippedToday, ever())), contact))
                .isEqualTo(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void aWindowOfMonthsIsLookedAtAgainSomeDaysBeforeAnEventLeavesIt() {
        Instant leaves = berlin("2024-04-15T12:00");
        assertThat(validUntil(happened(purchases(inLast(1, MONTHS, BERLIN))), buyer(NOW)))
                .isBetween(leaves.minus(Duration.ofDays(10)), leaves);
    }

    @Test
    void itIsAfterNowOnTheVeryEdge() {
        Instant bought = NOW.minus(WEEK);
        Criterion recently = happened(purchases(inLast(7, DAYS)));
        assertThat(verdict(recently, buyer(bought), justBefore(NOW)).validUntil())
                .isEqualTo(NOW);
        assertThat(verdict(recently, buyer(bought), NOW).validUntil()).isEqualTo(Instant.MAX);
        assertThat(verdict(recently, buyer(justAfter(bought)), NOW).validUntil())
                .isEqualTo(justAfter(NOW));
    }

    @Test
    void asOfIsCutToMicroseconds() {
        assertThat(verdict(Constant.EVERYONE, contact().build(), NOW.plusNanos(1999))
                        .asOf())
                .isEqualTo(justAfter(NOW));
    }

    @Test
    void whatIsNotTrueDoesNotKeepACombinationTrue() {
        Criterion either = anyOf(happened(purchases(inLast(7, DAYS))), happened(logins(ago(30, 20, DAYS))));
        Instant bought = NOW.minus(Duration.ofDays(6));
        Contact contact = contact()
                .add(purchase("1", bought).build(), login("2", NOW.minus(Duration.ofDays(15))))
                .build();
        assertThat(verdict(either, contact, NOW).validUntil()).isEqualTo(bought.plus(Duration.ofDays(7)));
    }

    @Test
    void whatLeavesDoesNotEndTheWaitForWhatEnters() {
        Criterion twice = that(count(purchases(ago(10, 5, DAYS))), isAtLeast(2L));
        Instant enters = NOW.minus(Duration.ofDays(2));
        Contact contact = buyer(NOW.minus(Duration.ofDays(9)), enters);
        assertThat(verdict(twice, contact, NOW).validUntil()).isEqualTo(enters.plus(Duration.ofDays(5)));
    }

    @Test
    void aVerdictSaysUntilWhenItHolds() {
        Criterion lately = happened(purchases(inLast(7, DAYS)));
        assertThat(verdict(lately, buyer(NOW), NOW))
                .hasToString("TRUE as of %s, until %s", NOW, NOW.plus(Duration.ofDays(7)));
        assertThat(verdict(lately, contact().build(), NOW)).hasToString("FALSE as of %s, for good", NOW);
    }
}
