package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Answers.truth;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventValue;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** T5, T6 and V10 for events: which of them count, and in which order. */
class EventHistoryTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant EARLIER = NOW.minusSeconds(60);

    private static Contact with(Event<?>... events) {
        return contact().add(events).build();
    }

    @Test
    void eventsAfterNowAreInvisible() {
        Contact contact = with(purchase("p", justAfter(NOW)).build());
        assertThat(truth(happened(purchases(ever())), contact, NOW)).isEqualTo(FALSE);
        assertThat(truth(happened(purchases(ever())), contact, justAfter(NOW))).isEqualTo(TRUE);
    }

    @Test
    void ofCopiesThePropertyWhoseNameComesFirstDecides() {
        Event<?> categoryA =
                purchase("p", NOW).set(CATEGORY, "a").set(QUANTITY, 2).build();
        Event<?> categoryB =
                purchase("p", NOW).set(CATEGORY, "b").set(QUANTITY, 1).build();
        Criterion two = that(new EventValue<>(EventPosition.LAST, QUANTITY, purchases(ever())), is(2L));
        assertThat(truth(two, with(categoryA, categoryB), NOW)).isEqualTo(TRUE);
        assertThat(truth(two, with(categoryB, categoryA), NOW)).isEqualTo(TRUE);
    }

    @Test
    void ofCopiesPropertiesThatAreEqualDoNotDecide() {
        Event<?> one = purchase("p", NOW).set(CATEGORY, "a").set(QUANTITY, 1).build();
        Event<?> two = purchase("p", NOW).set(CATEGORY, "a").set(QUANTITY, 2).build();
        Criterion smaller = that(new EventValue<>(EventPosition.LAST, QUANTITY, purchases(ever())), is(1L));
        assertThat(truth(smaller, with(one, two), NOW)).isEqualTo(TRUE);
        assertThat(truth(smaller, with(two, one), NOW)).isEqualTo(TRUE);
    }

    @Test
    void aMomentIsCutToMicrosecondsBeforeItIsCompared() {
        Contact contact = with(purchase("p", NOW.plusNanos(999)).build());
        assertThat(truth(happened(purchases(ever())), contact, NOW)).isEqualTo(TRUE);
    }

    @Test
    void soIsNow() {
        Contact contact = with(purchase("p", justAfter(NOW)).build());
        assertThat(truth(happened(purchases(ever())), contact, NOW.plusNanos(999)))
                .isEqualTo(FALSE);
    }

    @Test
    void oneIdCountsOnce() {
        Contact contact = with(
                purchase("p", EARLIER).build(),
                purchase("p", EARLIER).build(),
                purchase("q", EARLIER).build());
        assertThat(truth(that(count(purchases(ever())), is(2L)), contact, NOW)).isEqualTo(TRUE);
    }

    @Test
    void oneIdCountsOncePerEventType() {
        Contact contact = with(purchase("1", EARLIER).build(), login("1", EARLIER));
        assertThat(truth(that(count(purchases(ever())), is(1L)), contact, NOW)).isEqualTo(TRUE);
        assertThat(truth(that(count(logins(ever())), is(1L)), contact, NOW)).isEqualTo(TRUE);
    }

    @Test
    void duplicatesAreSummedOnce() {
        Event<?> event = purchase("p", EARLIER).set(AMOUNT, 5).build();
        assertThat(truth(
                        that(EventAggregate.sum(AMOUNT, purchases(ever())), is(decimal("5"))), with(event, event), NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void ofCopiesThatDifferTheEarlierCountsWhicheverCameFirst() {
        Event<?> early = purchase("p", EARLIER).set(AMOUNT, 5).build();
        Event<?> late = purchase("p", NOW).set(AMOUNT, 3).build();
        var five = that(EventAggregate.sum(AMOUNT, purchases(ever())), is(decimal("5")));
        assertThat(truth(five, with(early, late), NOW)).isEqualTo(TRUE);
        assertThat(truth(five, with(late, early), NOW)).isEqualTo(TRUE);
    }

    @Test
    void ofCopiesThatDifferInAPropertyTheSameCountsWhicheverCameFirst() {
        Event<?> one = purchase("p", EARLIER).set(AMOUNT, 5).build();
        Event<?> other = purchase("p", EARLIER).set(AMOUNT, 3).build();
        var five = that(EventAggregate.sum(AMOUNT, purchases(ever())), is(decimal("5")));
        assertThat(truth(five, with(one, other), NOW)).isEqualTo(truth(five, with(other, one), NOW));
    }

    @Test
    void firstAndLastDoNotDependOnTheOrderOfArrival() {
        Contact contact = with(
                purchase("b", NOW).build(),
                purchase("a", EARLIER).build(),
                purchase("c", EARLIER.plusSeconds(1)).build());
        assertThat(truth(that(momentOfFirst(purchases(ever())), is(EARLIER)), contact, NOW))
                .isEqualTo(TRUE);
        assertThat(truth(that(momentOfLast(purchases(ever())), is(NOW)), contact, NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void atTheSameMomentTheIdDecides() {
        Contact contact = with(
                purchase("b", NOW).set(CATEGORY, "second").build(),
                purchase("a", NOW).set(CATEGORY, "first").build());
        assertThat(truth(
                        that(new EventValue<>(EventPosition.FIRST, CATEGORY, purchases(ever())), is("first")),
                        contact,
                        NOW))
                .isEqualTo(TRUE);
        assertThat(truth(
                        that(new EventValue<>(EventPosition.LAST, CATEGORY, purchases(ever())), is("second")),
                        contact,
                        NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void idsAreOrderedByCodePoint() {
        Contact contact = with(
                purchase("\uD800\uDC00", NOW).set(CATEGORY, "second").build(),
                purchase("\uFFFD", NOW).set(CATEGORY, "first").build());
        assertThat(truth(
                        that(new EventValue<>(EventPosition.FIRST, CATEGORY, purchases(ever())), is("first")),
                        contact,
                        NOW))
                .isEqualTo(TRUE);
    }
}
