package dev.segmentkit;

import static dev.segmentkit.Attributes.flag;
import static dev.segmentkit.Attributes.real;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Family;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.Ever;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.SegmentKind;
import org.junit.jupiter.api.Test;

class SegmentTest {
    private static final Condition VIP = known(flag("vip"));
    private static final Condition AGE = known(wholeNumber("age", SegmentKind.DEMOGRAPHIC));
    private static final Condition COUNTRY = known(text("country", SegmentKind.GEOGRAPHIC));
    private static final Condition SCORE = known(real("score", Origin.IMPLICIT, SegmentKind.VALUE_BASED));
    private static final Condition BOUGHT = new EventTest(
            new EventSelection(new EventPattern(EventType.named("purchase"), Constant.EVERYONE), new Ever()),
            EventTest.Occurrence.HAPPENED);

    private static Condition known(Attribute<Contact, ?> attribute) {
        return new ValueTest<>(new AttributeValue<>(attribute), Presence.KNOWN);
    }

    @Test
    void all_criteria_must_hold_the_explicit_ones_first() {
        Segment segment = Segment.builder("s")
                .where(VIP)
                .implicit(BOUGHT)
                .explicit(AGE)
                .explicit(COUNTRY)
                .build();

        assertThat(segment.criterion()).isEqualTo(AllOf.of(AGE, COUNTRY, BOUGHT, VIP));
        assertThat(segment.explicitCriteria()).containsExactly(AGE, COUNTRY);
        assertThat(segment.implicitCriteria()).containsExactly(BOUGHT);
        assertThat(segment.mixedCriteria()).containsExactly(VIP);
        assertThat(segment.family()).isEqualTo(Family.MIXED);
    }

    @Test
    void a_single_criterion_stands_for_itself() {
        assertThat(Segment.builder("s").explicit(AGE).build().criterion()).isSameAs(AGE);
    }

    @Test
    void the_explicit_door_takes_explicit_criteria_only() {
        assertThatThrownBy(() -> Segment.builder("s").explicit(AGE.and(BOUGHT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment 's': explicit(...) takes explicit criteria only, and this one is mixed: "
                        + "age is known and purchase happened at any time; use where(...)");
        assertThatThrownBy(() -> Segment.builder("s").explicit(new SegmentReference("x")))
                .hasMessageContaining("takes no references to other segments");
        assertThatThrownBy(() -> Segment.builder("s").explicit(AGE.and(new SegmentReference("x"))))
                .hasMessageContaining("takes no references to other segments");
        assertThatThrownBy(() -> Segment.builder("s").explicit(Constant.EVERYONE))
                .hasMessageContaining("and this one is neutral");
    }

    @Test
    void the_implicit_door_takes_implicit_criteria_only() {
        assertThatThrownBy(() -> Segment.builder("s").implicit(AGE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("segment 's': implicit(...) takes implicit criteria only, and this one is explicit: "
                        + "age is known; use where(...)");
        assertThat(Segment.builder("s").implicit(SCORE).build().implicitCriteria())
                .containsExactly(SCORE);
    }

    @Test
    void a_refused_criterion_leaves_no_trace() {
        Segment.Builder builder = Segment.builder("s");
        assertThatThrownBy(() -> builder.explicit(BOUGHT)).isInstanceOf(IllegalArgumentException.class);

        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
        assertThat(builder.where(VIP).build().criterion()).isEqualTo(VIP);
    }

    @Test
    void a_segment_without_a_criterion_is_refused() {
        assertThatThrownBy(() -> Segment.builder("s").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("segment 's' has no criterion: add one with explicit(...), implicit(...) or where(...)");
    }

    @Test
    void a_blank_id_is_refused() {
        assertThatThrownBy(() -> Segment.builder(" ").where(VIP).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the id of a segment must not be blank");
    }

    @Test
    void kinds_are_those_of_what_the_criteria_look_at() {
        assertThat(Segment.builder("s").where(VIP).build().kinds()).isEmpty();
        assertThat(Segment.builder("s")
                        .where(AGE.and(COUNTRY).and(BOUGHT).and(SCORE))
                        .build()
                        .kinds())
                .containsExactlyInAnyOrder(
                        SegmentKind.DEMOGRAPHIC,
                        SegmentKind.GEOGRAPHIC,
                        SegmentKind.BEHAVIOURAL,
                        SegmentKind.VALUE_BASED);
    }

    @Test
    void stated_kinds_take_the_place_of_those() {
        assertThat(Segment.builder("s")
                        .where(AGE)
                        .kinds(SegmentKind.NEEDS_BASED)
                        .build()
                        .kinds())
                .containsExactly(SegmentKind.NEEDS_BASED);
    }

    @Test
    void what_colleagues_need_to_know_is_kept() {
        Segment parent = Segment.builder("customers").where(BOUGHT).build();
        Segment segment = Segment.builder("s")
                .title("T")
                .description("D")
                .objective("O")
                .owner("W")
                .parent(parent)
                .where(VIP)
                .build();

        assertThat(segment.title()).contains("T");
        assertThat(segment.description()).contains("D");
        assertThat(segment.objective()).contains("O");
        assertThat(segment.owner()).contains("W");
        assertThat(segment.parent()).contains("customers");
        assertThat(segment).hasToString("segment 's'");
    }

    @Test
    void segments_are_equal_if_all_is_equal() {
        Segment segment = Segment.builder("s").where(VIP).build();

        assertThat(segment)
                .isEqualTo(Segment.builder("s").where(VIP).build())
                .hasSameHashCodeAs(Segment.builder("s").where(VIP).build())
                .isNotEqualTo(Segment.builder("s").explicit(VIP).build())
                .isNotEqualTo(Segment.builder("s").where(AGE).build())
                .isNotEqualTo(Segment.builder("s").title("T").where(VIP).build());
    }

    @Test
    void a_segment_does_not_change_with_its_builder() {
        Segment.Builder builder = Segment.builder("s").where(VIP);
        Segment before = builder.build();
        builder.where(AGE);

        assertThat(before.criterion()).isEqualTo(VIP);
    }
}
