package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.hours;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.sequenceWithin;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Purchase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** B8: what must not happen after something else. */
class NotFollowedByTest {
    private static final Instant MONDAY = utc("2024-03-11T12:00:00Z");
    private static final Instant LIMIT = MONDAY.plus(Duration.ofHours(24));
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(30));

    private static Event<Purchase> bought(String id, Instant at) {
        return purchase(id, at).build();
    }

    private static Truth truth(Criterion criterion, Instant asOf, Event<?>... events) {
        return Answers.truth(criterion, contact().add(events).build(), asOf);
    }

    private static Instant hoursLater(long hours) {
        return MONDAY.plus(Duration.ofHours(hours));
    }

    @Nested
    class AtTheEnd {
        private static final Criterion ABANDONED =
                sequence(purchases(ever()), within(hours(24), notFollowedBy(aLogin())));
        private static final Event<?> FIRST = bought("1", MONDAY);

        @Test
        void itIsDecidedAtTheLimitAndNotBefore() {
            assertThat(truth(ABANDONED, justBefore(LIMIT), FIRST)).isEqualTo(FALSE);
            assertThat(truth(ABANDONED, LIMIT, FIRST)).isEqualTo(TRUE);
        }

        @Test
        void theAnswerHoldsExactlyUntilItIsDecided() {
            Contact contact = contact().add(FIRST).build();
            assertThat(Answers.verdict(ABANDONED, contact, MONDAY).validUntil()).isEqualTo(LIMIT);
            assertThat(Answers.verdict(ABANDONED, contact, LIMIT).validUntil()).isEqualTo(Instant.MAX);
        }

        @Test
        void itIsForbiddenUpToAndIncludingTheLimit() {
            assertThat(truth(ABANDONED, LATER, FIRST, login("2", LIMIT))).isEqualTo(FALSE);
            assertThat(truth(ABANDONED, LATER, FIRST, login("2", justAfter(LIMIT))))
                    .isEqualTo(TRUE);
        }

        @Test
        void itIsForbiddenFromTheMomentBeforeOnInTheOrderOfIds() {
            assertThat(truth(ABANDONED, LATER, FIRST, login("2", MONDAY))).isEqualTo(FALSE);
            assertThat(truth(ABANDONED, LATER, FIRST, login("0", MONDAY))).isEqualTo(TRUE);
        }

        @Test
        void anyChoiceOfEventsWillDo() {
            assertThat(truth(ABANDONED, LATER, FIRST, login("2", hoursLater(1)), bought("3", hoursLater(2))))
                    .isEqualTo(TRUE);
        }

        @Test
        void whatWasDecidedFirstEndsTheWait() {
            Contact contact = contact()
                    .add(FIRST, bought("2", hoursLater(2)), bought("3", hoursLater(4)))
                    .add(login("4", hoursLater(1)))
                    .build();
            assertThat(Answers.verdict(ABANDONED, contact, hoursLater(5)).validUntil())
                    .isEqualTo(hoursLater(26));
        }

        @Test
        void ofSeveralChoicesTheOneDecidedFirstEndsTheWait() {
            Criterion quiet =
                    sequence(purchases(ever()), followedBy(aLogin()), within(hours(24), notFollowedBy(aPurchase())));
            Contact contact = contact()
                    .add(FIRST, login("2", hoursLater(1)), login("3", hoursLater(3)))
                    .build();
            assertThat(Answers.verdict(quiet, contact, hoursLater(5)).validUntil())
                    .isEqualTo(hoursLater(25));
            assertThat(Answers.truth(quiet, contact, hoursLater(25))).isEqualTo(TRUE);
        }

        @Test
        void anEventToComeEndsTheWaitToo() {
            Contact contact = contact().add(FIRST, login("2", hoursLater(3))).build();
            Verdict verdict = Answers.verdict(ABANDONED, contact, MONDAY);
            assertThat(verdict.truth()).isEqualTo(FALSE);
            assertThat(verdict.validUntil()).isEqualTo(hoursLater(3));
        }

        @Test
        void theLimitOfTheWholeWillDo() {
            Criterion sequence = sequenceWithin(hours(24), purchases(ever()), notFollowedBy(aLogin()));
            assertThat(truth(sequence, justBefore(LIMIT), FIRST)).isEqualTo(FALSE);
            assertThat(truth(sequence, LIMIT, FIRST)).isEqualTo(TRUE);
            assertThat(truth(sequence, LIMIT, FIRST, login("2", LIMIT))).isEqualTo(FALSE);
        }

        @Test
        void theEarlierOfBothLimitsCounts() {
            Criterion sequence = sequenceWithin(
                    hours(24), purchases(ever()), followedBy(aPurchase()), within(hours(5), notFollowedBy(aLogin())));
            assertThat(truth(sequence, hoursLater(6), FIRST, bought("2", hoursLater(1))))
                    .isEqualTo(TRUE);
            assertThat(truth(sequence, justBefore(LIMIT), FIRST, bought("2", hoursLater(22))))
                    .isEqualTo(FALSE);
            assertThat(truth(sequence, LIMIT, FIRST, bought("2", hoursLater(22))))
                    .isEqualTo(TRUE);
        }

        @Test
        void allOfSeveralMustNotHappenAndTheLastLimitDecides() {
            Criterion sequence = sequence(
                    purchases(ever()),
                    within(hours(24), notFollowedBy(aLogin())),
                    within(hours(2), notFollowedBy(aPurchase())));
            assertThat(truth(sequence, hoursLater(2), FIRST)).isEqualTo(FALSE);
            assertThat(truth(sequence, LIMIT, FIRST)).isEqualTo(TRUE);
            assertThat(truth(sequence, LATER, FIRST, login("2", hoursLater(24))))
                    .isEqualTo(FALSE);
            assertThat(truth(sequence, LIMIT, FIRST, bought("2", hoursLater(2))))
                    .isEqualTo(FALSE);
        }

        @Test
        void theLastEventThatMustHappenMayDoSoAtAnyTime() {
            Criterion sequence =
                    sequence(logins(ever()), followedBy(aPurchase()), within(hours(24), notFollowedBy(aLogin())));
            assertThat(truth(
                            sequence,
                            LATER,
                            login("1", MONDAY),
                            bought("2", MONDAY.plus(Duration.ofDays(10))),
                            login("3", MONDAY.plus(Duration.ofDays(12)))))
                    .isEqualTo(TRUE);
        }
    }

    @Nested
    class InTheMiddle {
        private static final Criterion UNDISTURBED =
                sequence(purchases(ever()), notFollowedBy(aLogin()), followedBy(aPurchase()));
        private static final Event<?> FIRST = bought("2", MONDAY);
        private static final Event<?> LAST = bought("4", LIMIT);

        @Test
        void itIsForbiddenBetweenTheEventsBeforeAndAfter() {
            assertThat(truth(UNDISTURBED, LATER, FIRST, LAST)).isEqualTo(TRUE);
            assertThat(truth(UNDISTURBED, LATER, FIRST, login("1", hoursLater(1)), LAST))
                    .isEqualTo(FALSE);
        }

        @Test
        void itIsNotForbiddenOutside() {
            assertThat(truth(UNDISTURBED, LATER, login("1", justBefore(MONDAY)), FIRST, LAST))
                    .isEqualTo(TRUE);
            assertThat(truth(UNDISTURBED, LATER, FIRST, LAST, login("1", justAfter(LIMIT))))
                    .isEqualTo(TRUE);
        }

        @Test
        void idsSayWhatLiesBetweenAtTheMomentsOfBoth() {
            assertThat(truth(UNDISTURBED, LATER, FIRST, login("1", MONDAY), login("5", LIMIT), LAST))
                    .isEqualTo(TRUE);
            assertThat(truth(UNDISTURBED, LATER, FIRST, login("3", MONDAY), LAST))
                    .isEqualTo(FALSE);
            assertThat(truth(UNDISTURBED, LATER, FIRST, login("3", LIMIT), LAST))
                    .isEqualTo(FALSE);
        }

        @Test
        void itsLimitForbidsItOnlySoLong() {
            Criterion sequence =
                    sequence(purchases(ever()), within(hours(2), notFollowedBy(aLogin())), followedBy(aPurchase()));
            assertThat(truth(sequence, LATER, FIRST, login("3", hoursLater(2)), LAST))
                    .isEqualTo(FALSE);
            assertThat(truth(sequence, LATER, FIRST, login("3", justAfter(hoursLater(2))), LAST))
                    .isEqualTo(TRUE);
        }

        @Test
        void noneOfSeveralMayHappen() {
            Criterion sequence = sequence(
                    purchases(ever()),
                    notFollowedBy(aLogin()),
                    notFollowedBy(aPurchase(that(QUANTITY, is(7L)))),
                    followedBy(aPurchase(that(CATEGORY, is("shoes")))));
            Event<?> shoes = purchase("9", LIMIT).set(CATEGORY, "shoes").build();
            Event<?> seven = purchase("3", hoursLater(1)).set(QUANTITY, 7).build();
            assertThat(truth(sequence, LATER, FIRST, bought("3", hoursLater(1)), shoes))
                    .isEqualTo(TRUE);
            assertThat(truth(sequence, LATER, bought("1", MONDAY), seven, login("4", hoursLater(2)), shoes))
                    .isEqualTo(FALSE);
        }

        @Test
        void aLaterEventThanTheNextOneWillNotDoIfItLiesBetween() {
            assertThat(truth(UNDISTURBED, LATER, FIRST, login("3", hoursLater(1)), LAST, bought("5", LATER)))
                    .isEqualTo(TRUE);
            assertThat(truth(
                            sequence(
                                    purchases(that(QUANTITY, is(1L)), ever()),
                                    notFollowedBy(aLogin()),
                                    followedBy(aPurchase())),
                            LATER,
                            purchase("2", MONDAY).set(QUANTITY, 1).build(),
                            login("3", hoursLater(1)),
                            LAST,
                            bought("5", LATER)))
                    .isEqualTo(FALSE);
        }

        @Test
        void stepsGoOnAfterIt() {
            Criterion sequence =
                    sequence(purchases(ever()), notFollowedBy(aLogin()), followedBy(aPurchase()), followedBy(aLogin()));
            assertThat(truth(sequence, LATER, FIRST, LAST)).isEqualTo(FALSE);
            assertThat(truth(sequence, LATER, FIRST, LAST, login("5", LATER))).isEqualTo(TRUE);
        }
    }
}
