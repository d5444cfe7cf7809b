package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.explain.Fact.Key.MISSING;
import static dev.segmentkit.explain.Fact.Key.POINTS;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.fading;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.ifUnknown;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.months;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Times;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M4: points that get fewer with time. */
class FadingScoreTest {
    private static final Instant BOUGHT = utc("2024-03-01T12:00:00Z");
    private static final EventSelection ALL = purchases(ever());
    private static final Criterion BOUGHT_EVER = happened(ALL);

    /** Ten points, of which a tenth is lost every 30 days. */
    private static final Score TENTHS = score(fading("0.1", days(30), momentOfLast(ALL), points(10, BOUGHT_EVER)));

    private static Instant daysLater(long days) {
        return BOUGHT.plus(Duration.ofDays(days));
    }

    private static Truth comesTo(Score score, String points, Contact contact, Instant asOf) {
        return Answers.truth(that(score, is(decimal(points))), contact, asOf);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "29, 10", "30, 9", "59, 9", "60, 8", "270, 1", "299, 1", "300, 0", "900, 0"})
    void aTenthIsLostWithEachFullSpan(long days, String points) {
        assertThat(comesTo(TENTHS, points, buyer(BOUGHT), daysLater(days))).isEqualTo(TRUE);
    }

    @Test
    void aSpanIsFullExactlyAtItsEnd() {
        assertThat(comesTo(TENTHS, "10", buyer(BOUGHT), justBefore(daysLater(30))))
                .isEqualTo(TRUE);
        assertThat(comesTo(TENTHS, "9", buyer(BOUGHT), daysLater(30))).isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({"0, 30", "29, 30", "30, 60", "270, 300"})
    void anAnswerHoldsUntilTheNextLoss(long days, long until) {
        Criterion criterion = that(TENTHS, isAtLeast(decimal("0.5")));
        assertThat(Answers.verdict(criterion, buyer(BOUGHT), daysLater(days)).validUntil())
                .isEqualTo(daysLater(until));
    }

    @Test
    void nothingMoreIsLostOnceNothingIsLeft() {
        Criterion criterion = that(TENTHS, isAtLeast(decimal("0.5")));
        assertThat(Answers.verdict(criterion, buyer(BOUGHT), daysLater(300)).validUntil())
                .isEqualTo(Instant.MAX);
    }

    @Test
    void aNewMomentBringsThePointsBack() {
        Contact contact = buyer(BOUGHT, daysLater(45));
        Verdict verdict = Answers.verdict(that(TENTHS, is(decimal("9"))), contact, daysLater(31));
        assertThat(verdict.truth()).isEqualTo(TRUE);
        assertThat(verdict.validUntil()).isEqualTo(daysLater(45));
        assertThat(comesTo(TENTHS, "10", contact, daysLater(45))).isEqualTo(TRUE);
    }

    @Test
    void theLastOfASharesThatDoNotAddUpIsSmaller() {
        Score thirds = score(fading("0.4", days(1), momentOfLast(ALL), points(10, BOUGHT_EVER)));
        assertThat(comesTo(thirds, "6", buyer(BOUGHT), daysLater(1))).isEqualTo(TRUE);
        assertThat(comesTo(thirds, "2", buyer(BOUGHT), daysLater(2))).isEqualTo(TRUE);
        assertThat(comesTo(thirds, "0", buyer(BOUGHT), daysLater(3))).isEqualTo(TRUE);
    }

    @Test
    void allCanBeLostAtOnce() {
        Score once = score(fading("1", days(30), momentOfLast(ALL), points(10, BOUGHT_EVER)));
        assertThat(comesTo(once, "10", buyer(BOUGHT), daysLater(29))).isEqualTo(TRUE);
        assertThat(comesTo(once, "0", buyer(BOUGHT), daysLater(30))).isEqualTo(TRUE);
    }

    @Test
    void monthsAreCountedFromTheMomentAndNotOneFromTheOther() {
        Score score = score(fading("0.1", months(1, Times.BERLIN), momentOfLast(ALL), points(10, BOUGHT_EVER)));
        Contact contact = buyer(berlin("2024-01-31T12:00"));
        assertThat(comesTo(score, "10", contact, justBefore(berlin("2024-02-29T12:00"))))
                .isEqualTo(TRUE);
        assertThat(comesTo(score, "9", contact, berlin("2024-02-29T12:00"))).isEqualTo(TRUE);
        assertThat(comesTo(score, "9", contact, justBefore(berlin("2024-03-31T12:00"))))
                .isEqualTo(TRUE);
        assertThat(comesTo(score, "8", contact, berlin("2024-03-31T12:00"))).isEqualTo(TRUE);
        assertThat(Answers.verdict(that(score, isAtLeast(decimal("9"))), contact, berlin("2024-02-29T12:00"))
                        .validUntil())
                .isEqualTo(berlin("2024-03-31T12:00"));
    }

    @Test
    void monthsMayBeThoseOfTheContactsOwnZone() {
        TimeSpan month = TimeSpan.of(1, TimeSpan.Unit.MONTHS, new ContactZone(TIME_ZONE, Times.BERLIN));
        Score score = score(fading("0.1", month, momentOfLast(ALL), points(10, BOUGHT_EVER)));
        // It is 1 March in Tokyo, and 29 February in Berlin.
        Instant bought = utc("2024-02-29T16:00:00Z");
        Instant berlinMonth = utc("2024-03-29T16:00:00Z");
        Contact.Builder contact = contact().add(purchase("1", bought).build());
        assertThat(comesTo(score, "9", contact.build(), berlinMonth)).isEqualTo(TRUE);
        assertThat(comesTo(score, "10", contact.set(TIME_ZONE, "Asia/Tokyo").build(), berlinMonth))
                .isEqualTo(TRUE);
    }

    @Test
    void nothingIsLeftSinceAMomentLongBeforeAllSpans() {
        Score score =
                score(fading("0.5", days(30), new AttributeValue<>(SIGNED_UP), points(10, that(SIGNED_UP, isKnown()))));
        Contact contact = contact()
                .set(SIGNED_UP, Instant.parse("-20000-01-01T00:00:00Z"))
                .build();
        assertThat(comesTo(score, "0", contact, BOUGHT)).isEqualTo(TRUE);
    }

    @Test
    void aMomentToComeCountsAsNoTimePassed() {
        Score score =
                score(fading("0.1", days(30), new AttributeValue<>(SIGNED_UP), points(10, that(SIGNED_UP, isKnown()))));
        Contact contact = contact().set(SIGNED_UP, daysLater(5)).build();
        assertThat(comesTo(score, "10", contact, BOUGHT)).isEqualTo(TRUE);
        assertThat(Answers.verdict(that(score, isAtLeast(decimal("10"))), contact, BOUGHT)
                        .validUntil())
                .isEqualTo(daysLater(35));
    }

    @Test
    void withoutTheMomentWhatIsTrueCountsAsUnknown() {
        Score score = score(ifUnknown(
                4, fading("0.1", days(30), new AttributeValue<>(SIGNED_UP), points(10, that(AGE, isAtLeast(18L))))));
        assertThat(comesTo(score, "4", contact().set(AGE, 30).build(), BOUGHT)).isEqualTo(TRUE);
        assertThat(comesTo(score, "0", contact().set(AGE, 3).build(), BOUGHT)).isEqualTo(TRUE);
        assertThat(comesTo(
                        score,
                        "10",
                        contact().set(AGE, 30).set(SIGNED_UP, BOUGHT).build(),
                        BOUGHT))
                .isEqualTo(TRUE);
    }

    @Test
    void whatIsTakenAwayFadesToo() {
        Score score = score(fading("0.5", days(30), momentOfLast(ALL), points(-10, BOUGHT_EVER)));
        assertThat(comesTo(score, "-5", buyer(BOUGHT), daysLater(30))).isEqualTo(TRUE);
        assertThat(comesTo(score, "0", buyer(BOUGHT), daysLater(60))).isEqualTo(TRUE);
    }

    @Test
    void pointsForWhatIsUnknownDoNotFade() {
        Score score =
                score(ifUnknown(4, fading("0.1", days(30), momentOfLast(ALL), points(10, that(AGE, isAtLeast(18L))))));
        assertThat(comesTo(score, "4", buyer(BOUGHT), daysLater(100))).isEqualTo(TRUE);
    }

    @Test
    void anExplanationShowsWhatIsLeft() {
        Explanation part = explanation(that(TENTHS, isAtLeast(decimal("5"))), buyer(BOUGHT), daysLater(70))
                .children()
                .get(0);
        assertThat(part.text())
                .isEqualTo("10 if (purchase happened at any time),"
                        + " less 10 percent every 30 days since the last purchase at any time");
        assertThat(part.fact(POINTS)).contains("8");
    }

    @Test
    void anExplanationNamesTheMomentThatIsMissing() {
        Score score =
                score(ifUnknown(4, fading("0.1", days(30), momentOfLast(ALL), points(10, that(AGE, isAtLeast(18L))))));
        Explanation part = explanation(
                        that(score, isAtLeast(decimal("5"))),
                        contact().set(AGE, 30).build(),
                        BOUGHT)
                .children()
                .get(0);
        assertThat(part.truth()).isEqualTo(UNKNOWN);
        assertThat(part.fact(POINTS)).contains("4");
        assertThat(part.fact(MISSING)).contains("purchase at any time");
        assertThat(part.children()).extracting(Explanation::truth).containsExactly(TRUE);
    }

    @Test
    void anExplanationNamesNoMomentIfItIsTheCriterionThatIsUnknownOrFalse() {
        Score score =
                score(ifUnknown(4, fading("0.1", days(30), momentOfLast(ALL), points(10, that(AGE, isAtLeast(18L))))));
        Criterion criterion = that(score, isAtLeast(decimal("5")));
        Explanation unknown =
                explanation(criterion, contact().build(), BOUGHT).children().get(0);
        assertThat(unknown.truth()).isEqualTo(UNKNOWN);
        assertThat(unknown.fact(POINTS)).contains("4");
        assertThat(unknown.fact(MISSING)).isEmpty();
        Explanation no = explanation(criterion, contact().set(AGE, 3).build(), BOUGHT)
                .children()
                .get(0);
        assertThat(no.truth()).isEqualTo(FALSE);
        assertThat(no.fact(POINTS)).contains("0");
        assertThat(no.fact(MISSING)).isEmpty();
    }

    @Test
    void anAnswerWithoutTheMomentHoldsUntilThereIsOne() {
        Score score =
                score(ifUnknown(4, fading("0.1", days(30), momentOfLast(ALL), points(10, that(AGE, isAtLeast(18L))))));
        Criterion criterion = that(score, isAtLeast(decimal("5")));
        Contact.Builder contact = contact().set(AGE, 30);
        assertThat(Answers.verdict(criterion, contact.build(), BOUGHT).validUntil())
                .isEqualTo(Instant.MAX);
        Contact later = contact.add(purchase("1", daysLater(3)).build()).build();
        assertThat(Answers.verdict(criterion, later, BOUGHT).validUntil()).isEqualTo(daysLater(3));
        assertThat(Answers.truth(criterion, later, daysLater(3))).isEqualTo(TRUE);
    }
}
