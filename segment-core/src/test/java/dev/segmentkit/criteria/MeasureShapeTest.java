package dev.segmentkit.criteria;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isSameAs;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.nth;
import static dev.segmentkit.fixture.Sentences.nthLast;
import static dev.segmentkit.fixture.Sentences.ratio;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.DELIVERY;
import static dev.segmentkit.fixture.Shop.DEVICE;
import static dev.segmentkit.fixture.Shop.FOR_PLAN;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.CalendarUnit.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.fixture.Sentences;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E3, B2 to B4, B6 and B9: how measures and comparisons are written, and which are refused. */
class MeasureShapeTest {
    private static final EventSelection ALL = Sentences.purchases(ever());
    private static final Subject<Long> AGE_VALUE = new AttributeValue<>(AGE);

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable made) {
        return assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1, first, last",
        "2, 2nd, 2nd last",
        "3, 3rd, 3rd last",
        "4, 4th, 4th last",
        "10, 10th, 10th last",
        "11, 11th, 11th last",
        "12, 12th, 12th last",
        "13, 13th, 13th last",
        "20, 20th, 20th last",
        "21, 21st, 21st last",
        "22, 22nd, 22nd last",
        "101, 101st, 101st last",
        "111, 111th, 111th last"
    })
    void positions_are_ordinals(int number, String first, String last) {
        assertThat(nth(number)).hasToString(first);
        assertThat(nthLast(number)).hasToString(last);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void positions_are_counted_from_1(int number) {
        refused(() -> nth(number)).hasMessage("events are counted from 1, got " + number);
    }

    @Test
    void a_count_is_printed_as_its_text() {
        assertThat(new EventCount(ALL)).hasToString("count of purchase at any time");
    }

    @Test
    void positions_stand_before_their_events() {
        assertThat(new EventMoment(nth(2), ALL)).hasToString("the 2nd purchase at any time");
        assertThat(new EventValue<>(nthLast(2), QUANTITY, ALL))
                .hasToString("quantity of the 2nd last purchase at any time");
        assertThat(new DaysSince(EventPosition.LAST, ALL)).hasToString("days since the last purchase at any time");
    }

    @Test
    void a_value_of_an_event_is_one_of_its_properties() {
        refused(() -> new EventValue<>(EventPosition.FIRST, DEVICE, ALL))
                .hasMessage("property 'device' of event 'login' is no property of event 'purchase'");
        assertThat(new EventValue<>(EventPosition.FIRST, AMOUNT, ALL).type()).isEqualTo(ValueType.DECIMAL);
        assertThat(new EventMoment(EventPosition.FIRST, ALL).type()).isEqualTo(ValueType.MOMENT);
        assertThat(new DaysSince(EventPosition.FIRST, ALL).type()).isEqualTo(ValueType.WHOLE_NUMBER);
    }

    @Test
    void moments_are_compared_in_their_order() {
        refused(() -> that(momentOfFirst(ALL), isBetween(utc("2024-01-02T00:00:00Z"), utc("2024-01-01T00:00:00Z"))))
                .hasMessage("a range names its lower end first, got 2024-01-02T00:00:00Z to 2024-01-01T00:00:00Z");
    }

    @Test
    void values_are_compared_in_the_order_of_their_type() {
        EventValue<BigDecimal> amount = new EventValue<>(EventPosition.LAST, AMOUNT, ALL);
        refused(() -> that(amount, isBetween(decimal("2.50"), decimal("1"))))
                .hasMessage("a range names its lower end first, got 2.5 to 1");
    }

    @Test
    void periods_count_with_at_least_one_event() {
        refused(() -> new PeriodCount(MONTH, BERLIN_CALENDAR, 0, ALL))
                .hasMessage("a month counts with at least 1 event in it, got at least 0");
        assertThat(new PeriodCount(WEEK, BERLIN_CALENDAR.withWeeksFrom(DayOfWeek.SUNDAY), 2, ALL))
                .hasToString(
                        "count of weeks (Europe/Berlin, weeks from Sunday) with at least 2 of purchase at any time");
    }

    @Test
    void the_most_frequent_is_of_a_type_with_texts() {
        assertThat(EventAggregate.mostFrequent(CATEGORY, ALL))
                .hasToString("most frequent category of purchase at any time");
        assertThat(EventAggregate.mostFrequent(DELIVERY, ALL))
                .hasToString("most frequent delivery of purchase at any time");
        assertThat(EventAggregate.mostFrequent(FOR_PLAN, ALL).type()).isEqualTo(ValueType.CHOICE);
        refused(() -> EventAggregate.mostFrequent(Samples.LABELS, Samples.purchases()))
                .hasMessage("the most frequent property 'labels' of event 'purchase' makes no sense: it is a text set");
        EventType<Samples.Purchase> type = Samples.PURCHASE;
        refused(() -> EventAggregate.mostFrequent(type.place("shop place"), Samples.purchases()))
                .hasMessageContaining("makes no sense: it is a place");
    }

    @Nested
    class Ratios {
        @Test
        void are_written_with_both_numbers_and_the_minimum() {
            assertThat(new Ratio(count(ALL), AGE_VALUE, decimal("2.50")))
                    .hasToString("ratio of (count of purchase at any time) to (age) given at least 2.5");
            assertThat(that(ratio(count(ALL), AGE_VALUE, 1), is(decimal("0.50")))
                            .text())
                    .endsWith(" is 0.5");
        }

        @ParameterizedTest
        @ValueSource(longs = {0, -1})
        void need_a_positive_minimum(long minimum) {
            refused(() -> ratio(count(ALL), AGE_VALUE, minimum))
                    .hasMessage("a ratio needs a positive minimum of what it divides by, got " + minimum);
        }

        @Test
        void are_made_of_numbers() {
            refused(() -> ratio(new AttributeValue<>(COUNTRY), AGE_VALUE, 1))
                    .hasMessage("a ratio is made of two numbers, and country is a text");
            refused(() -> ratio(AGE_VALUE, momentOfLast(ALL), 1))
                    .hasMessage("a ratio is made of two numbers, and the last purchase at any time is a moment");
            refused(() -> ratio(count(ALL), new AttributeValue<>(AMOUNT), 1))
                    .hasMessage(
                            "a ratio is made of two numbers of a contact, got property 'amount' of event 'purchase'");
        }

        @Test
        void are_of_the_families_of_both() {
            assertThat(ratio(count(ALL), count(ALL), 1).family()).isEqualTo(Family.IMPLICIT);
            assertThat(ratio(AGE_VALUE, AGE_VALUE, 1).family()).isEqualTo(Family.EXPLICIT);
            assertThat(ratio(count(ALL), AGE_VALUE, 1).family()).isEqualTo(Family.MIXED);
        }

        @Test
        void have_the_order_of_numbers() {
            refused(() -> that(ratio(AGE_VALUE, AGE_VALUE, 1), isBetween(decimal("1.0"), decimal("0.5"))))
                    .hasMessage("a range names its lower end first, got 1 to 0.5");
        }
    }

    @Nested
    class ValuesComparedWithEachOther {
        private static final Subject<?> BALANCE_VALUE = new AttributeValue<>(BALANCE);

        @Test
        void are_written_with_the_other_in_brackets() {
            assertThat(that(AGE, isSameAs(count(ALL))).text())
                    .isEqualTo("age is the same as (count of purchase at any time)");
            assertThat(that(AGE, is(AT_LEAST, BALANCE_VALUE)).text()).isEqualTo("age is at least (balance)");
            assertThat(that(AGE, is(LESS_THAN, "0.50", BALANCE_VALUE)).text())
                    .isEqualTo("age is less than 50 percent of (balance)");
            assertThat(that(SIGNED_UP, is(LESS_THAN, momentOfFirst(ALL))).text())
                    .isEqualTo("'signed up' is before (the first purchase at any time)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-1"})
        void take_a_positive_factor(String factor) {
            refused(() -> is(AT_LEAST, factor, BALANCE_VALUE))
                    .hasMessage(
                            "a value is compared with a positive multiple of another, got %s times balance", factor);
        }

        @Test
        void are_numbers_or_of_one_type() {
            refused(() -> that(COUNTRY, isSameAs(AGE_VALUE)))
                    .hasMessage("country is a text and cannot be asked whether it is the same as (age)");
            refused(() -> that(AGE, isSameAs(new AttributeValue<>(COUNTRY)))).hasMessageContaining("cannot be asked");
            refused(() -> that(COUNTRY, is(AT_LEAST, AGE_VALUE))).hasMessageContaining("cannot be asked");
            refused(() -> that(AGE, is(AT_LEAST, new AttributeValue<>(COUNTRY))))
                    .hasMessageContaining("cannot be asked");
            refused(() -> that(BORN, isSameAs(momentOfFirst(ALL)))).hasMessageContaining("cannot be asked");
        }

        @Test
        void have_an_order_where_sides_are_asked_for() {
            refused(() -> that(OPTED_IN, is(AT_LEAST, new AttributeValue<>(OPTED_IN))))
                    .hasMessageContaining("cannot be asked");
            refused(() -> that(PLAN, is(AT_LEAST, new AttributeValue<>(PLAN)))).hasMessageContaining("cannot be asked");
        }

        @Test
        void are_multiplied_only_if_they_are_numbers() {
            refused(() -> that(SIGNED_UP, is(LESS_THAN, "2", momentOfFirst(ALL))))
                    .hasMessageContaining(
                            "cannot be asked whether it is before 200 percent of (the first purchase at any time)");
            assertThat(that(SIGNED_UP, is(LESS_THAN, "1.0", momentOfFirst(ALL))).text())
                    .doesNotContain("times");
        }

        @Test
        void are_of_the_families_of_both() {
            assertThat(that(AGE, isSameAs(BALANCE_VALUE)).family()).isEqualTo(Family.EXPLICIT);
            assertThat(that(AGE, isSameAs(count(ALL))).family()).isEqualTo(Family.MIXED);
            assertThat(that(count(ALL), is(AT_LEAST, count(logins(ever())))).family())
                    .isEqualTo(Family.IMPLICIT);
        }

        @Test
        void are_properties_in_filters() {
            assertThat(aPurchase(that(AMOUNT, is(AT_LEAST, new AttributeValue<>(QUANTITY))))
                            .text())
                    .isEqualTo("purchase where (amount is at least (quantity))");
            refused(() -> aPurchase(that(AMOUNT, is(AT_LEAST, AGE_VALUE))))
                    .hasMessageContaining("can test its properties only");
            refused(() -> aPurchase(that(AMOUNT, isSameAs(count(ALL))))).hasMessageContaining("properties only");
        }

        @Test
        void name_all_that_is_looked_at() {
            ValueTest<?> test = that(AGE, isSameAs(ratio(count(ALL), ratio(BALANCE_VALUE, AGE_VALUE, 1), 1)));
            assertThat(test.subjects())
                    .extracting(Subject::text)
                    .containsExactly(
                            "age",
                            "ratio of (count of purchase at any time) to (ratio of (balance) to (age) given at least 1)"
                                    + " given at least 1",
                            "count of purchase at any time",
                            "ratio of (balance) to (age) given at least 1",
                            "balance",
                            "age");
        }
    }
}
