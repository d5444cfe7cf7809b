package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.explain.Fact.Key.ACTUAL;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.FOR_PLAN;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Shop.spender;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.vocabulary.Attribute;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** B4: the value that most events have. */
class MostFrequentTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    private static <V> Criterion favourite(Attribute<?, V> property, V value) {
        return that(EventAggregate.mostFrequent(property, purchases(ever())), is(value));
    }

    /** Bought in these categories, a second apart and the last one now. */
    private static Contact bought(String... categories) {
        Contact.Builder contact = contact();
        for (int i = 0; i < categories.length; i++) {
            contact.add(purchase("p-" + i, NOW.minusSeconds(categories.length - 1L - i))
                    .set(CATEGORY, categories[i])
                    .build());
        }
        return contact.build();
    }

    private static Truth truth(Criterion criterion, Contact contact) {
        return Answers.truth(criterion, contact, NOW);
    }

    @Test
    void itIsTheOneWithTheMostEvents() {
        Contact contact = bought("shoes", "hats", "shoes", "socks");
        assertThat(truth(favourite(CATEGORY, "shoes"), contact)).isEqualTo(TRUE);
        assertThat(truth(favourite(CATEGORY, "socks"), contact)).isEqualTo(FALSE);
    }

    @Test
    void eventsThatLackThePropertyAreSkipped() {
        assertThat(truth(favourite(CATEGORY, "hats"), bought("hats", null, null)))
                .isEqualTo(TRUE);
    }

    @Test
    void itIsMissingIfNoEventHasAValue() {
        assertThat(truth(favourite(CATEGORY, "hats"), bought((String) null))).isEqualTo(UNKNOWN);
        assertThat(truth(favourite(CATEGORY, "hats"), bought())).isEqualTo(UNKNOWN);
    }

    @Test
    void ofSeveralItIsTheOneSeenLast() {
        assertThat(truth(favourite(CATEGORY, "hats"), bought("hats", "shoes", "shoes", "hats")))
                .isEqualTo(TRUE);
        assertThat(truth(favourite(CATEGORY, "shoes"), bought("hats", "shoes"))).isEqualTo(TRUE);
    }

    @Test
    void ofSeveralSeenAtOnceItIsTheSmallest() {
        Contact contact = contact()
                .add(purchase("1", NOW).set(CATEGORY, "b").set(QUANTITY, 10).build())
                .add(purchase("2", NOW).set(CATEGORY, "a").set(QUANTITY, 9).build())
                .build();
        assertThat(truth(favourite(CATEGORY, "a"), contact)).isEqualTo(TRUE);
        assertThat(truth(favourite(QUANTITY, 9L), contact)).isEqualTo(TRUE);
    }

    @Test
    void ofSeveralChoicesSeenAtOnceItIsTheOneWhoseTextComesFirst() {
        Contact contact = contact()
                .add(purchase("1", NOW).set(FOR_PLAN, Plan.PRO).build())
                .add(purchase("2", NOW).set(FOR_PLAN, Plan.TEAM).build())
                .add(purchase("3", NOW).set(FOR_PLAN, Plan.FREE).build())
                .build();
        assertThat(truth(favourite(FOR_PLAN, Plan.FREE), contact)).isEqualTo(TRUE);
    }

    @Test
    void numbersAreCountedByValue() {
        assertThat(truth(favourite(AMOUNT, decimal("2")), spender(NOW, "2.0", "2.00", "3")))
                .isEqualTo(TRUE);
    }

    @Test
    void anAnswerHoldsUntilAnEventLeavesTheWindow() {
        Criterion criterion = that(EventAggregate.mostFrequent(CATEGORY, purchases(inLast(1, DAYS))), is("a"));
        Contact contact = bought("a", "a", "b");
        Instant leaves = NOW.minusSeconds(2).plus(Duration.ofDays(1));
        assertThat(Answers.verdict(criterion, contact, NOW).validUntil()).isEqualTo(leaves);
        assertThat(Answers.truth(criterion, contact, leaves)).isEqualTo(FALSE);
    }

    @Test
    void anExplanationShowsIt() {
        Explanation explanation = explanation(favourite(CATEGORY, "hats"), bought("shoes"), NOW);
        assertThat(explanation.text()).isEqualTo("most frequent category of purchase at any time is \"hats\"");
        assertThat(explanation.fact(ACTUAL)).contains("\"shoes\"");
    }
}
