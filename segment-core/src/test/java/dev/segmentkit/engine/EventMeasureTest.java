package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.happenedFirst;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isAtMost;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isGreaterThan;
import static dev.segmentkit.fixture.Sentences.isLessThan;
import static dev.segmentkit.fixture.Sentences.isMissing;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.orMissing;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.WEIGHT;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Shop.spender;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B1 to B3 and B5: what is worked out from events. */
class EventMeasureTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final EventSelection ALL = purchases(ever());
    private static final Contact NEVER_BOUGHT = contact().build();

    private static Truth truth(Criterion criterion, Contact contact) {
        return Answers.truth(criterion, contact, NOW);
    }

    private static Contact boughtTimes(int times) {
        return buyer(IntStream.range(0, times).mapToObj(NOW::minusSeconds).toArray(Instant[]::new));
    }

    private static Contact quantities(long... quantities) {
        Contact.Builder contact = contact();
        for (int i = 0; i < quantities.length; i++) {
            contact.add(purchase("p-" + i, NOW).set(QUANTITY, quantities[i]).build());
        }
        return contact.build();
    }

    private static Contact weights(double... weights) {
        Contact.Builder contact = contact();
        for (int i = 0; i < weights.length; i++) {
            contact.add(purchase("p-" + i, NOW).set(WEIGHT, weights[i]).build());
        }
        return contact.build();
    }

    @Nested
    class Counts {
        @ParameterizedTest
        @CsvSource({"0, TRUE", "2, TRUE", "3, FALSE"})
        void atMostIncludesZero(int times, Truth truth) {
            assertThat(truth(that(count(ALL), isAtMost(2L)), boughtTimes(times)))
                    .isEqualTo(truth);
        }

        @ParameterizedTest
        @CsvSource({"1, FALSE", "2, TRUE", "3, TRUE"})
        void atLeastIncludesItsBound(int times, Truth truth) {
            assertThat(truth(that(count(ALL), isAtLeast(2L)), boughtTimes(times)))
                    .isEqualTo(truth);
        }

        @ParameterizedTest
        @CsvSource({"0, FALSE", "1, FALSE", "2, TRUE", "3, FALSE"})
        void exactlyIsExact(int times, Truth truth) {
            assertThat(truth(that(count(ALL), is(2L)), boughtTimes(times))).isEqualTo(truth);
        }

        @ParameterizedTest
        @CsvSource({"0, FALSE", "1, TRUE", "3, TRUE", "4, FALSE"})
        void betweenIncludesBothEnds(int times, Truth truth) {
            assertThat(truth(that(count(ALL), isBetween(1L, 3L)), boughtTimes(times)))
                    .isEqualTo(truth);
        }

        @Test
        void haveNoCap() {
            assertThat(truth(that(count(ALL), is(1234L)), boughtTimes(1234))).isEqualTo(TRUE);
        }

        @Test
        void atLeastZeroIsAlwaysTrue() {
            assertThat(truth(that(count(ALL), isAtLeast(0L)), NEVER_BOUGHT)).isEqualTo(TRUE);
        }

        @Test
        void moreThanTheGreatestNumberIsNeverTrue() {
            assertThat(truth(that(count(ALL), isGreaterThan(Long.MAX_VALUE)), boughtTimes(3)))
                    .isEqualTo(FALSE);
            assertThat(truth(that(count(ALL), isAtMost(Long.MAX_VALUE)), boughtTimes(3)))
                    .isEqualTo(TRUE);
        }

        @Test
        void lessThanZeroIsNeverTrue() {
            assertThat(truth(that(count(ALL), isLessThan(0L)), NEVER_BOUGHT)).isEqualTo(FALSE);
            assertThat(truth(that(count(ALL), isAtMost(Long.MIN_VALUE)), NEVER_BOUGHT))
                    .isEqualTo(FALSE);
        }

        @Test
        void takeOnlyEventsForWhichTheFilterIsTrue() {
            Contact contact = contact()
                    .add(purchase("cheap", NOW).set(AMOUNT, 9).build())
                    .add(purchase("dear", NOW).set(AMOUNT, 10).build())
                    .add(purchase("unknown", NOW).build())
                    .build();
            Criterion dear = that(AMOUNT, isAtLeast(decimal("10")));
            assertThat(truth(that(count(purchases(dear, ever())), is(1L)), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(count(purchases(not(dear), ever())), is(1L)), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(count(purchases(orMissing(dear), ever())), is(2L)), contact))
                    .isEqualTo(TRUE);
        }
    }

    @Nested
    class OverNone {
        @Test
        void theCountIsZero() {
            assertThat(truth(that(count(ALL), is(0L)), NEVER_BOUGHT)).isEqualTo(TRUE);
        }

        @Test
        void theSumIsZero() {
            assertThat(truth(that(EventAggregate.sum(AMOUNT, ALL), is(decimal("0"))), NEVER_BOUGHT))
                    .isEqualTo(TRUE);
        }

        @Test
        void thereAreNoDifferentValues() {
            assertThat(truth(that(EventAggregate.distinctCount(CATEGORY, ALL), is(0L)), NEVER_BOUGHT))
                    .isEqualTo(TRUE);
        }

        @Test
        void everythingElseIsUnknown() {
            BigDecimal zero = decimal("0");
            assertThat(truth(that(EventAggregate.average(AMOUNT, ALL), isAtLeast(zero)), NEVER_BOUGHT))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(EventAggregate.minimum(AMOUNT, ALL), isAtLeast(zero)), NEVER_BOUGHT))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(EventAggregate.maximum(AMOUNT, ALL), isAtLeast(zero)), NEVER_BOUGHT))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(new EventValue<>(EventPosition.FIRST, AMOUNT, ALL), isAtLeast(zero)), NEVER_BOUGHT))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(new EventValue<>(EventPosition.LAST, AMOUNT, ALL), isAtLeast(zero)), NEVER_BOUGHT))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(momentOfFirst(ALL), isAtLeast(Instant.EPOCH)), NEVER_BOUGHT))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(momentOfLast(ALL), isAtLeast(Instant.EPOCH)), NEVER_BOUGHT))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void theExtremesAreMissing() {
            assertThat(truth(that(EventAggregate.minimum(AMOUNT, ALL), isMissing()), NEVER_BOUGHT))
                    .isEqualTo(TRUE);
        }
    }

    @Nested
    class EventsThatLackTheProperty {
        private final Contact contact = contact()
                .add(purchase("first", NOW.minusSeconds(2)).build())
                .add(purchase("second", NOW.minusSeconds(1)).set(AMOUNT, 4).build())
                .add(purchase("third", NOW).build())
                .build();

        @Test
        void areSkippedBySums() {
            assertThat(truth(that(EventAggregate.sum(AMOUNT, ALL), is(decimal("4"))), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void areSkippedByAverages() {
            assertThat(truth(that(EventAggregate.average(AMOUNT, ALL), is(decimal("4"))), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void areSkippedByExtremes() {
            assertThat(truth(that(EventAggregate.minimum(AMOUNT, ALL), is(decimal("4"))), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(EventAggregate.maximum(AMOUNT, ALL), is(decimal("4"))), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void areSkippedAmongDifferentValues() {
            assertThat(truth(that(EventAggregate.distinctCount(AMOUNT, ALL), is(1L)), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void leaveFirstAndLastUnknown() {
            assertThat(truth(that(new EventValue<>(EventPosition.FIRST, AMOUNT, ALL), is(decimal("4"))), contact))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(new EventValue<>(EventPosition.LAST, AMOUNT, ALL), is(decimal("4"))), contact))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class Sums {
        @Test
        void ofWholeNumbersDoNotOverflow() {
            assertThat(truth(
                            that(EventAggregate.sum(QUANTITY, ALL), isGreaterThan(Long.MAX_VALUE)),
                            quantities(Long.MAX_VALUE, 1)))
                    .isEqualTo(TRUE);
            assertThat(truth(
                            that(EventAggregate.sum(QUANTITY, ALL), isLessThan(Long.MIN_VALUE)),
                            quantities(Long.MIN_VALUE, -1)))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofDecimalsAreExact() {
            assertThat(truth(
                            that(EventAggregate.sum(AMOUNT, ALL), is(decimal("0.3"))),
                            spender(NOW, "0.1", "0.1", "0.10")))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofRealNumbersAreNotRounded() {
            assertThat(truth(that(EventAggregate.sum(WEIGHT, ALL), is(1.0)), weights(1e16, 1.0, -1e16)))
                    .isEqualTo(TRUE);
            assertThat(truth(that(EventAggregate.sum(WEIGHT, ALL), is(0.1 + 0.2)), weights(0.1, 0.2)))
                    .as("0.1 + 0.2 rounds, their exact sum does not")
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class Averages {
        @Test
        void areComparedExactly() {
            Criterion third = that(EventAggregate.average(QUANTITY, ALL), isGreaterThan(decimal("0.3333333333333333")));
            assertThat(truth(third, quantities(1, 0, 0))).isEqualTo(TRUE);
            assertThat(truth(
                            that(EventAggregate.average(QUANTITY, ALL), isLessThan(decimal("0.3333333333333334"))),
                            quantities(1, 0, 0)))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofWholeNumbersAreNotCut() {
            assertThat(truth(that(EventAggregate.average(QUANTITY, ALL), is(decimal("1.5"))), quantities(1, 2)))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofTheGreatestNumbersDoNotOverflow() {
            assertThat(truth(
                            that(EventAggregate.average(QUANTITY, ALL), is(BigDecimal.valueOf(Long.MAX_VALUE))),
                            quantities(Long.MAX_VALUE, Long.MAX_VALUE)))
                    .isEqualTo(TRUE);
        }

        @Test
        void thatHaveNoFiniteDecimalEqualNone() {
            assertThat(truth(
                            that(
                                    EventAggregate.average(AMOUNT, ALL),
                                    isBetween(decimal("0.33333333333333333333"), decimal("0.33333333333333333334"))),
                            spender(NOW, "1", "0", "0")))
                    .isEqualTo(TRUE);
        }
    }

    @Nested
    class ExtremesAndDifferentValues {
        @Test
        void decimalsOfOneValueAreOneValue() {
            assertThat(truth(
                            that(EventAggregate.distinctCount(AMOUNT, ALL), is(2L)),
                            spender(NOW, "2", "2.0", "2.00", "3")))
                    .isEqualTo(TRUE);
        }

        @Test
        void positiveAndNegativeZeroAreOneValue() {
            assertThat(truth(that(EventAggregate.distinctCount(WEIGHT, ALL), is(1L)), weights(0.0, -0.0)))
                    .isEqualTo(TRUE);
        }

        @Test
        void decimalsAreOrderedByValue() {
            assertThat(truth(
                            that(EventAggregate.maximum(AMOUNT, ALL), is(decimal("10"))),
                            spender(NOW, "9.5", "10", "2")))
                    .isEqualTo(TRUE);
            assertThat(truth(
                            that(EventAggregate.minimum(AMOUNT, ALL), is(decimal("2"))),
                            spender(NOW, "9.5", "10", "2")))
                    .isEqualTo(TRUE);
        }

        @Test
        void textIsOrderedByCodePoint() {
            Contact contact = contact()
                    .add(purchase("1", NOW).set(CATEGORY, "\uFFFD").build())
                    .add(purchase("2", NOW).set(CATEGORY, "\uD800\uDC00").build())
                    .build();
            assertThat(truth(that(EventAggregate.maximum(CATEGORY, ALL), is("\uD800\uDC00")), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(EventAggregate.minimum(CATEGORY, ALL), is("\uFFFD")), contact))
                    .isEqualTo(TRUE);
        }
    }

    @Nested
    class FirstTime {
        private final Instant border = NOW.minus(Duration.ofDays(30));

        @Test
        void isTrueIfTheFirstOfAllLiesInTheWindow() {
            assertThat(truth(happenedFirst(purchases(inLast(30, DAYS))), buyer(border.plusSeconds(1), NOW)))
                    .isEqualTo(TRUE);
        }

        @Test
        void isFalseIfThereWasOneBefore() {
            assertThat(truth(happenedFirst(purchases(inLast(30, DAYS))), buyer(border, NOW)))
                    .isEqualTo(FALSE);
            assertThat(truth(happened(purchases(inLast(30, DAYS))), buyer(border, NOW)))
                    .isEqualTo(TRUE);
        }

        @Test
        void isFalseIfThereNeverWasOne() {
            assertThat(truth(happenedFirst(purchases(inLast(30, DAYS))), NEVER_BOUGHT))
                    .isEqualTo(FALSE);
        }

        @Test
        void isAboutTheEventsThatPassTheFilter() {
            Contact contact = contact()
                    .add(purchase("cheap", border).set(AMOUNT, 1).build())
                    .add(purchase("dear", NOW).set(AMOUNT, 100).build())
                    .build();
            Criterion dear = that(AMOUNT, isAtLeast(decimal("50")));
            assertThat(truth(happenedFirst(purchases(dear, inLast(30, DAYS))), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void doesNotSeeWhatIsStillToCome() {
            assertThat(Answers.truth(happenedFirst(purchases(inLast(30, DAYS))), buyer(NOW), justBefore(NOW)))
                    .isEqualTo(FALSE);
        }
    }
}
