package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.from;
import static dev.segmentkit.fixture.Sentences.hours;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.months;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.sequenceWithin;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.SHIPPED;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Purchase;
import dev.segmentkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** B8: events that happened one after the other. */
class SequenceTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant MONDAY = utc("2024-03-11T12:00:00Z");

    private static Truth truth(Criterion criterion, Event<?>... events) {
        return Answers.truth(criterion, contact().add(events).build(), NOW);
    }

    private static Event<Purchase> bought(String id, Instant at) {
        return purchase(id, at).build();
    }

    @Test
    void theEventsMustComeInTheOrderOfTheSteps() {
        Criterion sequence = sequence(purchases(ever()), followedBy(aLogin()));
        assertThat(truth(sequence, bought("1", MONDAY), login("2", justAfter(MONDAY))))
                .isEqualTo(TRUE);
        assertThat(truth(sequence, bought("1", justAfter(MONDAY)), login("2", MONDAY)))
                .isEqualTo(FALSE);
        assertThat(truth(sequence, bought("1", MONDAY))).isEqualTo(FALSE);
        assertThat(truth(sequence, login("1", MONDAY))).isEqualTo(FALSE);
    }

    @Test
    void eventsOfOneMomentAreInTheOrderOfTheirIds() {
        Criterion sequence = sequence(purchases(ever()), followedBy(aLogin()));
        assertThat(truth(sequence, bought("1", MONDAY), login("2", MONDAY))).isEqualTo(TRUE);
        assertThat(truth(sequence, bought("2", MONDAY), login("1", MONDAY))).isEqualTo(FALSE);
    }

    @Test
    void otherEventsMayLieBetween() {
        assertThat(truth(
                        sequence(purchases(ever()), followedBy(aPurchase(that(QUANTITY, is(2L))))),
                        bought("1", MONDAY),
                        login("2", MONDAY.plusSeconds(1)),
                        bought("3", MONDAY.plusSeconds(2)),
                        purchase("4", MONDAY.plusSeconds(3)).set(QUANTITY, 2).build()))
                .isEqualTo(TRUE);
    }

    @Test
    void eachStepOfOneTypeNeedsAnEventOfItsOwn() {
        Criterion threeTimes = sequence(purchases(ever()), followedBy(aPurchase()), followedBy(aPurchase()));
        Event<?> first = bought("1", MONDAY);
        Event<?> second = bought("2", MONDAY);
        Event<?> third = bought("3", MONDAY);
        assertThat(truth(threeTimes, first)).isEqualTo(FALSE);
        assertThat(truth(threeTimes, first, second)).isEqualTo(FALSE);
        assertThat(truth(threeTimes, first, first, second)).isEqualTo(FALSE);
        assertThat(truth(threeTimes, third, first, second)).isEqualTo(TRUE);
    }

    @Test
    void onlyTheFirstEventMustLieInTheWindow() {
        Criterion sequence = sequence(purchases(from(MONDAY, MONDAY.plusSeconds(1))), followedBy(aLogin()));
        assertThat(truth(sequence, bought("1", MONDAY), login("2", NOW))).isEqualTo(TRUE);
        assertThat(truth(sequence, bought("1", justBefore(MONDAY)), login("2", MONDAY)))
                .isEqualTo(FALSE);
    }

    @Test
    void anEventAfterAsOfHasNotHappenedYet() {
        Criterion sequence = sequence(purchases(ever()), followedBy(aLogin()));
        Contact contact =
                contact().add(bought("1", MONDAY), login("2", justAfter(NOW))).build();
        Verdict verdict = Answers.verdict(sequence, contact, NOW);
        assertThat(verdict.truth()).isEqualTo(FALSE);
        assertThat(verdict.validUntil()).isEqualTo(justAfter(NOW));
        assertThat(Answers.truth(sequence, contact, justAfter(NOW))).isEqualTo(TRUE);
    }

    @Nested
    class LimitsOfAStep {
        private static final Criterion SEQUENCE = sequence(purchases(ever()), within(hours(24), followedBy(aLogin())));

        @Test
        void includeTheirEnd() {
            Instant limit = MONDAY.plus(Duration.ofHours(24));
            assertThat(truth(SEQUENCE, bought("1", MONDAY), login("2", limit))).isEqualTo(TRUE);
            assertThat(truth(SEQUENCE, bought("1", MONDAY), login("2", justAfter(limit))))
                    .isEqualTo(FALSE);
        }

        @Test
        void areCountedFromTheEventBefore() {
            Criterion sequence =
                    sequence(purchases(ever()), followedBy(aLogin()), within(hours(1), followedBy(aPurchase())));
            Instant loggedIn = MONDAY.plus(Duration.ofDays(2));
            assertThat(truth(
                            sequence,
                            bought("1", MONDAY),
                            login("2", loggedIn),
                            bought("3", loggedIn.plus(Duration.ofHours(1)))))
                    .isEqualTo(TRUE);
        }

        @Test
        void areMetIfAnyChoiceOfEventsMeetsThem() {
            assertThat(truth(
                            SEQUENCE,
                            bought("1", MONDAY),
                            bought("2", MONDAY.plus(Duration.ofHours(30))),
                            login("3", MONDAY.plus(Duration.ofHours(31)))))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofMonthsAreThoseOfACalendar() {
            Criterion sequence = sequence(purchases(ever()), within(months(1, Times.BERLIN), followedBy(aLogin())));
            Event<?> bought = bought("1", berlin("2024-01-31T12:00"));
            assertThat(truth(sequence, bought, login("2", berlin("2024-02-29T12:00"))))
                    .isEqualTo(TRUE);
            assertThat(truth(sequence, bought, login("2", justAfter(berlin("2024-02-29T12:00")))))
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class TheLimitOfTheWhole {
        private static final Criterion SEQUENCE =
                sequenceWithin(hours(24), purchases(ever()), followedBy(aLogin()), followedBy(aPurchase()));

        @Test
        void isCountedFromTheFirstEventAndIncludesItsEnd() {
            Event<?> first = bought("1", MONDAY);
            Event<?> second = login("2", MONDAY.plus(Duration.ofHours(23)));
            Instant limit = MONDAY.plus(Duration.ofHours(24));
            assertThat(truth(SEQUENCE, first, second, bought("3", limit))).isEqualTo(TRUE);
            assertThat(truth(SEQUENCE, first, second, bought("3", justAfter(limit))))
                    .isEqualTo(FALSE);
        }

        @Test
        void isKeptApartForEachFirstEvent() {
            assertThat(truth(
                            SEQUENCE,
                            bought("1", MONDAY),
                            bought("2", MONDAY.plus(Duration.ofHours(10))),
                            login("3", MONDAY.plus(Duration.ofHours(11))),
                            bought("4", MONDAY.plus(Duration.ofHours(30)))))
                    .isEqualTo(TRUE);
        }

        @Test
        void holdsBesideThoseOfItsSteps() {
            Criterion both = sequenceWithin(hours(24), purchases(ever()), within(hours(48), followedBy(aLogin())));
            assertThat(truth(both, bought("1", MONDAY), login("2", MONDAY.plus(Duration.ofHours(25)))))
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class Filters {
        @Test
        void sayWhichEventsAStepMeans() {
            Criterion sequence = sequence(
                    purchases(that(CATEGORY, is("shoes")), ever()),
                    followedBy(aPurchase(that(CATEGORY, is("polish")))));
            Event<?> shoes = purchase("1", MONDAY).set(CATEGORY, "shoes").build();
            assertThat(truth(
                            sequence,
                            shoes,
                            purchase("2", MONDAY).set(CATEGORY, "polish").build()))
                    .isEqualTo(TRUE);
            assertThat(truth(
                            sequence,
                            shoes,
                            purchase("2", MONDAY).set(CATEGORY, "hats").build()))
                    .isEqualTo(FALSE);
            assertThat(truth(sequence, shoes, bought("2", MONDAY))).isEqualTo(FALSE);
        }

        @Test
        void withTimeInThemEndAnAnswerThatIsTrue() {
            Criterion sequence = sequence(logins(ever()), followedBy(aPurchase(that(SHIPPED, isIn(inLast(7, DAYS))))));
            Contact contact = contact()
                    .add(login("1", MONDAY))
                    .add(purchase("2", MONDAY.plusSeconds(1))
                            .set(SHIPPED, MONDAY)
                            .build())
                    .build();
            Instant week = MONDAY.plus(Duration.ofDays(7));
            Verdict verdict = Answers.verdict(sequence, contact, NOW);
            assertThat(verdict.truth()).isEqualTo(TRUE);
            assertThat(verdict.validUntil()).isEqualTo(week);
            assertThat(Answers.truth(sequence, contact, week)).isEqualTo(FALSE);
        }

        @Test
        void withTimeInThemEndAnAnswerThatIsFalse() {
            Criterion sequence =
                    sequence(purchases(that(SHIPPED, isIn(inLast(7, DAYS))), ever()), followedBy(aLogin()));
            Instant shipped = NOW.plus(Duration.ofDays(2));
            Contact contact = contact()
                    .add(purchase("1", MONDAY).set(SHIPPED, shipped).build())
                    .add(login("2", MONDAY))
                    .build();
            Verdict verdict = Answers.verdict(sequence, contact, NOW);
            assertThat(verdict.truth()).isEqualTo(FALSE);
            assertThat(verdict.validUntil()).isEqualTo(shipped);
            assertThat(Answers.truth(sequence, contact, shipped)).isEqualTo(TRUE);
        }
    }

    @Nested
    class AnAnswerHolds {
        @Test
        void whileOneOfTheFirstEventsStaysInTheWindow() {
            Criterion sequence = sequence(purchases(inLast(7, DAYS)), followedBy(aLogin()));
            Contact contact = contact()
                    .add(bought("1", MONDAY), bought("2", MONDAY.plusSeconds(60)))
                    .add(login("3", MONDAY.plusSeconds(120)), bought("4", MONDAY.plusSeconds(180)))
                    .build();
            Instant leaves = MONDAY.plusSeconds(60).plus(Duration.ofDays(7));
            assertThat(Answers.verdict(sequence, contact, NOW).validUntil()).isEqualTo(leaves);
            assertThat(Answers.truth(sequence, contact, justBefore(leaves))).isEqualTo(TRUE);
            assertThat(Answers.truth(sequence, contact, leaves)).isEqualTo(FALSE);
        }

        @Test
        void untilAFirstEventEntersTheWindow() {
            Criterion sequence = sequence(purchases(ago(10, 5, DAYS)), followedBy(aLogin()));
            Contact contact =
                    contact().add(bought("1", MONDAY), login("2", MONDAY)).build();
            Instant enters = MONDAY.plus(Duration.ofDays(5));
            Verdict verdict = Answers.verdict(sequence, contact, NOW);
            assertThat(verdict.truth()).isEqualTo(FALSE);
            assertThat(verdict.validUntil()).isEqualTo(enters);
            assertThat(Answers.truth(sequence, contact, enters)).isEqualTo(TRUE);
        }

        @Test
        void forEverIfNothingCanChangeIt() {
            Criterion sequence = sequence(purchases(ever()), within(hours(1), followedBy(aLogin())));
            assertThat(Answers.verdict(sequence, buyer(MONDAY), NOW).validUntil())
                    .isEqualTo(Instant.MAX);
        }
    }
}
