package dev.segmentkit.criteria;

import static dev.segmentkit.criteria.Samples.AGE;
import static dev.segmentkit.criteria.Samples.AMOUNT;
import static dev.segmentkit.criteria.Samples.BIRTHDAY;
import static dev.segmentkit.criteria.Samples.COUNTRY;
import static dev.segmentkit.criteria.Samples.JOINED;
import static dev.segmentkit.criteria.Samples.LABELS;
import static dev.segmentkit.criteria.Samples.OWN_ZONE;
import static dev.segmentkit.criteria.Samples.PURCHASE;
import static dev.segmentkit.criteria.Samples.SHOP;
import static dev.segmentkit.criteria.Samples.TIME_ZONE;
import static dev.segmentkit.criteria.Samples.VIP;
import static dev.segmentkit.criteria.Samples.atLeast;
import static dev.segmentkit.criteria.Samples.happened;
import static dev.segmentkit.criteria.Samples.is;
import static dev.segmentkit.criteria.Samples.lastDays;
import static dev.segmentkit.criteria.Samples.purchases;
import static dev.segmentkit.criteria.Samples.test;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.criteria.DataNeeds.EventNeeds;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.Lookback;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.TextAttribute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataNeedsTest {
    private static final Lookback DAYS_90 = lastDays(90).lookback();

    @Test
    void a_test_of_an_attribute_needs_the_attribute() {
        assertThat(DataNeeds.of(is(VIP, true))).isEqualTo(new DataNeeds(Set.of(VIP), Map.of()));
        assertThat(DataNeeds.of(new ValueTest<>(new TextLength(COUNTRY), atLeast(2L)))
                        .attributes())
                .containsExactly(COUNTRY);
    }

    @Test
    void constants_and_references_need_nothing() {
        assertThat(DataNeeds.of(AllOf.of(Constant.EVERYONE, new SegmentReference("x"))))
                .isEqualTo(DataNeeds.NONE);
    }

    @Test
    void a_combination_needs_what_its_parts_need() {
        DataNeeds needs = DataNeeds.of(AnyOf.of(
                new Not(is(VIP, true)),
                test(AGE, atLeast(18L)).orMissing(),
                AtLeast.of(1, is(COUNTRY, "CH"), happened(purchases(Constant.EVERYONE, lastDays(90))))));

        assertThat(needs)
                .isEqualTo(
                        new DataNeeds(Set.of(VIP, AGE, COUNTRY), Map.of(PURCHASE, new EventNeeds(Set.of(), DAYS_90))));
    }

    @Test
    void the_zone_of_the_contact_is_needed_wherever_it_is_used() {
        assertThat(DataNeeds.of(new ValueTest<>(new AgeInYears(BIRTHDAY, OWN_ZONE), atLeast(18L)))
                        .attributes())
                .containsExactlyInAnyOrder(BIRTHDAY, TIME_ZONE);
        assertThat(DataNeeds.of(test(
                                JOINED, new InWindow(ZonedCalendar.in(OWN_ZONE).thisMonth())))
                        .attributes())
                .containsExactlyInAnyOrder(JOINED, TIME_ZONE);
        assertThat(DataNeeds.of(test(BIRTHDAY, new Anniversary(lastDays(7), OWN_ZONE, LeapDayRule.MARCH_1)))
                        .attributes())
                .containsExactlyInAnyOrder(BIRTHDAY, TIME_ZONE);
        assertThat(DataNeeds.of(test(BIRTHDAY, new InDateWindow(lastDays(7), OWN_ZONE)))
                        .attributes())
                .containsExactlyInAnyOrder(BIRTHDAY, TIME_ZONE);
        assertThat(DataNeeds.of(happened(purchases(
                                Constant.EVERYONE, ZonedCalendar.in(OWN_ZONE).thisMonth())))
                        .attributes())
                .containsExactly(TIME_ZONE);
        assertThat(DataNeeds.of(happened(purchases(
                                new ValueTest<>(new AgeInYears(PURCHASE.date("due"), OWN_ZONE), atLeast(1L)),
                                lastDays(90))))
                        .attributes())
                .containsExactly(TIME_ZONE);
    }

    @Test
    void a_measure_needs_its_property_and_those_of_its_filter() {
        DataNeeds needs = DataNeeds.of(new ValueTest<>(
                EventAggregate.sum(AMOUNT, purchases(is(SHOP, "x").or(test(LABELS, Presence.KNOWN)), lastDays(90))),
                atLeast(BigDecimal.TEN)));

        assertThat(needs.events()).isEqualTo(Map.of(PURCHASE, new EventNeeds(Set.of(AMOUNT, SHOP, LABELS), DAYS_90)));
        assertThat(needs.attributes()).isEmpty();
    }

    @Test
    void a_value_of_an_event_needs_that_property() {
        assertThat(DataNeeds.of(new ValueTest<>(
                                new EventValue<>(EventPosition.LAST, SHOP, purchases(Constant.EVERYONE, lastDays(90))),
                                Presence.KNOWN))
                        .events())
                .isEqualTo(Map.of(PURCHASE, new EventNeeds(Set.of(SHOP), DAYS_90)));
    }

    @Test
    void what_is_compared_needs_both() {
        DataNeeds needs = DataNeeds.of(test(
                AGE, new SameAs(EventAggregate.sum(AMOUNT, purchases(Constant.EVERYONE, lastDays(90))))));

        assertThat(needs)
                .isEqualTo(new DataNeeds(Set.of(AGE), Map.of(PURCHASE, new EventNeeds(Set.of(AMOUNT), DAYS_90))));
    }

    @Test
    void a_ratio_needs_both_of_its_numbers() {
        DataNeeds needs = DataNeeds.of(new ValueTest<>(
                new Ratio(
                        new AttributeValue<>(AGE),
                        new EventCount(purchases(is(SHOP, "x"), lastDays(90))),
                        BigDecimal.ONE),
                Presence.KNOWN));

        assertThat(needs)
                .isEqualTo(new DataNeeds(Set.of(AGE), Map.of(PURCHASE, new EventNeeds(Set.of(SHOP), DAYS_90))));
    }

    @Test
    void a_score_needs_what_its_criteria_and_moments_need() {
        Fading fading = new Fading(
                BigDecimal.ONE, TimeSpan.of(1, TimeSpan.Unit.MONTHS, OWN_ZONE), new AttributeValue<>(JOINED));
        Score score = new Score(
                "s",
                List.of(
                        new ScorePart(
                                BigDecimal.ONE,
                                happened(purchases(is(SHOP, "x"), lastDays(90))),
                                BigDecimal.ZERO,
                                Optional.empty()),
                        new ScorePart(BigDecimal.ONE, is(VIP, true), BigDecimal.ZERO, Optional.of(fading))),
                Optional.empty());

        assertThat(DataNeeds.of(new ValueTest<>(score, Presence.KNOWN)))
                .isEqualTo(new DataNeeds(
                        Set.of(VIP, JOINED, TIME_ZONE), Map.of(PURCHASE, new EventNeeds(Set.of(SHOP), DAYS_90))));
    }

    @Test
    void periods_need_the_zone_of_the_contact_if_they_are_of_it() {
        assertThat(DataNeeds.of(new ValueTest<>(
                                new PeriodCount(
                                        CalendarUnit.DAY,
                                        ZonedCalendar.in(OWN_ZONE),
                                        1,
                                        purchases(Constant.EVERYONE, lastDays(90))),
                                Presence.KNOWN))
                        .attributes())
                .containsExactly(TIME_ZONE);
    }

    @Test
    void a_sequence_needs_filters_ties_and_zones_of_all_its_steps() {
        EventType<Void> visit = EventType.named("visit");
        TextAttribute<Void> page = visit.text("page");
        SequenceStep step = new SequenceStep(
                SequenceStep.Kind.FOLLOWED_BY,
                new EventPattern(visit, test(visit.flag("signed in"), Presence.KNOWN)),
                List.of(new PropertyMatch(SHOP, page)),
                Optional.of(TimeSpan.of(1, TimeSpan.Unit.MONTHS, OWN_ZONE)));
        DataNeeds needs = DataNeeds.of(new EventSequence(
                purchases(test(LABELS, Presence.KNOWN), lastDays(90)), List.of(step), Optional.empty()));

        assertThat(needs)
                .isEqualTo(new DataNeeds(
                        Set.of(TIME_ZONE),
                        Map.of(
                                PURCHASE,
                                new EventNeeds(Set.of(LABELS, SHOP), DAYS_90),
                                visit,
                                new EventNeeds(Set.of(page, visit.flag("signed in")), DAYS_90))));
    }

    @Test
    void the_limit_of_a_whole_sequence_needs_its_zone() {
        SequenceStep step = new SequenceStep(
                SequenceStep.Kind.FOLLOWED_BY,
                new EventPattern(PURCHASE, Constant.EVERYONE),
                List.of(),
                Optional.empty());

        assertThat(DataNeeds.of(new EventSequence(
                                purchases(),
                                List.of(step),
                                Optional.of(TimeSpan.of(1, TimeSpan.Unit.MONTHS, OWN_ZONE))))
                        .attributes())
                .containsExactly(TIME_ZONE);
    }

    @Test
    void the_first_time_needs_the_whole_history() {
        DataNeeds needs = DataNeeds.of(
                new EventTest(purchases(is(SHOP, "x"), lastDays(90)), EventTest.Occurrence.HAPPENED_FIRST));

        assertThat(needs.events()).isEqualTo(Map.of(PURCHASE, new EventNeeds(Set.of(SHOP), Lookback.EVERYTHING)));
    }

    @Test
    void the_longest_look_back_of_an_event_type_counts() {
        DataNeeds needs = DataNeeds.of(AllOf.of(
                happened(purchases(is(SHOP, "x"), lastDays(30))),
                happened(purchases(Constant.EVERYONE, lastDays(90)))));

        assertThat(needs.events()).isEqualTo(Map.of(PURCHASE, new EventNeeds(Set.of(SHOP), DAYS_90)));
        assertThat(needs.longestLookback()).isEqualTo(DAYS_90);
        assertThat(DataNeeds.NONE.longestLookback()).isEqualTo(Lookback.NONE);
    }

    @Test
    void sensitive_attributes_and_properties_are_noticed() {
        assertThat(DataNeeds.of(is(VIP, true)).areSensitive()).isFalse();
        assertThat(DataNeeds.of(is(Attributes.flag("ill", Sensitivity.SENSITIVE), true))
                        .areSensitive())
                .isTrue();
        assertThat(DataNeeds.of(happened(
                                purchases(is(PURCHASE.text("medicine", Sensitivity.SENSITIVE), "x"), lastDays(1))))
                        .areSensitive())
                .isTrue();
    }
}
