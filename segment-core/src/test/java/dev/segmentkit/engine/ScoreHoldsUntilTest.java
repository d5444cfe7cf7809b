package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.atMost;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.fading;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.ifUnknown;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isAtMost;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.Rolling;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** T10 for scores: an answer outlives the parts that cannot change it. */
class ScoreHoldsUntilTest {
    private static final Instant BOUGHT = utc("2024-03-01T12:00:00Z");
    private static final Contact BUYER = buyer(BOUGHT);

    /** Adds its points until so many days after the purchase. */
    private static ScorePart inLast(long days, long points) {
        return points(points, happened(purchases(new Rolling(days(days)))));
    }

    /** Asked a day after the purchase; turns after so many days. */
    private static void turns(Score score, Expectation<BigDecimal> expected, Truth before, long days) {
        Verdict verdict = Answers.verdict(that(score, expected), BUYER, BOUGHT.plus(Duration.ofDays(1)));
        assertThat(verdict.truth()).isEqualTo(before);
        assertThat(verdict.validUntil()).isEqualTo(BOUGHT.plus(Duration.ofDays(days)));
        assertThat(Answers.truth(that(score, expected), BUYER, verdict.validUntil()))
                .isEqualTo(before.not());
    }

    private static void stays(Score score, Expectation<BigDecimal> expected, Truth truth) {
        Verdict verdict = Answers.verdict(that(score, expected), BUYER, BOUGHT.plus(Duration.ofDays(1)));
        assertThat(verdict.truth()).isEqualTo(truth);
        assertThat(verdict.validUntil()).isEqualTo(Instant.MAX);
    }

    @Test
    void smallPartsDoNotMatter() {
        turns(score(inLast(7, 1), inLast(30, 5)), isAtLeast(decimal("5")), TRUE, 30);
        turns(score(inLast(7, 1), inLast(30, 5)), isAtLeast(decimal("6")), TRUE, 7);
        turns(score(inLast(30, 5), inLast(7, 1)), isAtMost(decimal("5")), FALSE, 7);
        turns(score(inLast(7, 1), inLast(9, 1), inLast(30, 5)), isAtMost(decimal("4")), FALSE, 30);
    }

    @Test
    void whatCannotBeReachedOrLeftStays() {
        stays(score(inLast(7, 1), inLast(30, 5)), isAtLeast(decimal("7")), FALSE);
        stays(score(inLast(7, 1), inLast(30, 5)), isAtLeast(decimal("0")), TRUE);
        stays(score(inLast(7, 1), inLast(30, 5)), isBetween(decimal("0"), decimal("6")), TRUE);
    }

    @Test
    void pointsThatAreTakenAwayComeBack() {
        turns(score(inLast(7, -2), inLast(30, 5)), isAtLeast(decimal("4")), FALSE, 7);
        stays(score(inLast(7, -2), inLast(30, 5)), isAtLeast(decimal("-2")), TRUE);
    }

    @Test
    void pointsForWhatIsNotKnownCount() {
        Score score = score(ifUnknown(9, inLast(7, 1)), inLast(30, 5));
        Verdict verdict = Answers.verdict(that(score, isAtLeast(decimal("7"))), BUYER, BOUGHT.plus(Duration.ofDays(1)));
        assertThat(verdict.truth()).isEqualTo(FALSE);
        assertThat(verdict.validUntil()).isEqualTo(BOUGHT.plus(Duration.ofDays(7)));
    }

    @Test
    void aboveTheCapNothingMatters() {
        turns(atMost(5, score(inLast(7, 4), inLast(30, 5))), isAtLeast(decimal("5")), TRUE, 30);
        stays(atMost(3, score(inLast(7, 4), inLast(30, 5))), isAtLeast(decimal("4")), FALSE);
    }

    @Test
    void pointsThatFadeMayAllBeLost() {
        ScorePart fading = fading(
                "0.1", days(10), momentOfLast(purchases(new Ever())), points(10, happened(purchases(new Ever()))));
        turns(score(fading), isAtLeast(decimal("10")), TRUE, 10);
        stays(score(fading), isAtMost(decimal("10")), TRUE);
        turns(score(inLast(40, 10), fading), isAtLeast(decimal("20")), TRUE, 10);
        stays(score(inLast(40, 10), fading), isAtLeast(decimal("21")), FALSE);
    }
}
