package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;
import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.beforeLast;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.date;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.daysSinceLast;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAnyOf;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isAtMost;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isGreaterThan;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.isLessThan;
import static dev.segmentkit.fixture.Sentences.isMissing;
import static dev.segmentkit.fixture.Sentences.isSameAs;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.nth;
import static dev.segmentkit.fixture.Sentences.nthLast;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.ratio;
import static dev.segmentkit.fixture.Sentences.startsWith;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.DELIVERY;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.SHIPPED;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.CalendarUnit.WEEK;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Purchase;
import dev.segmentkit.fixture.Times;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T9: what is worked out from events, where not all of the history is known. */
class PartlyKnownMeasureTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant KNOWN = daysAgo(30);

    /** Begins before the history is known. */
    private static final Window REACHES_BACK = inLast(60, DAYS);

    /** Begins when the history is known. */
    private static final Window KNOWN_IN_FULL = inLast(30, DAYS);

    private static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Contact known(Event<?>... events) {
        return contact().historyKnownSince(KNOWN).add(events).build();
    }

    private static Event.Builder<Purchase> purchaseAgo(long daysAgo) {
        return purchase("p-" + daysAgo, daysAgo(daysAgo));
    }

    private static Contact bought(long... daysAgo) {
        Contact.Builder contact = contact().historyKnownSince(KNOWN);
        for (long days : daysAgo) {
            contact.add(purchaseAgo(days).build());
        }
        return contact.build();
    }

    private static Truth truth(Criterion criterion, Contact contact) {
        return Answers.truth(criterion, contact, NOW);
    }

    private static EventSelection selected() {
        return purchases(REACHES_BACK);
    }

    @Nested
    class ACount {
        private static Truth of(Expectation<? super Long> expected) {
            return truth(that(count(selected()), expected), bought(50, 10));
        }

        @Test
        void isAtLeastWhatIsKnown() {
            assertThat(of(isAtLeast(2L))).isEqualTo(TRUE);
            assertThat(of(isGreaterThan(1L))).isEqualTo(TRUE);
            assertThat(of(isAtMost(1L))).isEqualTo(FALSE);
            assertThat(of(isLessThan(2L))).isEqualTo(FALSE);
            assertThat(of(is(1L))).isEqualTo(FALSE);
            assertThat(of(isBetween(0L, 1L))).isEqualTo(FALSE);
        }

        @Test
        void mayBeGreater() {
            assertThat(of(isAtLeast(3L))).isEqualTo(UNKNOWN);
            assertThat(of(isGreaterThan(2L))).isEqualTo(UNKNOWN);
            assertThat(of(isAtMost(2L))).isEqualTo(UNKNOWN);
            assertThat(of(isLessThan(3L))).isEqualTo(UNKNOWN);
            assertThat(of(is(2L))).isEqualTo(UNKNOWN);
            assertThat(of(isBetween(2L, 1000L))).isEqualTo(UNKNOWN);
        }

        @Test
        void isNeverMissing() {
            assertThat(of(isKnown())).isEqualTo(TRUE);
            assertThat(of(isMissing())).isEqualTo(FALSE);
        }

        @Test
        void isKnownWhereTheWindowIs() {
            Criterion once = that(count(purchases(KNOWN_IN_FULL)), is(1L));
            assertThat(truth(once, bought(50, 10))).isEqualTo(TRUE);
        }

        @Test
        void isKnownOnceTheWindowIs() {
            Criterion few = that(count(selected()), isAtMost(5L));
            Instant leaves = justBefore(KNOWN).plus(Duration.ofDays(60));
            assertThat(Answers.verdict(few, bought(10), NOW).validUntil()).isEqualTo(leaves);
            assertThat(Answers.truth(few, bought(10), leaves)).isEqualTo(TRUE);
        }

        @Test
        void holdsUntilEnoughHaveEntered() {
            Criterion twice = that(count(selected()), isAtLeast(2L));
            Contact contact = bought(10, -1);
            assertThat(Answers.verdict(twice, contact, NOW).validUntil()).isEqualTo(daysAgo(-1));
            assertThat(Answers.truth(twice, contact, daysAgo(-1))).isEqualTo(TRUE);
        }
    }

    @Test
    void differentValuesAreAtLeastThoseKnown() {
        Subject<Long> categories = EventAggregate.distinctCount(CATEGORY, selected());
        Contact contact = known(
                purchaseAgo(50).set(CATEGORY, "a").build(),
                purchaseAgo(10).set(CATEGORY, "b").build());
        assertThat(truth(that(categories, isAtLeast(2L)), contact)).isEqualTo(TRUE);
        assertThat(truth(that(categories, isAtMost(1L)), contact)).isEqualTo(FALSE);
        assertThat(truth(that(categories, isAtLeast(3L)), contact)).isEqualTo(UNKNOWN);
    }

    @Test
    void aSumMayBeAnything() {
        Subject<BigDecimal> sum = EventAggregate.sum(AMOUNT, selected());
        Contact contact = known(purchaseAgo(10).set(AMOUNT, 100).build());
        assertThat(truth(that(sum, isAtLeast(decimal("100"))), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(sum, isAtLeast(decimal("-1000"))), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(sum, is(decimal("100"))), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(sum, isKnown()), contact)).isEqualTo(TRUE);
        assertThat(truth(that(sum, isKnown()), known())).isEqualTo(TRUE);
    }

    @Test
    void anAverageMayBeAnythingAndMissingIfNoneIsKnown() {
        Subject<BigDecimal> average = EventAggregate.average(AMOUNT, selected());
        Contact contact = known(purchaseAgo(10).set(AMOUNT, 100).build());
        assertThat(truth(that(average, isAtLeast(decimal("0"))), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(average, isKnown()), contact)).isEqualTo(TRUE);
        assertThat(truth(that(average, isKnown()), known())).isEqualTo(UNKNOWN);
    }

    @Test
    void theSmallestIsAtMostTheOneKnown() {
        Subject<Long> smallest = EventAggregate.minimum(QUANTITY, selected());
        Contact contact = known(purchaseAgo(10).set(QUANTITY, 5).build());
        assertThat(truth(that(smallest, isAtMost(5L)), contact)).isEqualTo(TRUE);
        assertThat(truth(that(smallest, isAtMost(4L)), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(smallest, isAtLeast(6L)), contact)).isEqualTo(FALSE);
        assertThat(truth(that(smallest, isAtLeast(5L)), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(smallest, isAnyOf(6L, 7L)), contact)).isEqualTo(FALSE);
        assertThat(truth(that(smallest, isKnown()), contact)).isEqualTo(TRUE);
        assertThat(truth(that(smallest, isAtMost(5L)), known())).isEqualTo(UNKNOWN);
        assertThat(truth(that(smallest, isKnown()), known())).isEqualTo(UNKNOWN);
    }

    @Test
    void theGreatestIsAtLeastTheOneKnown() {
        Subject<Long> greatest = EventAggregate.maximum(QUANTITY, selected());
        Contact contact = known(purchaseAgo(10).set(QUANTITY, 5).build());
        assertThat(truth(that(greatest, isAtLeast(5L)), contact)).isEqualTo(TRUE);
        assertThat(truth(that(greatest, isAtLeast(6L)), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(greatest, isLessThan(5L)), contact)).isEqualTo(FALSE);
        assertThat(truth(that(greatest, isBetween(1L, 4L)), contact)).isEqualTo(FALSE);
    }

    @Test
    void theEarliestAndTheLatestDateLikewise() {
        Contact contact =
                known(purchaseAgo(10).set(DELIVERY, date("2024-03-10")).build());
        Subject<LocalDate> earliest = EventAggregate.minimum(DELIVERY, selected());
        Subject<LocalDate> latest = EventAggregate.maximum(DELIVERY, selected());
        assertThat(truth(that(latest, isIn(inLast(2, DAYS), Times.BERLIN)), contact))
                .isEqualTo(UNKNOWN);
        assertThat(truth(that(latest, isIn(inLast(20, DAYS), Times.BERLIN)), contact))
                .isEqualTo(UNKNOWN);
        assertThat(truth(that(latest, isIn(beforeLast(days(6)), Times.BERLIN)), contact))
                .isEqualTo(FALSE);
        assertThat(truth(that(earliest, isIn(inLast(2, DAYS), Times.BERLIN)), contact))
                .isEqualTo(FALSE);
        assertThat(truth(that(earliest, isIn(beforeLast(days(5)), Times.BERLIN)), contact))
                .isEqualTo(TRUE);
        assertThat(truth(that(earliest, isIn(inLast(20, DAYS), Times.BERLIN)), contact))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void theLatestMomentMayBeLaterThanAllOfAWindow() {
        Contact contact = known(purchaseAgo(10).set(SHIPPED, daysAgo(8)).build());
        Subject<Instant> latest = EventAggregate.maximum(SHIPPED, selected());
        assertThat(truth(that(latest, isIn(inLast(20, DAYS))), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(latest, isIn(beforeLast(days(9)))), contact)).isEqualTo(FALSE);
    }

    @Test
    void theMostFrequentMayBeAnyAndMissingIfNoneIsKnown() {
        Subject<String> favourite = EventAggregate.mostFrequent(CATEGORY, selected());
        Contact contact = known(purchaseAgo(10).set(CATEGORY, "a").build());
        assertThat(truth(that(favourite, is("a")), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(favourite, startsWith("a")), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(favourite, isKnown()), contact)).isEqualTo(TRUE);
        assertThat(truth(that(favourite, isKnown()), known())).isEqualTo(UNKNOWN);
    }

    @Nested
    class AMoment {
        @Test
        void ofTheNthIsAtMostThatOfTheKnownOne() {
            Subject<Instant> second = new EventMoment(nth(2), selected());
            Contact contact = bought(40, 20);
            assertThat(truth(that(second, isAtMost(daysAgo(20))), contact)).isEqualTo(TRUE);
            assertThat(truth(that(second, isAtMost(justBefore(daysAgo(20)))), contact))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(second, isGreaterThan(daysAgo(20))), contact)).isEqualTo(FALSE);
            assertThat(truth(that(second, isIn(beforeLast(days(10)))), contact)).isEqualTo(TRUE);
            assertThat(truth(that(second, isIn(inLast(10, DAYS))), contact)).isEqualTo(FALSE);
            assertThat(truth(that(second, isIn(inLast(30, DAYS))), contact)).isEqualTo(UNKNOWN);
            assertThat(truth(that(second, isKnown()), contact)).isEqualTo(TRUE);
        }

        @Test
        void thatIsNotThereMayBeAnyOrMissing() {
            for (EventPosition position : List.of(nth(3), nthLast(3))) {
                Subject<Instant> third = new EventMoment(position, selected());
                assertThat(truth(that(third, isKnown()), bought(40, 20))).isEqualTo(UNKNOWN);
                assertThat(truth(that(third, isAtMost(NOW)), bought(40, 20))).isEqualTo(UNKNOWN);
            }
        }

        @Test
        void ofTheLastIsKnownAfterTheUnknownPast() {
            assertThat(truth(that(momentOfLast(selected()), is(daysAgo(20))), bought(20)))
                    .isEqualTo(TRUE);
            assertThat(truth(that(momentOfLast(selected()), is(KNOWN)), bought(30)))
                    .isEqualTo(TRUE);
            assertThat(truth(that(new EventMoment(nthLast(2), selected()), is(daysAgo(25))), bought(25, 20)))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofTheLastMayBeLaterInTheUnknownPast() {
            Subject<Instant> last = momentOfLast(selected());
            Contact contact = bought(40);
            assertThat(truth(that(last, isAtLeast(daysAgo(40))), contact)).isEqualTo(TRUE);
            assertThat(truth(that(last, isGreaterThan(daysAgo(40))), contact)).isEqualTo(UNKNOWN);
            assertThat(truth(that(last, isLessThan(KNOWN)), contact)).isEqualTo(TRUE);
            assertThat(truth(that(last, isLessThan(justBefore(KNOWN))), contact))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(last, is(daysAgo(41))), contact)).isEqualTo(FALSE);
            assertThat(truth(that(last, is(daysAgo(35))), contact)).isEqualTo(UNKNOWN);
            assertThat(truth(that(last, isBetween(daysAgo(40), KNOWN)), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void isKnownIfNoOtherIsLeft() {
            Instant lastUnknown = justBefore(KNOWN);
            Contact contact = known(purchase("1", lastUnknown).build());
            assertThat(truth(that(momentOfLast(selected()), is(lastUnknown)), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofTheLastMayBeNowWhileNothingIsKnown() {
            Contact contact = contact()
                    .historyKnownSince(daysAgo(-5))
                    .add(purchaseAgo(40).build())
                    .build();
            assertThat(truth(that(momentOfLast(selected()), isAtMost(NOW)), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(momentOfLast(selected()), isLessThan(NOW)), contact))
                    .isEqualTo(UNKNOWN);
        }
    }

    @Nested
    class DaysSinceOne {
        @Test
        void areKnownIfTheMomentIs() {
            assertThat(truth(that(daysSinceLast(selected()), is(20L)), bought(20)))
                    .isEqualTo(TRUE);
        }

        @Test
        void areAtLeastThoseSinceTheKnownFirst() {
            Subject<Long> days = new DaysSince(EventPosition.FIRST, selected());
            assertThat(truth(that(days, isAtLeast(20L)), bought(20))).isEqualTo(TRUE);
            assertThat(truth(that(days, isAtLeast(21L)), bought(20))).isEqualTo(UNKNOWN);
            assertThat(truth(that(days, isAtMost(19L)), bought(20))).isEqualTo(FALSE);
        }

        @Test
        void areAtMostThoseSinceTheKnownLastAndAtLeastThoseSinceAllIsKnown() {
            Subject<Long> days = daysSinceLast(selected());
            assertThat(truth(that(days, isBetween(30L, 40L)), bought(40))).isEqualTo(TRUE);
            assertThat(truth(that(days, isAtMost(40L)), bought(40))).isEqualTo(TRUE);
            assertThat(truth(that(days, isAtLeast(31L)), bought(40))).isEqualTo(UNKNOWN);
            assertThat(truth(that(days, is(29L)), bought(40))).isEqualTo(FALSE);
            assertThat(truth(that(days, isAnyOf(30L, 31L)), bought(31))).isEqualTo(TRUE);
            assertThat(truth(that(days, is(30L)), bought(31))).isEqualTo(UNKNOWN);
        }

        @Test
        void mayBeMissingIfNoneIsKnown() {
            assertThat(truth(that(daysSinceLast(selected()), isAtLeast(0L)), known()))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(daysSinceLast(selected()), isKnown()), known()))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void holdUntilEitherEndHasAnotherDay() {
            Criterion days = that(daysSinceLast(selected()), isBetween(30L, 40L));
            Contact contact = known(purchase("1", daysAgo(40).minusSeconds(60)).build());
            Instant turns = daysAgo(-1).minusSeconds(60);
            assertThat(Answers.verdict(days, contact, NOW).validUntil()).isEqualTo(turns);
            assertThat(Answers.truth(days, contact, turns)).isEqualTo(UNKNOWN);
        }
    }

    @Test
    void aPropertyOfTheNthIsNotKnown() {
        Subject<Long> first = new EventValue<>(EventPosition.FIRST, QUANTITY, selected());
        Contact contact = known(purchaseAgo(10).set(QUANTITY, 5).build());
        assertThat(truth(that(first, is(5L)), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(first, isKnown()), contact)).isEqualTo(UNKNOWN);
    }

    @Test
    void aPropertyOfTheNthLastIsKnownAfterTheUnknownPast() {
        Subject<Long> last = new EventValue<>(EventPosition.LAST, QUANTITY, selected());
        assertThat(truth(
                        that(last, is(5L)),
                        known(purchaseAgo(30).set(QUANTITY, 5).build())))
                .isEqualTo(TRUE);
        assertThat(truth(
                        that(last, is(5L)),
                        known(purchaseAgo(31).set(QUANTITY, 5).build())))
                .isEqualTo(UNKNOWN);
    }

    @Nested
    class PeriodsThatCount {
        private static final CalendarWindow DECEMBER_TO_FEBRUARY = BERLIN_CALENDAR.last(3, MONTH);

        private static Truth periods(
                CalendarUnit unit,
                Window window,
                Instant since,
                Expectation<? super Long> expected,
                Instant... bought) {
            Contact.Builder contact = contact().historyKnownSince(since);
            for (Instant at : bought) {
                contact.add(purchase(at.toString(), at).build());
            }
            return truth(that(new PeriodCount(unit, BERLIN_CALENDAR, 1, purchases(window)), expected), contact.build());
        }

        private static Truth months(String since, Expectation<? super Long> expected, String... bought) {
            return periods(
                    MONTH,
                    DECEMBER_TO_FEBRUARY,
                    berlin(since),
                    expected,
                    Stream.of(bought).map(Times::berlin).toArray(Instant[]::new));
        }

        @Test
        void areAtLeastThoseKnown() {
            String[] januaryAndFebruary = {"2024-01-15T12:00", "2024-02-15T12:00"};
            assertThat(months("2024-02-20T00:00", isAtLeast(2L), januaryAndFebruary))
                    .isEqualTo(TRUE);
            assertThat(months("2024-02-20T00:00", isAtLeast(3L), januaryAndFebruary))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void areAtMostAllOfTheWindow() {
            assertThat(months("2024-02-20T00:00", isAtMost(3L))).isEqualTo(TRUE);
            assertThat(months("2024-02-20T00:00", isAtLeast(4L))).isEqualTo(FALSE);
            assertThat(months("2025-02-20T00:00", isAtMost(3L))).isEqualTo(TRUE);
        }

        @Test
        void areAtMostThoseKnownAndThoseThatTouchTheUnknownPast() {
            assertThat(months("2024-01-01T00:01", isAtMost(2L))).isEqualTo(TRUE);
            assertThat(months("2024-01-01T00:01", is(2L))).isEqualTo(UNKNOWN);
            assertThat(months("2024-01-01T00:00", isAtMost(1L))).isEqualTo(TRUE);
            assertThat(months("2024-01-10T00:00", isAtMost(2L), "2024-01-15T12:00"))
                    .isEqualTo(TRUE);
            assertThat(months("2024-01-10T00:00", isAtMost(2L), "2024-02-15T12:00"))
                    .isEqualTo(UNKNOWN);
            assertThat(months("2024-01-10T00:00", isAtMost(3L), "2024-02-15T12:00"))
                    .isEqualTo(TRUE);
        }

        @Test
        void areKnownIfEveryOneThatMayCountDoes() {
            assertThat(months("2024-01-01T00:00", is(1L), "2023-12-15T12:00")).isEqualTo(TRUE);
        }

        @Test
        void areThoseThatTheWindowTouchesIfTheyAreOfAnotherUnit() {
            // February 2024 is touched by 5 weeks, its first 5 days by 2.
            Window february = BERLIN_CALENDAR.lastMonth();
            assertThat(periods(WEEK, february, berlin("2024-03-10T00:00"), isAtMost(5L)))
                    .isEqualTo(TRUE);
            assertThat(periods(WEEK, february, berlin("2024-03-10T00:00"), isAtMost(4L)))
                    .isEqualTo(UNKNOWN);
            assertThat(periods(WEEK, february, berlin("2024-02-06T00:00"), isAtMost(2L)))
                    .isEqualTo(TRUE);
            assertThat(periods(WEEK, february, berlin("2024-02-06T00:00"), isAtMost(1L)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void endWithAsOfInAWindowSoFar() {
            Window soFar = BERLIN_CALENDAR.thisYear().soFar();
            assertThat(periods(MONTH, soFar, berlin("2025-01-01T00:00"), isAtMost(3L)))
                    .isEqualTo(TRUE);
            assertThat(periods(MONTH, soFar, berlin("2025-01-01T00:00"), isAtMost(2L)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void haveNoMostInAWindowThatIsNotOfTheCalendar() {
            assertThat(periods(MONTH, inLast(60, DAYS), KNOWN, isAtMost(100L))).isEqualTo(UNKNOWN);
        }

        @Test
        void holdUntilTheWindowMoves() {
            Criterion most =
                    that(new PeriodCount(MONTH, BERLIN_CALENDAR, 1, purchases(DECEMBER_TO_FEBRUARY)), isAtMost(1L));
            Contact contact =
                    contact().historyKnownSince(berlin("2024-01-10T00:00")).build();
            Instant april = berlin("2024-04-01T00:00");
            Verdict verdict = Answers.verdict(most, contact, NOW);
            assertThat(verdict.truth()).isEqualTo(UNKNOWN);
            assertThat(verdict.validUntil()).isEqualTo(april);
            assertThat(Answers.truth(most, contact, april)).isEqualTo(TRUE);
        }
    }

    @Nested
    class ARatio {
        private static final Subject<?> PARTLY_KNOWN = count(purchases(REACHES_BACK));
        private static final Subject<?> KNOWN_LOGINS = count(logins(KNOWN_IN_FULL));

        private static Truth of(
                Subject<?> part,
                Subject<?> whole,
                long minimum,
                Expectation<? super BigDecimal> expected,
                Event<?>... events) {
            return truth(that(ratio(part, whole, minimum), expected), known(events));
        }

        private static Event<?>[] twoPurchasesAndOneLogin() {
            return new Event<?>[] {purchaseAgo(10).build(), purchaseAgo(11).build(), login("1", NOW)};
        }

        @Test
        void isAtMostTheKnownOneIfTheWholeMayBeGreater() {
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, isAtMost(decimal("0.5")), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, isGreaterThan(decimal("0.5")), twoPurchasesAndOneLogin()))
                    .isEqualTo(FALSE);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, isAtLeast(decimal("0.5")), twoPurchasesAndOneLogin()))
                    .isEqualTo(UNKNOWN);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, isAtLeast(decimal("0.1")), twoPurchasesAndOneLogin()))
                    .isEqualTo(UNKNOWN);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, isKnown(), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
        }

        @Test
        void isAtLeastTheKnownOneIfThePartMayBeGreater() {
            assertThat(of(PARTLY_KNOWN, KNOWN_LOGINS, 1, isAtLeast(decimal("2")), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
            assertThat(of(PARTLY_KNOWN, KNOWN_LOGINS, 1, isLessThan(decimal("2")), twoPurchasesAndOneLogin()))
                    .isEqualTo(FALSE);
            assertThat(of(PARTLY_KNOWN, KNOWN_LOGINS, 1, isAtMost(decimal("2")), twoPurchasesAndOneLogin()))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void ofNothingIsNothingHoweverGreatTheWholeIs() {
            assertThat(of(
                            KNOWN_LOGINS,
                            PARTLY_KNOWN,
                            1,
                            is(decimal("0")),
                            purchaseAgo(10).build()))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofSomethingIsNotNothingHoweverGreatTheWholeIs() {
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, isGreaterThan(decimal("0")), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, is(decimal("0")), twoPurchasesAndOneLogin()))
                    .isEqualTo(FALSE);
            BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen(-1000);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 1, isAtLeast(least), twoPurchasesAndOneLogin()))
                    .isEqualTo(UNKNOWN);
            Contact contact = contact()
                    .historyKnownSince(KNOWN)
                    .set(BALANCE, -4)
                    .add(purchaseAgo(10).build())
                    .build();
            assertThat(truth(
                            that(ratio(new AttributeValue<>(BALANCE), PARTLY_KNOWN, 1), isLessThan(decimal("0"))),
                            contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void isMadeOfWhatBothMayBeIndependently() {
            assertThat(of(PARTLY_KNOWN, PARTLY_KNOWN, 1, isAtLeast(decimal("0")), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
            assertThat(of(PARTLY_KNOWN, PARTLY_KNOWN, 1, is(decimal("1")), twoPurchasesAndOneLogin()))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void mayBeMissingIfTheWholeMayStayBelowTheMinimum() {
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 3, isKnown(), twoPurchasesAndOneLogin()))
                    .isEqualTo(UNKNOWN);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 3, isAtMost(decimal("1")), twoPurchasesAndOneLogin()))
                    .isEqualTo(UNKNOWN);
            assertThat(of(KNOWN_LOGINS, PARTLY_KNOWN, 2, isKnown(), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
        }

        @Test
        void isMissingIfTheWholeIsKnownToBeBelowTheMinimum() {
            assertThat(of(PARTLY_KNOWN, KNOWN_LOGINS, 2, isMissing(), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
        }

        @Test
        void isMissingIfThePartIsKnownToBe() {
            assertThat(of(new AttributeValue<>(AGE), PARTLY_KNOWN, 1, isMissing(), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
            assertThat(of(PARTLY_KNOWN, new AttributeValue<>(AGE), 1, isMissing(), twoPurchasesAndOneLogin()))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofANegativePartIsNotPositive() {
            Contact contact = contact()
                    .historyKnownSince(KNOWN)
                    .set(BALANCE, -4)
                    .add(purchaseAgo(10).build(), purchaseAgo(11).build())
                    .build();
            Ratio ratio = ratio(new AttributeValue<>(BALANCE), PARTLY_KNOWN, 1);
            assertThat(truth(that(ratio, isAtLeast(decimal("-2"))), contact)).isEqualTo(TRUE);
            assertThat(truth(that(ratio, isAtLeast(decimal("-1.9"))), contact)).isEqualTo(UNKNOWN);
            assertThat(truth(that(ratio, isAtMost(decimal("0"))), contact)).isEqualTo(TRUE);
        }

        @Test
        void ofASumMayBeMissingSinceSumsMayBeAnything() {
            Subject<?> sum = EventAggregate.sum(AMOUNT, purchases(REACHES_BACK));
            Contact contact = contact()
                    .historyKnownSince(KNOWN)
                    .set(AGE, 10)
                    .add(purchaseAgo(10).set(AMOUNT, 100).build())
                    .build();
            assertThat(truth(that(ratio(new AttributeValue<>(AGE), sum, 5), isKnown()), contact))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(that(ratio(sum, new AttributeValue<>(AGE), 5), isKnown()), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(ratio(sum, new AttributeValue<>(AGE), 5), isAtLeast(decimal("-100"))), contact))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void holdsUntilBothAreKnown() {
            Criterion criterion = that(ratio(KNOWN_LOGINS, PARTLY_KNOWN, 1), isAtLeast(decimal("0.5")));
            Instant leaves = justBefore(KNOWN).plus(Duration.ofDays(60));
            Contact contact = known(purchaseAgo(1).build(), login("1", NOW.plusSeconds(1)));
            assertThat(Answers.verdict(criterion, contact, NOW.plusSeconds(1)).validUntil())
                    .isEqualTo(leaves);
        }
    }

    @Nested
    class ComparedWithAnother {
        private static Truth compared(Expectation<Object> expected, long... bought) {
            return truth(that(count(purchases(REACHES_BACK)), expected), bought(bought));
        }

        private static final Subject<?> LATELY = count(purchases(KNOWN_IN_FULL));

        @Test
        void itIsTrueIfItIsForAllOfThem() {
            assertThat(compared(is(AT_LEAST, LATELY), 50, 10)).isEqualTo(TRUE);
            assertThat(compared(is(GREATER_THAN, LATELY), 50, 10)).isEqualTo(TRUE);
            assertThat(compared(is(AT_LEAST, LATELY), 10)).isEqualTo(TRUE);
        }

        @Test
        void itIsFalseIfItIsForNone() {
            assertThat(compared(is(LESS_THAN, LATELY), 10)).isEqualTo(FALSE);
            assertThat(compared(is(AT_MOST, LATELY), 50, 10)).isEqualTo(FALSE);
            assertThat(compared(isSameAs(LATELY), 50, 10)).isEqualTo(FALSE);
        }

        @Test
        void itIsUnknownIfItIsForSome() {
            assertThat(compared(is(GREATER_THAN, LATELY), 10)).isEqualTo(UNKNOWN);
            assertThat(compared(is(AT_MOST, LATELY), 10)).isEqualTo(UNKNOWN);
            assertThat(compared(isSameAs(LATELY), 10)).isEqualTo(UNKNOWN);
        }

        @Test
        void itIsTheSameTheOtherWayRound() {
            Subject<?> partlyKnown = count(purchases(REACHES_BACK));
            Contact contact = bought(50, 10);
            assertThat(truth(that(LATELY, is(LESS_THAN, partlyKnown)), contact)).isEqualTo(TRUE);
            assertThat(truth(that(LATELY, isSameAs(partlyKnown)), contact)).isEqualTo(FALSE);
            assertThat(truth(that(LATELY, is(AT_LEAST, partlyKnown)), contact)).isEqualTo(FALSE);
            assertThat(truth(that(LATELY, is(AT_LEAST, "3", partlyKnown)), contact))
                    .isEqualTo(FALSE);
            assertThat(truth(that(LATELY, is(AT_LEAST, "0.1", partlyKnown)), contact))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void itIsUnknownIfEitherMayBeMissing() {
            Subject<?> first = momentOfFirst(purchases(REACHES_BACK));
            Contact contact =
                    contact().historyKnownSince(KNOWN).set(SIGNED_UP, NOW).build();
            assertThat(truth(that(SIGNED_UP, is(AT_LEAST, first)), contact)).isEqualTo(UNKNOWN);
            assertThat(truth(that(first, is(AT_MOST, new AttributeValue<>(SIGNED_UP))), contact))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void momentsAreComparedWithWhatTheyMayBe() {
            Subject<?> first = momentOfFirst(purchases(REACHES_BACK));
            Contact contact = contact()
                    .historyKnownSince(KNOWN)
                    .set(SIGNED_UP, daysAgo(5))
                    .add(purchaseAgo(10).build())
                    .build();
            assertThat(truth(that(first, is(LESS_THAN, new AttributeValue<>(SIGNED_UP))), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(SIGNED_UP, is(LESS_THAN, first)), contact)).isEqualTo(FALSE);
        }
    }
}
