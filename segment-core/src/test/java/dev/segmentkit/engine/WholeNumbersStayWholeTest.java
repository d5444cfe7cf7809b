package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.daysSinceLast;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isSameAs;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.ratio;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.FOR_PLAN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.time.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T9, B9: whether two values are the same, where not all of the history is known. */
class WholeNumbersStayWholeTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    /** Begins before the history is known. */
    private static final Window REACHES_BACK = inLast(60, DAYS);

    private static final Subject<Long> COUNT = count(purchases(REACHES_BACK));
    private static final Subject<Long> ANY_COUNT = count(logins(REACHES_BACK));
    private static final Subject<Long> AGE_VALUE = new AttributeValue<>(AGE);
    private static final Subject<BigDecimal> BALANCE_VALUE = new AttributeValue<>(BALANCE);

    private static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Contact.Builder partlyKnown() {
        return contact().historyKnownSince(daysAgo(30));
    }

    private static Truth same(Subject<?> one, Subject<?> other, Contact contact) {
        Truth truth = Answers.truth(that(one, isSameAs(other)), contact, NOW);
        assertThat(Answers.truth(that(other, isSameAs(one)), contact, NOW))
                .as("the other way round")
                .isEqualTo(truth);
        return truth;
    }

    @ParameterizedTest
    @CsvSource({
        "-1, FALSE",
        "0, FALSE",
        "1, FALSE",
        "1.5, FALSE",
        "2, UNKNOWN",
        "9, UNKNOWN",
        "9.0, UNKNOWN",
        "9.5, FALSE"
    })
    void aCountMayBeAnyGreaterWholeNumber(String balance, Truth expected) {
        Contact contact = partlyKnown()
                .set(BALANCE, decimal(balance))
                .add(
                        purchase("1", daysAgo(50)).build(),
                        purchase("2", daysAgo(10)).build())
                .build();
        assertThat(same(COUNT, BALANCE_VALUE, contact)).isEqualTo(expected);
    }

    @Test
    void theSmallestMayBeAnySmallerWholeNumber() {
        Subject<Long> smallest = EventAggregate.minimum(QUANTITY, purchases(REACHES_BACK));
        Contact.Builder contact =
                partlyKnown().add(purchase("1", daysAgo(10)).set(QUANTITY, 5).build());
        assertThat(same(
                        smallest,
                        BALANCE_VALUE,
                        contact.set(BALANCE, decimal("-3")).build()))
                .isEqualTo(UNKNOWN);
        assertThat(same(
                        smallest,
                        BALANCE_VALUE,
                        contact.set(BALANCE, decimal("-3.5")).build()))
                .isEqualTo(FALSE);
        assertThat(same(
                        smallest,
                        BALANCE_VALUE,
                        contact.set(BALANCE, decimal("5")).build()))
                .isEqualTo(UNKNOWN);
        assertThat(same(
                        smallest,
                        BALANCE_VALUE,
                        contact.set(BALANCE, decimal("6")).build()))
                .isEqualTo(FALSE);
    }

    /** The days since the purchase are 30 to 40, and the ratio is as many by the age. */
    @ParameterizedTest
    @CsvSource({
        "100, FALSE",
        "41, FALSE",
        "40, UNKNOWN",
        "35, UNKNOWN",
        "30, UNKNOWN",
        "29, FALSE",
        "21, FALSE",
        "20, UNKNOWN"
    })
    void aRangeAndACountAreTheSameOnlyWhereTheRangeHoldsAWholeNumber(long age, Truth expected) {
        Contact contact = partlyKnown()
                .set(AGE, age)
                .add(purchase("1", daysAgo(40)).build())
                .build();
        assertThat(same(ratio(daysSinceLast(purchases(REACHES_BACK)), AGE_VALUE, 1), ANY_COUNT, contact))
                .isEqualTo(expected);
    }

    @Test
    void noWholeNumberLiesNextToZero() {
        Subject<Long> smallest = EventAggregate.minimum(QUANTITY, purchases(REACHES_BACK));
        Contact.Builder contact = partlyKnown()
                .add(
                        purchase("1", daysAgo(10)).set(QUANTITY, 5).build(),
                        purchase("2", daysAgo(11)).set(QUANTITY, 6).build());
        Subject<?> ratio = ratio(BALANCE_VALUE, COUNT, 1);
        assertThat(same(ratio, ANY_COUNT, contact.set(BALANCE, 1).build())).isEqualTo(FALSE);
        assertThat(same(ratio, ANY_COUNT, contact.set(BALANCE, 2).build())).isEqualTo(UNKNOWN);
        assertThat(same(ratio, smallest, contact.set(BALANCE, -1).build())).isEqualTo(FALSE);
        assertThat(same(ratio, smallest, contact.set(BALANCE, -2).build())).isEqualTo(UNKNOWN);
    }

    @Test
    void aDecimalThatMayBeAnythingMayBeAWholeNumber() {
        Subject<BigDecimal> sum = EventAggregate.sum(AMOUNT, purchases(REACHES_BACK));
        Contact contact = partlyKnown()
                .set(AGE, 30)
                .set(BALANCE, decimal("9.5"))
                .add(purchase("1", daysAgo(10)).set(AMOUNT, decimal("100.5")).build())
                .build();
        assertThat(same(sum, AGE_VALUE, contact)).isEqualTo(UNKNOWN);
        assertThat(same(sum, BALANCE_VALUE, contact)).isEqualTo(UNKNOWN);
        assertThat(same(sum, COUNT, contact)).isEqualTo(UNKNOWN);
    }

    @Test
    void decimalsNeedNoWholeNumberInCommon() {
        Subject<BigDecimal> smallest = EventAggregate.minimum(AMOUNT, purchases(that(QUANTITY, is(1L)), REACHES_BACK));
        Subject<BigDecimal> greatest = EventAggregate.maximum(AMOUNT, purchases(that(QUANTITY, is(2L)), REACHES_BACK));
        assertThat(same(smallest, greatest, bought("9.7", "9.2"))).isEqualTo(UNKNOWN);
        assertThat(same(smallest, greatest, bought("9.7", "9.7"))).isEqualTo(UNKNOWN);
        assertThat(same(smallest, greatest, bought("9.2", "9.7"))).isEqualTo(FALSE);
    }

    private static Contact bought(String single, String pair) {
        return partlyKnown()
                .add(
                        purchase("1", daysAgo(10))
                                .set(QUANTITY, 1)
                                .set(AMOUNT, decimal(single))
                                .build(),
                        purchase("2", daysAgo(10))
                                .set(QUANTITY, 2)
                                .set(AMOUNT, decimal(pair))
                                .build())
                .build();
    }

    @Test
    void whatIsKnownIsComparedAsItIs() {
        Contact contact = contact().set(AGE, 9).set(BALANCE, decimal("9.0")).build();
        assertThat(same(AGE_VALUE, BALANCE_VALUE, contact)).isEqualTo(TRUE);
    }

    @Test
    void momentsMayBeTheSameWhereTheirRangesMeet() {
        Subject<Instant> first = momentOfFirst(purchases(REACHES_BACK));
        Subject<Instant> signedUp = new AttributeValue<>(SIGNED_UP);
        Contact.Builder contact = partlyKnown().add(purchase("1", daysAgo(10)).build());
        assertThat(same(first, signedUp, contact.set(SIGNED_UP, daysAgo(10)).build()))
                .isEqualTo(UNKNOWN);
        assertThat(same(first, signedUp, contact.set(SIGNED_UP, daysAgo(40)).build()))
                .isEqualTo(UNKNOWN);
        assertThat(same(first, signedUp, contact.set(SIGNED_UP, daysAgo(9)).build()))
                .isEqualTo(FALSE);
    }

    @Test
    void textsAndChoicesThatMayBeAnyMayBeTheSame() {
        Contact contact = partlyKnown()
                .set(COUNTRY, "DE")
                .set(PLAN, Plan.PRO)
                .add(purchase("1", daysAgo(10))
                        .set(CATEGORY, "DE")
                        .set(FOR_PLAN, Plan.FREE)
                        .build())
                .build();
        assertThat(same(
                        EventAggregate.mostFrequent(CATEGORY, purchases(REACHES_BACK)),
                        new AttributeValue<>(COUNTRY),
                        contact))
                .isEqualTo(UNKNOWN);
        assertThat(same(
                        EventAggregate.mostFrequent(FOR_PLAN, purchases(REACHES_BACK)),
                        new AttributeValue<>(PLAN),
                        contact))
                .isEqualTo(UNKNOWN);
    }
}
