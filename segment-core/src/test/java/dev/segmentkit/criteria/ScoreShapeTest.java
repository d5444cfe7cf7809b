package dev.segmentkit.criteria;

import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.atMost;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.fading;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.ifUnknown;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.months;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.fixture.Sentences;
import dev.segmentkit.fixture.Times;
import dev.segmentkit.time.TimeSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E3 and M4: how scores are written, and which are refused. */
class ScoreShapeTest {
    private static final Criterion ADULT = that(AGE, isAtLeast(18L));
    private static final Subject<Instant> LAST_PURCHASE = momentOfLast(Sentences.purchases(ever()));

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable made) {
        return assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }

    private static ScorePart fadingBy(String share, TimeSpan every) {
        return fading(share, every, LAST_PURCHASE, points(10, ADULT));
    }

    @Nested
    class TheText {
        @Test
        void names_points_and_criteria() {
            assertThat(score(points(10, ADULT), points(-3, AnyOf.of(ADULT, Constant.NOBODY))))
                    .hasToString("score engagement [10 if (age is at least 18); -3 if (age is at least 18 or nobody)]");
        }

        @Test
        void names_the_cap() {
            assertThat(atMost(100, score(points(10, ADULT))))
                    .hasToString("score engagement [10 if (age is at least 18); at most 100]");
        }

        @Test
        void names_what_is_added_if_unknown() {
            assertThat(ifUnknown(3, points(10, ADULT))).hasToString("10 if (age is at least 18), 3 if unknown");
            assertThat(ifUnknown(0, points(10, ADULT))).hasToString("10 if (age is at least 18)");
        }

        @Test
        void names_how_points_fade() {
            assertThat(fadingBy("0.10", days(30)))
                    .hasToString("10 if (age is at least 18),"
                            + " less 10 percent every 30 days since the last purchase at any time");
            assertThat(fadingBy("0.1", days(30)).fading().orElseThrow())
                    .hasToString("less 10 percent every 30 days since the last purchase at any time");
        }

        @Test
        void quotes_names_that_are_not_single_words() {
            assertThat(new Score("lead score", List.of(points(1, ADULT)), Optional.empty()).text())
                    .startsWith("score 'lead score' [");
        }

        @Test
        void writes_points_by_value() {
            ScorePart part = new ScorePart(decimal("2.50"), ADULT, decimal("1.0"), Optional.empty());
            assertThat(part.text()).isEqualTo("2.5 if (age is at least 18), 1 if unknown");
            assertThat(part).isEqualTo(new ScorePart(decimal("2.5"), ADULT, decimal("1"), Optional.empty()));
            assertThat(new Score("s", List.of(part), Optional.of(decimal("9.0"))))
                    .isEqualTo(new Score("s", List.of(part), Optional.of(decimal("9"))));
        }

        @Test
        void goes_on_with_what_is_expected() {
            assertThat(that(score(points(10, ADULT)), isAtLeast(decimal("5.0"))).text())
                    .isEqualTo("score engagement [10 if (age is at least 18)] is at least 5");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_score_needs_a_name(String name) {
        refused(() -> new Score(name, List.of(points(1, ADULT)), Optional.empty()))
                .hasMessage("a score needs a name, got \"" + name + "\"");
    }

    @Test
    void a_score_needs_a_criterion() {
        refused(() -> score()).hasMessage("score 'engagement' has no criterion: add one with its points");
    }

    @Test
    void ranges_of_scores_have_the_order_of_numbers() {
        refused(() -> that(score(points(1, ADULT)), isBetween(decimal("10.0"), decimal("9"))))
                .hasMessage("a range names its lower end first, got 10 to 9");
    }

    @Nested
    class Fadings {
        @ParameterizedTest
        @ValueSource(strings = {"0", "-0.1", "0.0009", "1.01"})
        void lose_a_share_that_is_not_too_small_or_more_than_all(String share) {
            refused(() -> fadingBy(share, days(1)))
                    .hasMessage("points lose a share from 0.001 to 1 with each span, got " + share);
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.001", "0.5", "1"})
        void lose_a_share(String share) {
            assertThat(fadingBy(share, days(1)).fading().orElseThrow().share()).isEqualByComparingTo(share);
        }

        @Test
        void must_be_over_within_10000_years() {
            refused(() -> fadingBy("0.3", months(36_000, Times.BERLIN))).hasMessageContaining("at most 10000 years");
            assertThat(fadingBy("0.4", months(36_000, Times.BERLIN)).fading()).isPresent();
        }
    }

    @Test
    void a_score_is_of_the_families_of_its_criteria_and_moments() {
        assertThat(score(points(1, ADULT)).family()).isEqualTo(Family.EXPLICIT);
        assertThat(score(points(1, Constant.EVERYONE)).family()).isEqualTo(Family.NEUTRAL);
        assertThat(score(points(1, happened(Sentences.purchases(ever())))).family())
                .isEqualTo(Family.IMPLICIT);
        assertThat(score(fadingBy("0.1", days(1))).family()).isEqualTo(Family.MIXED);
    }

    @Test
    void a_score_names_its_criteria_and_moments() {
        Score score = score(points(1, Constant.EVERYONE), fadingBy("0.1", days(1)));
        assertThat(score.criteria()).containsExactly(Constant.EVERYONE, ADULT);
        assertThat(score.workedOutFrom()).hasSize(1).first().isEqualTo(LAST_PURCHASE);
    }

    @Test
    void a_filter_takes_no_score() {
        refused(() -> aPurchase(that(score(points(1, ADULT)), isAtLeast(decimal("1")))))
                .hasMessageContaining("can test its properties only");
    }
}
