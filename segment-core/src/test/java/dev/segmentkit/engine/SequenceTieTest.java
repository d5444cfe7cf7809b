package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isMissing;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.matching;
import static dev.segmentkit.fixture.Sentences.minutes;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.DEVICE;
import static dev.segmentkit.fixture.Shop.FOR_PLAN;
import static dev.segmentkit.fixture.Shop.LOGIN;
import static dev.segmentkit.fixture.Shop.ON_TRIAL;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Login;
import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.fixture.Shop.Purchase;
import dev.segmentkit.fixture.Shop.Trial;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** B8: events of a sequence that belong together by a property. */
class SequenceTieTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final PropertyMatch SAME_CATEGORY = new PropertyMatch(CATEGORY, CATEGORY);
    private static final PropertyMatch SAME_DEVICE = new PropertyMatch(CATEGORY, DEVICE);
    private static final Criterion AGAIN =
            sequence(purchases(ever()), matching(followedBy(aPurchase()), SAME_CATEGORY));

    private static Truth truth(Criterion criterion, Event<?>... events) {
        return Answers.truth(criterion, contact().add(events).build(), NOW);
    }

    private static Event<Purchase> bought(int minute, String category) {
        return purchase("p-" + minute, at(minute)).set(CATEGORY, category).build();
    }

    private static Event<Login> loggedIn(int minute, String device) {
        return Event.builder(LOGIN)
                .id("l-" + minute)
                .occurredAt(at(minute))
                .set(DEVICE, device)
                .build();
    }

    private static Instant at(int minute) {
        return NOW.minus(Duration.ofDays(1)).plusSeconds(60L * minute);
    }

    @Test
    void valuesMustBeEqual() {
        assertThat(truth(AGAIN, bought(1, "shoes"), bought(2, "shoes"))).isEqualTo(TRUE);
        assertThat(truth(AGAIN, bought(1, "shoes"), bought(2, "Shoes"))).isEqualTo(FALSE);
    }

    @Test
    void anyPairOfEventsWillDo() {
        assertThat(truth(AGAIN, bought(1, "shoes"), bought(2, "hats"), bought(3, "shoes")))
                .isEqualTo(TRUE);
    }

    @Test
    void anEventThatLacksThePropertyIsTiedToNothing() {
        assertThat(truth(AGAIN, bought(1, null), bought(2, null))).isEqualTo(FALSE);
        assertThat(truth(AGAIN, bought(1, "shoes"), bought(2, null))).isEqualTo(FALSE);
        assertThat(truth(AGAIN, bought(1, null), bought(2, "shoes"))).isEqualTo(FALSE);
    }

    @Test
    void anEventThatIsNotTiedForbidsNothing() {
        Criterion notAgain =
                sequence(purchases(ever()), within(minutes(5), matching(notFollowedBy(aLogin()), SAME_DEVICE)));
        assertThat(truth(notAgain, bought(1, "a"), loggedIn(2, "a"))).isEqualTo(FALSE);
        assertThat(truth(notAgain, bought(1, "a"), loggedIn(2, "b"))).isEqualTo(TRUE);
        assertThat(truth(notAgain, bought(1, "a"), loggedIn(2, null))).isEqualTo(TRUE);
        assertThat(truth(notAgain, bought(1, null), loggedIn(2, "a"))).isEqualTo(TRUE);
    }

    @Test
    void allOfSeveralMustHold() {
        Criterion both = sequence(
                purchases(ever()),
                matching(followedBy(aPurchase()), SAME_CATEGORY, new PropertyMatch(QUANTITY, QUANTITY)));
        Event<?> first =
                purchase("1", at(1)).set(CATEGORY, "shoes").set(QUANTITY, 2).build();
        assertThat(truth(
                        both,
                        first,
                        purchase("2", at(2))
                                .set(CATEGORY, "shoes")
                                .set(QUANTITY, 2)
                                .build()))
                .isEqualTo(TRUE);
        assertThat(truth(
                        both,
                        first,
                        purchase("2", at(2))
                                .set(CATEGORY, "shoes")
                                .set(QUANTITY, 3)
                                .build()))
                .isEqualTo(FALSE);
        assertThat(truth(
                        both,
                        first,
                        purchase("2", at(2))
                                .set(CATEGORY, "hats")
                                .set(QUANTITY, 2)
                                .build()))
                .isEqualTo(FALSE);
    }

    @Test
    void theNearestEarlierStepOfTheTypeIsMeant() {
        Criterion sequence =
                sequence(purchases(ever()), followedBy(aPurchase()), matching(followedBy(aLogin()), SAME_DEVICE));
        assertThat(truth(sequence, bought(1, "a"), bought(2, "b"), loggedIn(3, "b")))
                .isEqualTo(TRUE);
        assertThat(truth(sequence, bought(1, "a"), bought(2, "b"), loggedIn(3, "a")))
                .isEqualTo(FALSE);
    }

    @Test
    void stepsTiedToOneAfterTheFirstFindItWhateverLiesBetween() {
        Criterion sequence = sequence(
                logins(ever()),
                followedBy(aLogin()),
                notFollowedBy(aLogin()),
                followedBy(aPurchase()),
                matching(followedBy(aLogin()), SAME_DEVICE));
        assertThat(truth(sequence, loggedIn(1, "x"), loggedIn(2, "y"), bought(3, "a"), loggedIn(4, "a")))
                .isEqualTo(TRUE);
        assertThat(truth(sequence, loggedIn(1, "x"), loggedIn(2, "a"), bought(3, "b"), loggedIn(4, "a")))
                .isEqualTo(FALSE);
    }

    @Test
    void aStepThatMustNotHappenIsNotThatStep() {
        Criterion sequence = sequence(
                purchases(that(QUANTITY, isMissing()), ever()),
                notFollowedBy(aPurchase(that(QUANTITY, is(7L)))),
                matching(followedBy(aLogin()), SAME_DEVICE));
        assertThat(truth(sequence, bought(1, "a"), loggedIn(2, "a"))).isEqualTo(TRUE);
        assertThat(truth(
                        sequence,
                        bought(1, "a"),
                        purchase("7", at(2)).set(QUANTITY, 7).build(),
                        loggedIn(3, "a")))
                .isEqualTo(FALSE);
    }

    @Test
    void stepsTiedToTheFirstAreKeptApartForEachFirstEvent() {
        Criterion sequence =
                sequence(purchases(ever()), followedBy(aLogin()), matching(followedBy(aPurchase()), SAME_CATEGORY));
        assertThat(truth(sequence, bought(1, "a"), bought(2, "b"), loggedIn(3, "x"), bought(4, "b")))
                .isEqualTo(TRUE);
    }

    @Test
    void numbersAreEqualByValue() {
        Criterion sameAmount =
                sequence(purchases(ever()), matching(followedBy(aPurchase()), new PropertyMatch(AMOUNT, AMOUNT)));
        assertThat(truth(
                        sameAmount,
                        purchase("1", at(1)).set(AMOUNT, decimal("2.0")).build(),
                        purchase("2", at(2)).set(AMOUNT, decimal("2.00")).build()))
                .isEqualTo(TRUE);
    }

    @Test
    void choicesOfDifferentEnumsAreTheSameIfTheirTextsAre() {
        Criterion tried =
                sequence(logins(ever()), matching(followedBy(aPurchase()), new PropertyMatch(ON_TRIAL, FOR_PLAN)));
        Event<?> trial = Event.builder(LOGIN)
                .id("1")
                .occurredAt(at(1))
                .set(ON_TRIAL, Trial.PRO)
                .build();
        assertThat(truth(
                        tried,
                        trial,
                        purchase("2", at(2)).set(FOR_PLAN, Plan.PRO).build()))
                .isEqualTo(TRUE);
        assertThat(truth(
                        tried,
                        trial,
                        purchase("2", at(2)).set(FOR_PLAN, Plan.TEAM).build()))
                .isEqualTo(FALSE);
        assertThat(truth(tried, trial, purchase("2", at(2)).build())).isEqualTo(FALSE);
    }
}
