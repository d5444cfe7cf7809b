package dev.segmentkit.check;

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
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Ever;
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
import java.time.ZoneOffset;
import java.util.List;
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
