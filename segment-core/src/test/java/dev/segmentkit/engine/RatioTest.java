package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.explain.Fact.Key.ACTUAL;
import static dev.segmentkit.explain.Fact.Key.MISSING;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isGreaterThan;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.isLessThan;
import static dev.segmentkit.fixture.Sentences.isMissing;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.ratio;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.SCORE;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.fixture.Answers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** B3: one number divided by another. */
class RatioTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Subject<?> LOGINS = count(logins(ever()));
    private static final Subject<?> PURCHASES = count(purchases(ever()));

    private static Contact bought(int purchases, int logins) {
        Contact.Builder contact = contact();
        IntStream.range(0, purchases)
                .forEach(i -> contact.add(purchase("p-" + i, NOW).build()));
        IntStream.range(0, logins).forEach(i -> contact.add(login("l-" + i, NOW)));
        return contact.build();
    }

    private static Truth truth(Ratio ratio, Expectation<? super BigDecimal> expected, Contact contact) {
        return Answers.truth(that(ratio, expected), contact, NOW);
    }

    @Test
    void itIsOneNumberDividedByTheOther() {
        Ratio ratio = ratio(PURCHASES, LOGINS, 1);
        assertThat(truth(ratio, is(decimal("0.5")), bought(1, 2))).isEqualTo(TRUE);
        assertThat(truth(ratio, is(decimal("0.5")), bought(2, 4))).isEqualTo(TRUE);
        assertThat(truth(ratio, is(decimal("2")), bought(2, 1))).isEqualTo(TRUE);
        assertThat(truth(ratio, is(decimal("0")), bought(0, 1))).isEqualTo(TRUE);
    }

    @Test
    void noDivisionRounds() {
        Ratio ratio = ratio(PURCHASES, LOGINS, 1);
        Contact aThird = bought(1, 3);
        assertThat(truth(ratio, isGreaterThan(decimal("0.333333333333333333333333333333")), aThird))
                .isEqualTo(TRUE);
        assertThat(truth(ratio, isLessThan(decimal("0.333333333333333333333333333334")), aThird))
                .isEqualTo(TRUE);
        assertThat(Answers.truth(
                        that(ratio, new SameAs(ratio(count(purchases(inLast(1, DAYS))), LOGINS, 3))), aThird, NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void itIsMissingBelowTheMinimum() {
        Ratio ratio = ratio(PURCHASES, LOGINS, 3);
        assertThat(truth(ratio, isMissing(), bought(1, 2))).isEqualTo(TRUE);
        assertThat(truth(ratio, isAtLeast(decimal("0")), bought(1, 2))).isEqualTo(UNKNOWN);
        assertThat(truth(ratio, isKnown(), bought(1, 3))).isEqualTo(TRUE);
    }

    @Test
    void itIsMissingIfAPartIs() {
        Contact contact = contact().set(BALANCE, 10).build();
        assertThat(truth(ratio(new AttributeValue<>(AGE), new AttributeValue<>(BALANCE), 1), isKnown(), contact))
                .isEqualTo(FALSE);
        assertThat(truth(ratio(new AttributeValue<>(BALANCE), new AttributeValue<>(AGE), 1), isKnown(), contact))
                .isEqualTo(FALSE);
    }

    @Test
    void numbersOfAllTypesAreDivided() {
        Contact contact = contact()
                .set(AGE, 4)
                .set(BALANCE, decimal("0.5"))
                .set(SCORE, 0.25)
                .add(purchase("1", NOW).set(QUANTITY, 1).build())
                .add(purchase("2", NOW).set(QUANTITY, 2).build())
                .build();
        AttributeValue<BigDecimal> balance = new AttributeValue<>(BALANCE);
        assertThat(truth(new Ratio(new AttributeValue<>(AGE), balance, decimal("0.1")), is(decimal("8")), contact))
                .isEqualTo(TRUE);
        assertThat(truth(new Ratio(balance, new AttributeValue<>(SCORE), decimal("0.25")), is(decimal("2")), contact))
                .isEqualTo(TRUE);
        assertThat(truth(
                        ratio(EventAggregate.average(QUANTITY, purchases(ever())), new AttributeValue<>(AGE), 1),
                        is(decimal("0.375")),
                        contact))
                .isEqualTo(TRUE);
    }

    @Test
    void negativeNumbersAreDividedToo() {
        Contact contact = contact().set(BALANCE, -1).set(AGE, 2).build();
        assertThat(truth(
                        ratio(new AttributeValue<>(BALANCE), new AttributeValue<>(AGE), 1),
                        is(decimal("-0.5")),
                        contact))
                .isEqualTo(TRUE);
    }

    @Test
    void anAnswerHoldsUntilEitherNumberMayChange() {
        Instant bought = NOW.minusSeconds(10);
        Instant loggedIn = NOW.minusSeconds(5);
        Contact contact = contact()
                .add(purchase("1", bought).build(), login("2", loggedIn))
                .build();
        Criterion short1 = that(ratio(count(purchases(inLast(1, HOURS))), LOGINS, 1), is(decimal("1")));
        Criterion short2 = that(ratio(PURCHASES, count(logins(inLast(1, HOURS))), 1), is(decimal("1")));
        assertThat(Answers.verdict(short1, contact, NOW).validUntil()).isEqualTo(bought.plusSeconds(3600));
        assertThat(Answers.verdict(short2, contact, NOW).validUntil()).isEqualTo(loggedIn.plusSeconds(3600));
        assertThat(Answers.truth(short1, contact, bought.plusSeconds(3600))).isEqualTo(FALSE);
        assertThat(Answers.truth(short2, contact, loggedIn.plusSeconds(3600))).isEqualTo(UNKNOWN);
    }

    @Test
    void anExplanationShowsBothNumbersAndTheirEvents() {
        Explanation explanation =
                explanation(that(ratio(PURCHASES, LOGINS, 1), isAtLeast(decimal("0.5"))), bought(1, 3), NOW);
        assertThat(explanation.text())
                .isEqualTo("ratio of (count of purchase at any time) to (count of login at any time)"
                        + " given at least 1 is at least 0.5");
        assertThat(explanation.fact(ACTUAL)).contains("0.3333333333333333 (1 / 3)");
        assertThat(explanation.children())
                .extracting(Explanation::text)
                .containsExactly("count of purchase at any time", "count of login at any time");
        assertThat(explanation.children())
                .flatExtracting(Explanation::events)
                .extracting(CountedEvent::type)
                .containsExactly("purchase", "login", "login", "login");
    }

    @Test
    void anExplanationNamesTheMinimumThatWasNotReached() {
        assertThat(explanation(that(ratio(PURCHASES, LOGINS, 5), isAtLeast(decimal("0.5"))), bought(1, 3), NOW)
                        .fact(MISSING))
                .contains("at least 5 as login at any time");
    }

    @Test
    void aScoreBelowTheMinimumIsNamed() {
        Score score = score(points(3, happened(purchases(ever()))));
        Criterion criterion = that(ratio(PURCHASES, score, 5), isAtLeast(decimal("0.5")));
        assertThat(Answers.truth(criterion, bought(1, 3), NOW)).isEqualTo(UNKNOWN);
        Explanation explanation = explanation(criterion, bought(1, 3), NOW);
        assertThat(explanation.fact(MISSING)).contains("at least 5 as " + score.text());
        assertThat(explanation.fact(ACTUAL)).isEmpty();
        assertThat(explanation.children())
                .extracting(part -> part.fact(ACTUAL).orElseThrow())
                .containsExactly("1", "3");
    }

    @Test
    void anExplanationOfANumberThatIsMissingSaysSo() {
        Explanation explanation = explanation(
                that(ratio(PURCHASES, new AttributeValue<>(AGE), 1), isAtLeast(decimal("0.5"))), bought(1, 3), NOW);
        assertThat(explanation.truth()).isEqualTo(UNKNOWN);
        assertThat(explanation.children()).extracting(Explanation::truth).containsExactly(TRUE, UNKNOWN);
        assertThat(explanation.children().get(1).fact(MISSING)).contains("attribute 'age'");
    }
}
