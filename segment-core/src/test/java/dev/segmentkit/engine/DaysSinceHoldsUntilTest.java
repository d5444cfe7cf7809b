package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.daysSinceLast;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAnyOf;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isAtMost;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isGreaterThan;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.isLessThan;
import static dev.segmentkit.fixture.Sentences.isSameAs;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T10: answers about how many days ago something happened hold until the day on which they turn. */
class DaysSinceHoldsUntilTest {
    private static final Instant BOUGHT = utc("2024-03-01T12:00:00Z");
    private static final Contact BUYER = buyer(BOUGHT);

    private static Instant after(long days) {
        return BOUGHT.plus(Duration.ofDays(days));
    }

    private static Criterion days(Expectation<? super Long> expected) {
        return that(daysSinceLast(purchases(ever())), expected);
    }

    /** Asked a minute after so many full days have passed. */
    private static Verdict asked(Expectation<? super Long> expected, long days) {
        return Answers.verdict(days(expected), BUYER, after(days).plusSeconds(60));
    }

    private static void turns(Expectation<? super Long> expected, long days, Truth before, long turning) {
        Verdict verdict = asked(expected, days);
        assertThat(verdict.truth()).isEqualTo(before);
        assertThat(verdict.validUntil()).isEqualTo(after(turning));
        assertThat(asked(expected, turning - 1).truth()).isEqualTo(before);
        assertThat(Answers.truth(days(expected), BUYER, after(turning))).isEqualTo(before.not());
    }

    private static void stays(Expectation<? super Long> expected, long days, Truth truth) {
        Verdict verdict = asked(expected, days);
        assertThat(verdict.truth()).isEqualTo(truth);
        assertThat(verdict.validUntil()).isEqualTo(Instant.MAX);
    }

    @Test
    void comparisonsTurnOnce() {
        turns(isAtLeast(30L), 3, FALSE, 30);
        turns(isGreaterThan(30L), 3, FALSE, 31);
        turns(isAtMost(30L), 3, TRUE, 31);
        turns(isLessThan(30L), 3, TRUE, 30);
        stays(isAtLeast(30L), 30, TRUE);
        stays(isAtMost(30L), 31, FALSE);
    }

    @Test
    void aRangeTurnsWhereItBeginsAndAfterItsEnd() {
        turns(isBetween(10L, 20L), 3, FALSE, 10);
        turns(isBetween(10L, 20L), 10, TRUE, 21);
        stays(isBetween(10L, 20L), 21, FALSE);
    }

    @Test
    void aNumberOfDaysIsReachedAndIsOverADayLater() {
        turns(is(10L), 3, FALSE, 10);
        turns(is(10L), 10, TRUE, 11);
        stays(is(10L), 11, FALSE);
    }

    @Test
    void eachOfSeveralNumbersIs() {
        turns(isAnyOf(20L, 10L), 3, FALSE, 10);
        turns(isAnyOf(20L, 10L), 10, TRUE, 11);
        turns(isAnyOf(20L, 10L), 11, FALSE, 20);
        turns(isAnyOf(20L, 10L), 20, TRUE, 21);
        stays(isAnyOf(20L, 10L), 21, FALSE);
    }

    @Test
    void theDayOfTheEventIsOverAfterADay() {
        turns(is(0L), 0, TRUE, 1);
        turns(isAtMost(0L), 0, TRUE, 1);
        turns(isAtLeast(1L), 0, FALSE, 1);
        stays(isAtLeast(0L), 0, TRUE);
        stays(isLessThan(0L), 0, FALSE);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MIN_VALUE + 1, -1_000_000_000_000L, -1})
    void fewerThanNoDaysAreNever(long days) {
        stays(is(days), 3, FALSE);
        stays(isAtLeast(days), 3, TRUE);
        stays(isAtMost(days), 3, FALSE);
        stays(isGreaterThan(days), 3, TRUE);
        stays(isLessThan(days), 3, FALSE);
        stays(isAnyOf(days, Long.MIN_VALUE + 7), 3, FALSE);
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, Long.MAX_VALUE - 1, 1_000_000_000_000L, 3_660_000})
    void moreThanTimeHoldsAreNeverReached(long days) {
        stays(is(days), 3, FALSE);
        stays(isAtLeast(days), 3, FALSE);
        stays(isAtMost(days), 3, TRUE);
        stays(isGreaterThan(days), 3, FALSE);
        stays(isLessThan(days), 3, TRUE);
        stays(isBetween(0L, days), 3, TRUE);
        stays(isBetween(Long.MIN_VALUE, days), 3, TRUE);
    }

    @Test
    void centuriesAreReached() {
        turns(isAtLeast(1_000_000L), 3, FALSE, 1_000_000);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 4"})
    void comparedWithAnotherValueTheyHoldForADay(long days, long until) {
        Contact contact =
                contact().set(AGE, 30).add(purchase("1", BOUGHT).build()).build();
        Verdict verdict = Answers.verdict(
                days(isSameAs(new AttributeValue<>(AGE))), contact, after(days).plusSeconds(60));
        assertThat(verdict.truth()).isEqualTo(FALSE);
        assertThat(verdict.validUntil()).isEqualTo(after(until));
    }

    @Test
    void comparedWithAnotherValueTheyTurnExactly() {
        Contact contact =
                contact().set(AGE, 4).add(purchase("1", BOUGHT).build()).build();
        Criterion criterion = days(isSameAs(new AttributeValue<>(AGE)));
        assertThat(Answers.truth(criterion, contact, after(4))).isEqualTo(TRUE);
        assertThat(Answers.verdict(criterion, contact, after(4)).validUntil()).isEqualTo(after(5));
    }

    @Test
    void thatTheyAreKnownHoldsWhileThereIsSuchAnEvent() {
        Verdict verdict = asked(isKnown(), 3);
        assertThat(verdict.truth()).isEqualTo(TRUE);
        assertThat(verdict.validUntil()).isEqualTo(Instant.MAX);
    }
}
