package dev.segmentkit.dsl;

import static dev.segmentkit.Attributes.wholeNumber;
import static dev.segmentkit.dsl.Segments.allOf;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.everyone;
import static dev.segmentkit.dsl.Segments.inSegment;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.CHURN_RISK;
import static dev.segmentkit.dsl.Shop.COUNTRY;
import static dev.segmentkit.dsl.Shop.HIGH_VALUE;
import static dev.segmentkit.dsl.Shop.HOME;
import static dev.segmentkit.dsl.Shop.LIFETIME_VALUE;
import static dev.segmentkit.dsl.Shop.OPTED_IN;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.vocabulary.SegmentKind.BEHAVIOURAL;
import static dev.segmentkit.vocabulary.SegmentKind.DEMOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.GEOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.NEEDS_BASED;
import static dev.segmentkit.vocabulary.SegmentKind.VALUE_BASED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Family;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a segment is put together from sentences. */
class SegmentBuilderTest {
    private final Condition adult = attribute(AGE).isAtLeast(18);
    private final Condition german = attribute(COUNTRY).is("DE");
    private final Condition bought = event(PURCHASE).inLast(days(90)).happened();
    private final Condition atRisk = attribute(CHURN_RISK).isAtLeast(0.8);

    @Nested
    class TheTwoDoors {
        @Test
        void explicit_takes_what_contacts_told_us() {
            Segment segment = segment("adults").explicit(adult).explicit(german).build();

            assertThat(segment.explicitCriteria()).containsExactly(adult, german);
            assertThat(segment.implicitCriteria()).isEmpty();
            assertThat(segment.family()).isEqualTo(Family.EXPLICIT);
        }

        @Test
        void implicit_takes_what_behaviour_implies() {
            Segment segment =
                    segment("buyers").implicit(bought).implicit(atRisk).build();

            assertThat(segment.implicitCriteria()).containsExactly(bought, atRisk);
            assertThat(segment.explicitCriteria()).isEmpty();
            assertThat(segment.family()).isEqualTo(Family.IMPLICIT);
        }

        @Test
        void explicit_refuses_behaviour() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("buyers").explicit(bought))
                    .withMessage("segment 'buyers': explicit(...) takes explicit criteria only, and this one is"
                            + " implicit: purchase happened in the last 90 days; use where(...)");
        }

        @Test
        void explicit_refuses_what_was_worked_out() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("at-risk").explicit(atRisk))
                    .withMessage("segment 'at-risk': explicit(...) takes explicit criteria only, and this one is"
                            + " implicit: 'churn risk' is at least 0.8; use where(...)");
        }

        @Test
        void implicit_refuses_what_contacts_told_us() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("adults").implicit(adult))
                    .withMessage("segment 'adults': implicit(...) takes implicit criteria only, and this one is"
                            + " explicit: age is at least 18; use where(...)");
        }

        @Test
        void both_refuse_a_mixture() {
            Criterion mixed = adult.and(bought);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("adult-buyers").explicit(mixed))
                    .withMessage("segment 'adult-buyers': explicit(...) takes explicit criteria only, and this one is"
                            + " mixed: age is at least 18 and purchase happened in the last 90 days; use where(...)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("adult-buyers").implicit(mixed))
                    .withMessageContaining("implicit(...) takes implicit criteria only, and this one is mixed: ");
        }

        @Test
        void both_refuse_references_and_constants_which_are_neither() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("lapsing").explicit(inSegment("loyal")))
                    .withMessage("segment 'lapsing': explicit(...) takes no references to other"
                            + " segments, got in segment loyal; use where(...)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("lapsing").implicit(inSegment(HIGH_VALUE)))
                    .withMessageContaining(
                            "takes no references to other segments, got in segment high-value; use where(...)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("all").implicit(everyone()))
                    .withMessageContaining("this one is neutral: everyone; use where(...)");
        }

        @Test
        void a_statement_of_the_origin_decides() {
            WholeNumberAttribute<Contact> visits = wholeNumber("visits", Origin.IMPLICIT);
            Condition often = attribute(visits).isAtLeast(10);

            assertThat(segment("visitors").implicit(often).build().family()).isEqualTo(Family.IMPLICIT);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segment("visitors").explicit(often));
        }

        @Test
        void a_criterion_that_was_refused_is_not_there() {
            Segment.Builder builder = segment("buyers");
            assertThatIllegalArgumentException().isThrownBy(() -> builder.explicit(bought));

            assertThatIllegalStateException()
                    .isThrownBy(builder::build)
                    .withMessageStartingWith("segment 'buyers' has no criterion");
        }
    }

    @Nested
    class Where {
        @Test
        void takes_everything() {
            Segment segment = segment("mixture")
                    .where(adult.and(bought))
                    .where(inSegment(HIGH_VALUE))
                    .where(everyone())
                    .build();

            assertThat(segment.mixedCriteria()).hasSize(3);
            assertThat(segment.family()).isEqualTo(Family.MIXED);
        }

        @Test
        void stands_beside_both_doors() {
            Segment segment = segment("german-buyers")
                    .where(inSegment(HIGH_VALUE))
                    .implicit(bought)
                    .explicit(german)
                    .build();

            assertThat(segment.criterion()).isEqualTo(allOf(german, bought, inSegment(HIGH_VALUE)));
            assertThat(segment.family()).isEqualTo(Family.MIXED);
        }
    }

    @Test
    void the_only_criterion_stands_for_itself() {
        assertThat(segment("adults").explicit(adult).build().criterion()).isSameAs(adult);
    }

    @Test
    void a_segment_needs_a_criterion_and_an_id() {
        assertThatIllegalStateException()
                .isThrownBy(() -> segment("empty").title("Empty").build())
                .withMessage(
                        "segment 'empty' has no criterion: add one with explicit(...), implicit(...) or where(...)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> segment(" ").where(everyone()).build())
                .withMessage("the id of a segment must not be blank");
    }

    @Test
    void what_colleagues_need_to_know() {
        Segment segment = segment("german-adults")
                .title("German adults")
                .description("Contacts in Germany who are 18 or older")
                .objective("sell wine")
                .owner("marketing")
                .parent("adults")
                .explicit(german.and(adult))
                .build();

        assertThat(segment.id()).isEqualTo("german-adults");
        assertThat(segment.title()).contains("German adults");
        assertThat(segment.description()).contains("Contacts in Germany who are 18 or older");
        assertThat(segment.objective()).contains("sell wine");
        assertThat(segment.owner()).contains("marketing");
        assertThat(segment.parent()).contains("adults");
        assertThat(segment).hasToString("segment 'german-adults'");
    }

    @Test
    void what_is_not_said_is_empty() {
        Segment segment = segment("adults").explicit(adult).build();

        assertThat(segment.title()).isEmpty();
        assertThat(segment.description()).isEmpty();
        assertThat(segment.objective()).isEmpty();
        assertThat(segment.owner()).isEmpty();
        assertThat(segment.parent()).isEmpty();
    }

    @Test
    void a_parent_is_named_and_restricts_nothing() {
        Segment child = segment("rich").parent(HIGH_VALUE).explicit(adult).build();

        assertThat(child.parent()).contains("high-value");
        assertThat(child.criterion()).isEqualTo(adult);
    }

    @Test
    void equal_parts_make_equal_segments() {
        assertThat(segment("adults").explicit(adult).build())
                .isEqualTo(segment("adults").explicit(adult).build())
                .hasSameHashCodeAs(segment("adults").explicit(adult).build())
                .isNotEqualTo(segment("adults").where(adult).build())
                .isNotEqualTo(segment("grown-ups").explicit(adult).build());
    }

    @Nested
    class Kinds {
        @Test
        void are_implied_by_what_the_criteria_look_at() {
            Segment segment = segment("german-buyers")
                    .explicit(german.and(adult))
                    .implicit(bought)
                    .where(attribute(LIFETIME_VALUE).isAtLeast(1_000))
                    .build();

            assertThat(segment.kinds()).containsExactlyInAnyOrder(GEOGRAPHIC, DEMOGRAPHIC, BEHAVIOURAL, VALUE_BASED);
        }

        @Test
        void look_through_every_combination() {
            Segment segment = segment("deep")
                    .where(Segments.not(adult.or(attribute(HOME).isKnown().and(bought)))
                            .orMissing())
                    .build();

            assertThat(segment.kinds()).containsExactlyInAnyOrder(DEMOGRAPHIC, GEOGRAPHIC, BEHAVIOURAL);
        }

        @Test
        void are_none_where_no_attribute_declares_one() {
            assertThat(segment("opted-in")
                            .explicit(attribute(OPTED_IN).isTrue())
                            .build()
                            .kinds())
                    .isEmpty();
            assertThat(segment("all").where(everyone()).build().kinds()).isEmpty();
        }

        @Test
        void can_be_stated_instead() {
            assertThat(segment("buyers")
                            .kinds(NEEDS_BASED, VALUE_BASED)
                            .implicit(bought)
                            .build()
                            .kinds())
                    .containsExactlyInAnyOrder(NEEDS_BASED, VALUE_BASED);
        }
    }
}
