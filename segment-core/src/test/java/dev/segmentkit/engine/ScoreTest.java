package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.explain.Fact.Key.ACTUAL;
import static dev.segmentkit.explain.Fact.Key.POINTS;
import static dev.segmentkit.explain.Fact.Key.WITHHELD;
import static dev.segmentkit.fixture.Answers.engine;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Answers.verdict;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.atMost;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.ifUnknown;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inSegment;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.isSameAs;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.RELIGION;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Explanation.Node;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.fixture.Answers;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** M4: points for what is TRUE. */
class ScoreTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Criterion ADULT = that(AGE, isAtLeast(18L));
    private static final Criterion GERMAN = that(COUNTRY, is("DE"));
    private static final Contact GERMAN_ADULT =
            contact().set(AGE, 30).set(COUNTRY, "DE").build();
    private static final Contact STRANGER = contact().build();

    private static Truth comesTo(Score score, String points, Contact contact) {
        return Answers.truth(that(score, is(decimal(points))), contact, NOW);
    }

    @Test
    void itAddsUpThePointsOfWhatIsTrue() {
        Score score = score(points(10, ADULT), points(5, GERMAN));
        assertThat(comesTo(score, "15", GERMAN_ADULT)).isEqualTo(TRUE);
        assertThat(comesTo(score, "5", contact().set(AGE, 3).set(COUNTRY, "DE").build()))
                .isEqualTo(TRUE);
        assertThat(comesTo(score, "0", contact().set(AGE, 3).set(COUNTRY, "CH").build()))
                .isEqualTo(TRUE);
    }

    @Test
    void pointsMayBeTakenAway() {
        assertThat(comesTo(score(points(10, ADULT), points(-25, GERMAN)), "-15", GERMAN_ADULT))
                .isEqualTo(TRUE);
    }

    @Test
    void whatIsUnknownAddsNothingUnlessSaid() {
        assertThat(comesTo(score(points(10, ADULT)), "0", STRANGER)).isEqualTo(TRUE);
        assertThat(comesTo(score(ifUnknown(3, points(10, ADULT))), "3", STRANGER))
                .isEqualTo(TRUE);
        assertThat(comesTo(score(ifUnknown(3, points(10, ADULT))), "10", GERMAN_ADULT))
                .isEqualTo(TRUE);
        assertThat(comesTo(
                        score(ifUnknown(3, points(10, ADULT))),
                        "0",
                        contact().set(AGE, 3).build()))
                .isEqualTo(TRUE);
    }

    @Test
    void itIsNeverMissing() {
        assertThat(Answers.truth(that(score(points(10, ADULT)), isKnown()), STRANGER, NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void aCapIsTheGreatestScore() {
        Score score = atMost(12, score(points(10, ADULT), points(5, GERMAN)));
        assertThat(comesTo(score, "12", GERMAN_ADULT)).isEqualTo(TRUE);
        assertThat(comesTo(score, "10", contact().set(AGE, 30).build())).isEqualTo(TRUE);
    }

    @Test
    void theCapIsThatOfTheSumAndNotOfEachPart() {
        assertThat(comesTo(atMost(8, score(points(10, ADULT), points(-5, GERMAN))), "5", GERMAN_ADULT))
                .isEqualTo(TRUE);
    }

    @Test
    void itIsComparedExactly() {
        Score score = new Score(
                "tenths",
                List.of(
                        new ScorePart(decimal("0.1"), ADULT, BigDecimal.ZERO, Optional.empty()),
                        new ScorePart(decimal("0.2"), GERMAN, BigDecimal.ZERO, Optional.empty())),
                Optional.empty());
        assertThat(comesTo(score, "0.3", GERMAN_ADULT)).isEqualTo(TRUE);
    }

    @Test
    void itIsComparedWithOtherValues() {
        Score score = score(points(10, ADULT), points(20, GERMAN));
        assertThat(Answers.truth(that(score, isSameAs(new AttributeValue<>(AGE))), GERMAN_ADULT, NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void combinationsCountWhole() {
        Score score = score(points(10, allOf(ADULT, GERMAN)), points(1, not(GERMAN)));
        assertThat(comesTo(score, "10", GERMAN_ADULT)).isEqualTo(TRUE);
        assertThat(comesTo(score, "1", contact().set(AGE, 30).set(COUNTRY, "CH").build()))
                .isEqualTo(TRUE);
    }

    @Test
    void anAnswerHoldsUntilOneOfTheCriteriaChanges() {
        Criterion recently = happened(purchases(inLast(7, DAYS)));
        Criterion ofLate = happened(purchases(inLast(2, DAYS)));
        Criterion criterion = that(score(points(1, recently), points(2, ofLate)), isAtLeast(decimal("3")));
        Contact contact = buyer(NOW.minus(Duration.ofDays(1)));
        Instant ends = NOW.plus(Duration.ofDays(1));
        assertThat(Answers.verdict(criterion, contact, NOW).validUntil()).isEqualTo(ends);
        assertThat(Answers.truth(criterion, contact, ends)).isEqualTo(FALSE);
    }

    @Nested
    class OfOtherSegments {
        private static final Segment LOYAL = segment("loyal", happened(purchases(inLast(7, DAYS))));
        private static final Score SCORE = score(points(10, inSegment("loyal")), points(5, GERMAN));

        @Test
        void hasTheirTruth() {
            Segment scored = segment(that(SCORE, isAtLeast(decimal("15"))));
            Contact loyal =
                    contact().set(COUNTRY, "DE").add(purchase("1", NOW).build()).build();
            assertThat(verdict(engine(scored, LOYAL), scored, loyal, NOW).truth())
                    .isEqualTo(TRUE);
            assertThat(verdict(engine(LOYAL, scored), scored, GERMAN_ADULT, NOW).truth())
                    .isEqualTo(FALSE);
        }

        @Test
        void holdsAsLongAsTheirsDo() {
            Segment scored = segment(that(SCORE, isAtLeast(decimal("10"))));
            assertThat(verdict(engine(scored, LOYAL), scored, buyer(NOW), NOW).validUntil())
                    .isEqualTo(NOW.plus(Duration.ofDays(7)));
        }

        @Test
        void showsThemInExplanations() {
            Segment scored = segment(that(SCORE, isAtLeast(decimal("10"))));
            Explanation part = engine(scored, LOYAL)
                    .explain(scored, buyer(NOW), NOW)
                    .children()
                    .get(0)
                    .children()
                    .get(0);
            assertThat(part.node()).isEqualTo(Node.SCORE_PART);
            assertThat(part.children()).extracting(Explanation::text).containsExactly("segment 'loyal'");
        }

        @Test
        void mustBeInTheCatalogue() {
            Segment scored = segment(that(SCORE, isAtLeast(decimal("10"))));
            assertThatThrownBy(() -> engine(scored))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("loyal");
        }

        @Test
        void mustNotComeBackToTheScore() {
            Segment scored = segment("loyal", that(SCORE, isAtLeast(decimal("10"))));
            assertThatThrownBy(() -> engine(scored))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("loyal");
        }
    }

    @Nested
    class AnExplanation {
        private static final Criterion CRITERION =
                that(atMost(12, score(points(10, ADULT), ifUnknown(3, points(5, GERMAN)))), isAtLeast(decimal("12")));

        @Test
        void showsTheScoreAndEachCriterionWithItsPoints() {
            Explanation explanation =
                    explanation(CRITERION, contact().set(AGE, 30).build(), NOW);
            assertThat(explanation.text())
                    .isEqualTo("score engagement [10 if (age is at least 18); 5 if (country is \"DE\"), 3 if unknown;"
                            + " at most 12] is at least 12");
            assertThat(explanation.fact(ACTUAL)).contains("12");
            assertThat(explanation.children())
                    .extracting(Explanation::node)
                    .containsExactly(Node.SCORE_PART, Node.SCORE_PART);
            assertThat(explanation.children())
                    .extracting(part -> part.fact(POINTS).orElseThrow())
                    .containsExactly("10", "3");
            assertThat(explanation.children()).extracting(Explanation::truth).containsExactly(TRUE, UNKNOWN);
            assertThat(explanation.children())
                    .extracting(Explanation::text)
                    .containsExactly("10 if (age is at least 18)", "5 if (country is \"DE\"), 3 if unknown");
        }

        @Test
        void showsWhyEachCriterionIsTrue() {
            Explanation part =
                    explanation(CRITERION, GERMAN_ADULT, NOW).children().get(0);
            assertThat(part.children()).extracting(Explanation::text).containsExactly("age is at least 18");
            assertThat(part.children().get(0).fact(ACTUAL)).contains("30");
        }

        @Test
        void isWithheldIfOneOfTheCriteriaIsSensitive() {
            Explanation explanation = explanation(
                    that(score(points(10, ADULT), points(5, that(RELIGION, isKnown()))), isAtLeast(decimal("5"))),
                    contact().set(RELIGION, "none").build(),
                    NOW);
            assertThat(explanation.facts()).containsExactly(new Fact(WITHHELD, "sensitive"));
            assertThat(explanation.children()).isEmpty();
        }

        @Test
        void withholdsWhatIsSensitiveInASegmentThatIsReferredTo() {
            Segment scored = segment(that(score(points(10, inSegment("secret"))), isAtLeast(decimal("5"))));
            Segment secret = segment("secret", that(RELIGION, is("s3cret")));
            String text = engine(scored, secret)
                    .explain(scored, contact().set(RELIGION, "s3cret").build(), NOW)
                    .toString();
            assertThat(text)
                    .contains("withheld: sensitive")
                    .doesNotContain("s3cret\"")
                    .doesNotContain("religion");
        }
    }
}
