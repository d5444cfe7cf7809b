package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.fading;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.score;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.JOB;
import static dev.segmentkit.dsl.Shop.LEAD_SCORE;
import static dev.segmentkit.dsl.Shop.LOGIN;
import static dev.segmentkit.dsl.Shop.OPTED_IN;
import static dev.segmentkit.dsl.Texts.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.ValueTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What sentences about scores say, and how scores are built. */
class ScoreSentencesTest {
    private static final BigDecimal TWO_AND_A_HALF = new BigDecimal("2.5");
    private static final Criterion ADULT = attribute(AGE).isAtLeast(18);
    private static final Fading SLOWLY =
            fading(percent(10)).every(days(30)).since(event(LOGIN).ever().last().moment());

    private static String textOf(ScoreBuilder score) {
        return score.build().text();
    }

    @Test
    void a_score_is_compared_like_a_number() {
        assertText(score(LEAD_SCORE).isAtLeast(50))
                .isEqualTo("score 'lead score' [10 if (job is \"CTO\");"
                        + " 20 if (download happened in the last 90 days);"
                        + " 15 if (webinar happened at any time), less 10 percent every 30 days since the last webinar at any time;"
                        + " at most 100] is at least 50");
    }

    @Test
    void points_are_whole_or_not_and_may_fade() {
        ScoreClause loyalty = score("loyalty");

        assertThat(textOf(loyalty.points(-10, ADULT))).isEqualTo("score loyalty [-10 if (age is at least 18)]");
        assertThat(textOf(loyalty.points(TWO_AND_A_HALF, ADULT)))
                .isEqualTo("score loyalty [2.5 if (age is at least 18)]");
        assertThat(textOf(loyalty.points(10, ADULT, SLOWLY)))
                .isEqualTo("score loyalty [10 if (age is at least 18),"
                        + " less 10 percent every 30 days since the last login at any time]");
        assertThat(textOf(loyalty.points(TWO_AND_A_HALF, ADULT, SLOWLY)))
                .startsWith("score loyalty [2.5 if (age is at least 18), less 10 percent every ");
    }

    @Test
    void what_unknown_is_worth_is_said_after_the_criterion() {
        ScoreBuilder loyalty = score("loyalty")
                .points(10, attribute(OPTED_IN).isTrue())
                .points(5, ADULT)
                .ifUnknown(2);

        assertThat(textOf(loyalty))
                .isEqualTo("score loyalty [10 if ('opted in' is true); 5 if (age is at least 18), 2 if unknown]");
        assertThat(textOf(loyalty.ifUnknown(TWO_AND_A_HALF))).endsWith("; 5 if (age is at least 18), 2.5 if unknown]");
        assertThat(textOf(loyalty.ifUnknown(0))).endsWith("; 5 if (age is at least 18)]");
    }

    @Test
    void the_last_cap_counts() {
        ScoreBuilder loyalty = score("loyalty").points(10, ADULT);

        assertThat(textOf(loyalty.cappedAt(7))).endsWith("; at most 7]");
        assertThat(textOf(loyalty.cappedAt(7).points(3, ADULT).cappedAt(TWO_AND_A_HALF)))
                .endsWith("; 3 if (age is at least 18); at most 2.5]");
        assertThat(textOf(loyalty)).as("it is immutable").doesNotContain("at most");
    }

    @Test
    void the_sentence_is_a_tree() {
        Score tree = new Score(
                "loyalty",
                List.of(
                        new ScorePart(
                                BigDecimal.TEN,
                                attribute(JOB).is("CTO"),
                                BigDecimal.ONE,
                                Optional.of(new Fading(
                                        new BigDecimal("0.1"),
                                        days(30),
                                        event(LOGIN).ever().last().moment().subject()))),
                        new ScorePart(TWO_AND_A_HALF, ADULT, BigDecimal.ZERO, Optional.empty())),
                Optional.of(BigDecimal.TEN));
        Score built = score("loyalty")
                .points(10, attribute(JOB).is("CTO"), SLOWLY)
                .ifUnknown(1)
                .points(TWO_AND_A_HALF, ADULT)
                .cappedAt(10)
                .build();

        assertThat(built).isEqualTo(tree).hasSameHashCodeAs(tree);
        assertThat(score(built).isLessThan(5))
                .isEqualTo(
                        new ValueTest<>(tree, new Comparison<>(Comparison.Operator.LESS_THAN, BigDecimal.valueOf(5))));
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(" ").points(10, ADULT).build())
                .withMessage("a score needs a name, got \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fading(percent(101))
                        .every(days(30))
                        .since(event(LOGIN).ever().last().moment()))
                .withMessage("points lose a share from 0.001 to 1 with each span, got 1.01");
    }
}
