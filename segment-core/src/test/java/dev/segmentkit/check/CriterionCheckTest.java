package dev.segmentkit.check;

import static dev.segmentkit.criteria.SequenceStep.Kind.FOLLOWED_BY;
import static dev.segmentkit.criteria.SequenceStep.Kind.NOT_FOLLOWED_BY;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CriterionCheckTest {
    private interface Purchase {}

    private static final AttributeOwner<Object> CONTACT = AttributeOwner.contact();
    private static final FlagAttribute<Object> VIP = CONTACT.flag("vip");
    private static final DateAttribute<Object> BIRTHDAY = CONTACT.date("birthday");
    private static final MomentAttribute<Object> JOINED = CONTACT.moment("joined");
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    private static final TextAttribute<Purchase> SHOP = PURCHASE.text("shop");

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .attributes(VIP, BIRTHDAY, JOINED)
            .event(PURCHASE, AMOUNT, SHOP)
            .build();

    private static final Condition RIGHT = known(VIP);
    private static final Condition WRONG = known(CONTACT.flag("vipp"));
    private static final String WRONG_AT = ".attribute(vipp): unknown attribute 'vipp'; did you mean 'vip'?";
    private static final Zone UNKNOWN_ZONE = new ContactZone(CONTACT.text("tz"), ZoneOffset.UTC);
    private static final String UNKNOWN_ZONE_AT =
            ".zone(tz): unknown attribute 'tz'; known are [vip, birthday, joined]";

    private static <V> Condition known(Subject<V> subject) {
        return new ValueTest<>(subject, Presence.KNOWN);
    }

    private static Condition known(Attribute<?, ?> attribute) {
        return known(new AttributeValue<>(attribute));
    }

    private static EventSelection purchases(Criterion filter, Window window) {
        return new EventSelection(new EventPattern(PURCHASE, filter), window);
    }

    private static Condition happened(EventSelection events) {
        return new EventTest(events, EventTest.Occurrence.HAPPENED);
    }

    private static ListAssert<String> problems(Criterion criterion) {
        return assertThat(CriterionCheck.problemsOf(criterion, VOCABULARY, "here").stream()
                .map(Problem::toString)
                .toList());
    }

    @Test
    void there_is_no_problem_where_all_is_declared() {
        problems(AllOf.of(
                        RIGHT,
                        happened(purchases(known(SHOP), new Ever())),
                        known(EventAggregate.sum(AMOUNT, purchases(Constant.EVERYONE, new Ever()))),
                        new SegmentReference("other"),
                        Constant.NOBODY))
                .isEmpty();
    }

    @Nested
    class Paths {
        @Test
        void name_every_combination_on_the_way() {
            problems(AllOf.of(
                            WRONG,
                            AnyOf.of(RIGHT, WRONG),
                            AtLeast.of(1, RIGHT, RIGHT, WRONG),
                            new Not(new IfUnknown(WRONG, true))))
                    .containsExactly(
                            "here.allOf[0]" + WRONG_AT,
                            "here.allOf[1].anyOf[1]" + WRONG_AT,
                            "here.allOf[2].atLeast[2]" + WRONG_AT,
                            "here.allOf[3].not.ifUnknown" + WRONG_AT);
        }

        @Test
        void lead_into_filters() {
            Condition wrong = known(PURCHASE.text("shp"));
            String at = "property(shp): unknown property 'shp' of event 'purchase'; did you mean 'shop'?";

            problems(happened(purchases(AllOf.of(known(SHOP), new Not(wrong)), new Ever())))
                    .containsExactly("here.event[purchase].where.allOf[1].not." + at);
            problems(known(new EventCount(purchases(wrong, new Ever()))))
                    .containsExactly("here.event[purchase].count.where." + at);
            problems(known(new EventMoment(EventPosition.LAST, purchases(wrong, new Ever()))))
                    .containsExactly("here.event[purchase].last.where." + at);
            problems(known(EventAggregate.distinctCount(SHOP, purchases(wrong, new Ever()))))
                    .containsExactly("here.event[purchase].distinct(shop).where." + at);
        }
    }

    @Nested
    class PathsOfSequences {
        private static final TextAttribute<Purchase> WRONG_SHOP = PURCHASE.text("shp");
        private static final String WRONG_SHOP_AT =
                "property(shp): unknown property 'shp' of event 'purchase'; did you mean 'shop'?";

        private static SequenceStep step(SequenceStep.Kind kind, Criterion filter, PropertyMatch... matches) {
            return new SequenceStep(
                    kind, new EventPattern(PURCHASE, filter), List.of(matches), Optional.of(TimeSpan.of(1, HOURS)));
        }

        private static EventSequence sequence(EventSelection first, SequenceStep... steps) {
            return new EventSequence(first, List.of(steps), Optional.empty());
        }

        private static SequenceStep followedBy(EventPattern pattern) {
            return new SequenceStep(FOLLOWED_BY, pattern, List.of(), Optional.empty());
        }

        @Test
        void lead_to_the_filter_of_each_step() {
            Condition wrong = known(WRONG_SHOP);

            problems(sequence(
                            purchases(wrong, new Ever()),
                            step(FOLLOWED_BY, wrong),
                            step(NOT_FOLLOWED_BY, AllOf.of(known(SHOP), wrong))))
                    .containsExactly(
                            "here.event[purchase].where." + WRONG_SHOP_AT,
                            "here.event[purchase].followedBy[purchase].where." + WRONG_SHOP_AT,
                            "here.event[purchase].notFollowedBy[purchase].where.allOf[1]." + WRONG_SHOP_AT);
        }

        @Test
        void lead_to_events_that_are_unknown() {
            EventType<Purchase> unknown = EventType.named("purchas");
            EventPattern pattern = new EventPattern(unknown, Constant.EVERYONE);

            problems(sequence(new EventSelection(pattern, new Ever()), followedBy(pattern)))
                    .containsExactly(
                            "here.event[purchas]: unknown event 'purchas'; did you mean 'purchase'?",
                            "here.event[purchas].followedBy[purchas]: unknown event 'purchas'; did you mean 'purchase'?");
        }

        @Test
        void lead_to_what_ties_events() {
            problems(sequence(
                            purchases(Constant.EVERYONE, new Ever()),
                            step(FOLLOWED_BY, Constant.EVERYONE, new PropertyMatch(WRONG_SHOP, SHOP)),
                            step(NOT_FOLLOWED_BY, Constant.EVERYONE, new PropertyMatch(SHOP, WRONG_SHOP))))
                    .containsExactly(
                            "here.event[purchase].followedBy[purchase].matching(shp): unknown property 'shp' of event"
                                    + " 'purchase'; did you mean 'shop'?",
                            "here.event[purchase].notFollowedBy[purchase].matching(shp): unknown property 'shp' of event"
                                    + " 'purchase'; did you mean 'shop'?");
        }

        @Test
        void lead_to_the_zones_of_window_and_limits() {
            TimeSpan month = TimeSpan.of(1, MONTHS, UNKNOWN_ZONE);
            EventPattern pattern = new EventPattern(PURCHASE, Constant.EVERYONE);
            SequenceStep withLimit = new SequenceStep(FOLLOWED_BY, pattern, List.of(), Optional.of(month));

            problems(sequence(purchases(Constant.EVERYONE, new BeforeLast(month)), followedBy(pattern)))
                    .containsExactly("here" + UNKNOWN_ZONE_AT);
            problems(sequence(purchases(Constant.EVERYONE, new Ever()), withLimit))
                    .containsExactly("here" + UNKNOWN_ZONE_AT);
            problems(new EventSequence(
                            purchases(Constant.EVERYONE, new Ever()), List.of(followedBy(pattern)), Optional.of(month)))
                    .containsExactly("here" + UNKNOWN_ZONE_AT);
        }

        @Test
        void are_none_where_all_is_declared() {
            problems(sequence(
                            purchases(Constant.EVERYONE, new Ever()),
                            step(FOLLOWED_BY, known(SHOP), new PropertyMatch(SHOP, SHOP))))
                    .isEmpty();
        }
    }

    @Nested
    class PathsOfMeasures {
        private static final EventSelection WRONG_FILTER = purchases(known(PURCHASE.text("shp")), new Ever());
        private static final String AT =
                ".where.property(shp): unknown property 'shp' of event 'purchase'; did you mean 'shop'?";

        private static ListAssert<String> problemsOf(Subject<?> subject) {
            return problems(known(subject));
        }

        @Test
        void name_the_position() {
            EventPosition third = new EventPosition(EventPosition.Side.FIRST, 3);

            problemsOf(new EventMoment(third, WRONG_FILTER)).containsExactly("here.event[purchase].3rd" + AT);
            problemsOf(new DaysSince(EventPosition.LAST, WRONG_FILTER))
                    .containsExactly("here.event[purchase].last.daysAgo" + AT);
            problemsOf(new EventValue<>(third, SHOP, WRONG_FILTER))
                    .containsExactly("here.event[purchase].3rd.property(shop)" + AT);
        }

        @Test
        void name_the_function() {
            problemsOf(EventAggregate.average(AMOUNT, WRONG_FILTER))
                    .containsExactly("here.event[purchase].average(amount)" + AT);
            problemsOf(EventAggregate.minimum(AMOUNT, WRONG_FILTER))
                    .containsExactly("here.event[purchase].min(amount)" + AT);
            problemsOf(EventAggregate.maximum(AMOUNT, WRONG_FILTER))
                    .containsExactly("here.event[purchase].max(amount)" + AT);
            problemsOf(EventAggregate.mostFrequent(SHOP, WRONG_FILTER))
                    .containsExactly("here.event[purchase].mostFrequent(shop)" + AT);
            problemsOf(new PeriodCount(MONTH, ZonedCalendar.in(ZoneOffset.UTC), 1, WRONG_FILTER))
                    .containsExactly("here.event[purchase].months" + AT);
        }

        @Test
        void lead_to_the_zone_of_periods() {
            problemsOf(new PeriodCount(
                            MONTH, ZonedCalendar.in(UNKNOWN_ZONE), 1, purchases(Constant.EVERYONE, new Ever())))
                    .containsExactly("here" + UNKNOWN_ZONE_AT);
        }

        @Test
        void lead_to_both_numbers_of_a_ratio() {
            problemsOf(new Ratio(
                            new AttributeValue<>(CONTACT.wholeNumber("vpi")),
                            new EventCount(WRONG_FILTER),
                            BigDecimal.ONE))
                    .containsExactly(
                            "here.attribute(vpi): unknown attribute 'vpi'; did you mean 'vip'?",
                            "here.event[purchase].count" + AT);
        }

        @Test
        void lead_to_what_is_compared_with() {
            problems(new ValueTest<>(new AttributeValue<>(VIP), new SameAs(new AttributeValue<>(CONTACT.flag("vipp")))))
                    .containsExactly("here" + WRONG_AT);
        }
    }

    @Nested
    class PathsOfScores {
        private static Condition scored(Criterion criterion, Optional<Fading> fading) {
            ScorePart right = new ScorePart(BigDecimal.ONE, RIGHT, BigDecimal.ZERO, Optional.empty());
            ScorePart part = new ScorePart(BigDecimal.ONE, criterion, BigDecimal.ZERO, fading);
            return known(new Score("s", List.of(right, part), Optional.empty()));
        }

        @Test
        void number_the_criteria() {
            problems(scored(new Not(WRONG), Optional.empty())).containsExactly("here.score[1].not" + WRONG_AT);
        }

        @Test
        void lead_to_the_moment_from_which_points_fade() {
            problems(scored(
                            RIGHT,
                            Optional.of(new Fading(
                                    BigDecimal.ONE,
                                    TimeSpan.of(1, DAYS),
                                    new AttributeValue<>(CONTACT.moment("joind"))))))
                    .containsExactly("here.attribute(joind): unknown attribute 'joind'; did you mean 'joined'?");
        }

        @Test
        void lead_to_the_zone_in_which_they_do() {
            problems(scored(
                            RIGHT,
                            Optional.of(new Fading(
                                    BigDecimal.ONE,
                                    TimeSpan.of(1, MONTHS, UNKNOWN_ZONE),
                                    new AttributeValue<>(JOINED)))))
                    .containsExactly("here" + UNKNOWN_ZONE_AT);
        }
    }

    @Nested
    class Problems {
        @Test
        void an_unknown_event_type_is_reported_once_and_its_properties_are_not() {
            EventType<Purchase> purchas = EventType.named("purchas");
            EventSelection events =
                    new EventSelection(new EventPattern(purchas, known(purchas.text("shop"))), new Ever());

            problems(happened(events))
                    .containsExactly("here.event[purchas]: unknown event 'purchas'; did you mean 'purchase'?");
            problems(known(new EventValue<>(EventPosition.FIRST, purchas.text("x"), events)))
                    .containsExactly(
                            "here.event[purchas].first.property(x): unknown event 'purchas'; did you mean 'purchase'?");
        }

        @Test
        void a_key_of_another_type_is_reported() {
            problems(known(CONTACT.text("vip")))
                    .containsExactly("here.attribute(vip): attribute 'vip' is declared as a flag, "
                            + "and taken for a text; take the declared key");
        }

        @Test
        void a_key_of_other_traits_is_reported() {
            problems(known(CONTACT.flag("vip", Sensitivity.SENSITIVE)))
                    .containsExactly("here.attribute(vip): attribute 'vip' is declared as a flag, "
                            + "and taken for a flag that is declared differently; take the declared key");
        }

        @Test
        void a_property_outside_of_a_filter_is_reported() {
            problems(known(AMOUNT))
                    .containsExactly("here.property(amount): property 'amount' of event 'purchase' is tested outside "
                            + "of a filter of that event; test it in where(...)");
        }

        @Test
        void an_unknown_measured_property_is_reported() {
            problems(known(EventAggregate.sum(PURCHASE.decimal("amont"), purchases(Constant.EVERYONE, new Ever()))))
                    .containsExactly("here.event[purchase].sum(amont): unknown property 'amont' of event 'purchase'; "
                            + "did you mean 'amount'?");
        }

        @Test
        void an_unknown_zone_of_the_contact_is_reported_wherever_it_is_used() {
            problems(known(new AgeInYears(BIRTHDAY, UNKNOWN_ZONE))).containsExactly("here" + UNKNOWN_ZONE_AT);
            problems(new ValueTest<>(
                            new AttributeValue<>(JOINED),
                            new InWindow(ZonedCalendar.in(UNKNOWN_ZONE).today())))
                    .containsExactly("here" + UNKNOWN_ZONE_AT);
            problems(happened(purchases(
                            Constant.EVERYONE, ZonedCalendar.in(UNKNOWN_ZONE).today())))
                    .containsExactly("here" + UNKNOWN_ZONE_AT);
        }

        @Test
        void a_problem_without_a_suggestion_ends_after_its_message() {
            assertThat(new Problem("p", "m", "")).hasToString("p: m");
            assertThat(new Problem("p", "m", "s")).hasToString("p: m; s");
        }
    }

    @Nested
    class Exceptions {
        @Test
        void name_all_problems() {
            List<Problem> problems = List.of(new Problem("a", "wrong", "do this"), new Problem("b", "bad", ""));

            assertThatThrownBy(() -> DefinitionException.throwIfAny(problems))
                    .isInstanceOfSatisfying(
                            DefinitionException.class,
                            e -> assertThat(e.problems()).isEqualTo(problems))
                    .hasMessage("2 problems:\n  a: wrong; do this\n  b: bad");
        }

        @Test
        void say_that_there_is_one_where_there_is_one() {
            assertThat(new DefinitionException(List.of(new Problem("a", "wrong", ""))))
                    .hasMessage("1 problem:\n  a: wrong");
        }

        @Test
        void are_not_thrown_for_nothing() {
            assertThatCode(() -> DefinitionException.throwIfAny(List.of())).doesNotThrowAnyException();
        }
    }
}
