package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.explain.Fact.Key.DECIDED_AT;
import static dev.segmentkit.explain.Fact.Key.EVENTS_COUNTED;
import static dev.segmentkit.explain.Fact.Key.WINDOW;
import static dev.segmentkit.explain.Fact.Key.WITHHELD;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.hours;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.matching;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.CARD;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Explanation.Node;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.fixture.Answers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** E1: what is said of a sequence. */
class SequenceExplanationTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant EARLIER = NOW.minus(Duration.ofHours(1));
    private static final Criterion ABANDONED =
            sequence(purchases(inLast(7, DAYS)), within(hours(24), notFollowedBy(aLogin())));

    @Test
    void theEventsThatMakeItTrueAreNamedInTheirOrder() {
        Contact contact = contact()
                .add(login("4", NOW), purchase("2", NOW.minusSeconds(2)).build())
                .add(
                        login("3", NOW.minusSeconds(1)),
                        purchase("1", NOW.minusSeconds(3)).build())
                .build();
        Explanation explanation = explanation(
                sequence(
                        purchases(inLast(7, DAYS)),
                        notFollowedBy(aPurchase()),
                        followedBy(aLogin()),
                        followedBy(aLogin())),
                contact,
                NOW);
        assertThat(explanation.node()).isEqualTo(Node.SEQUENCE);
        assertThat(explanation.text())
                .isEqualTo(
                        "purchase in the last 7 days, not followed by purchase, followed by login, followed by login");
        assertThat(explanation.fact(WINDOW))
                .contains("in the last 7 days: (2024-03-08T12:00:00Z, 2024-03-15T12:00:00Z]");
        assertThat(explanation.fact(EVENTS_COUNTED)).contains("2");
        assertThat(explanation.events()).extracting(CountedEvent::id).containsExactly("2", "3", "4");
        assertThat(explanation.fact(DECIDED_AT)).isEmpty();
    }

    @Test
    void whenItWillBeDecidedIsSaidWhileThatIsOpen() {
        Explanation explanation = explanation(ABANDONED, buyer(NOW, EARLIER), NOW);
        assertThat(explanation.truth()).isEqualTo(FALSE);
        assertThat(explanation.fact(DECIDED_AT)).contains("2024-03-16T11:00:00Z");
        assertThat(explanation.events()).isEmpty();
    }

    @Test
    void nothingWillBeDecidedOnceItHappened() {
        Contact contact =
                contact().add(purchase("1", EARLIER).build(), login("2", NOW)).build();
        assertThat(explanation(ABANDONED, contact, NOW).fact(DECIDED_AT)).isEmpty();
    }

    @Test
    void nothingWillBeDecidedWhereNothingBegan() {
        Explanation explanation = explanation(ABANDONED, contact().build(), NOW);
        assertThat(explanation.facts()).extracting(Fact::key).containsExactly(WINDOW, EVENTS_COUNTED);
        assertThat(explanation.fact(EVENTS_COUNTED)).contains("0");
    }

    @Test
    void aSequenceTiedBySomethingSensitiveIsWithheld() {
        Explanation explanation = explanation(
                sequence(purchases(ever()), matching(followedBy(aPurchase()), new PropertyMatch(CARD, CARD))),
                buyer(NOW),
                NOW);
        assertThat(explanation.facts()).containsExactly(new Fact(WITHHELD, "sensitive"));
        assertThat(explanation.events()).isEmpty();
        assertThat(explanation.toString()).doesNotContain("card").doesNotContain("purchase");
    }

    @Test
    void whenSomethingSensitiveIsDecidedIsSaidToTheDayOnly() {
        Criterion criterion =
                sequence(purchases(that(CARD, is("visa")), ever()), within(hours(72), notFollowedBy(aLogin())));
        Contact contact =
                contact().add(purchase("1", NOW).set(CARD, "visa").build()).build();
        assertThat(Answers.verdict(criterion, contact, NOW).validUntil()).isEqualTo(utc("2024-03-18T00:00:00Z"));
    }
}
