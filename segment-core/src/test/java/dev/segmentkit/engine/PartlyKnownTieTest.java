package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.matching;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.DEVICE;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** B8, T9: what must not happen, where not all of the history is known. */
class PartlyKnownTieTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final SequenceStep NO_LOGIN = notFollowedBy(aLogin());
    private static final SequenceStep NO_LOGIN_OF_IT = matching(NO_LOGIN, new PropertyMatch(CATEGORY, DEVICE));

    private static Truth truth(Criterion criterion, Event<?>... events) {
        return Answers.truth(
                criterion, contact().historyKnownSince(daysAgo(30)).add(events).build(), NOW);
    }

    private static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Event<?> bought(long daysAgo, long pieces, String category) {
        return purchase("p-" + daysAgo, daysAgo(daysAgo))
                .set(QUANTITY, pieces)
                .set(CATEGORY, category)
                .build();
    }

    private static Criterion undisturbed(SequenceStep forbidden) {
        return sequence(
                purchases(that(QUANTITY, is(1L)), ever()), forbidden, followedBy(aPurchase(that(QUANTITY, is(2L)))));
    }

    @Test
    void aStepInBetweenMayHaveHappenedOnlyIfTheEarlierEventHasTheProperty() {
        Criterion tied = undisturbed(NO_LOGIN_OF_IT);
        assertThat(truth(tied, bought(40, 1, null), bought(20, 2, "a"))).isEqualTo(TRUE);
        assertThat(truth(tied, bought(40, 1, "a"), bought(20, 2, "a"))).isEqualTo(UNKNOWN);
        assertThat(truth(undisturbed(NO_LOGIN), bought(40, 1, null), bought(20, 2, "a")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void soMayOneAtTheEnd() {
        Criterion tied = sequence(purchases(ever()), within(days(2), NO_LOGIN_OF_IT));
        assertThat(truth(tied, bought(40, 1, null))).isEqualTo(TRUE);
        assertThat(truth(tied, bought(40, 1, "a"))).isEqualTo(UNKNOWN);
        assertThat(truth(tied, bought(30, 1, "a"))).isEqualTo(TRUE);
    }

    @Test
    void ofSeveralStepsEachMayHaveHappened() {
        SequenceStep noOther = notFollowedBy(aPurchase(that(QUANTITY, is(3L))));
        SequenceStep bought = followedBy(aPurchase(that(QUANTITY, is(2L))));
        Criterion both = sequence(purchases(that(QUANTITY, is(1L)), ever()), NO_LOGIN_OF_IT, noOther, bought);
        assertThat(truth(both, bought(40, 1, null), bought(20, 2, "a"))).isEqualTo(UNKNOWN);
        assertThat(truth(both, bought(30, 1, "a"), bought(20, 2, "a"))).isEqualTo(TRUE);
    }

    @Test
    void allTiesMustBePossible() {
        SequenceStep twice = matching(
                notFollowedBy(aPurchase(that(QUANTITY, is(3L)))),
                new PropertyMatch(CATEGORY, CATEGORY),
                new PropertyMatch(QUANTITY, QUANTITY));
        assertThat(truth(undisturbed(twice), bought(40, 1, null), bought(20, 2, "a")))
                .isEqualTo(TRUE);
        assertThat(truth(undisturbed(twice), bought(40, 1, "a"), bought(20, 2, "a")))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void whatComesFirstOfAllThatMustNotHappenCounts() {
        Criterion neither = sequence(
                purchases(that(QUANTITY, is(1L)), ever()),
                NO_LOGIN,
                notFollowedBy(aPurchase(that(QUANTITY, is(3L)))),
                followedBy(aPurchase(that(QUANTITY, is(2L)))));
        Event<?> first = bought(20, 1, "a");
        Event<?> next = bought(10, 2, "a");
        assertThat(Answers.truth(
                        neither,
                        contact()
                                .add(first, bought(15, 3, "a"), next, login("l", daysAgo(5)))
                                .build(),
                        NOW))
                .isEqualTo(FALSE);
        assertThat(Answers.truth(
                        neither,
                        contact()
                                .add(first, login("l", daysAgo(15)), next, bought(5, 3, "a"))
                                .build(),
                        NOW))
                .isEqualTo(FALSE);
        assertThat(Answers.truth(
                        neither,
                        contact()
                                .add(first, next, login("l", daysAgo(6)), bought(5, 3, "a"))
                                .build(),
                        NOW))
                .isEqualTo(TRUE);
    }
}
