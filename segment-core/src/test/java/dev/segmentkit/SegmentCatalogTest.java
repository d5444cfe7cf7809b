package dev.segmentkit;

import static dev.segmentkit.Attributes.flag;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.check.Problem;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Family;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SegmentCatalogTest {
    private interface Purchase {}

    private static final FlagAttribute<Contact> VIP = flag("vip");
    private static final WholeNumberAttribute<Contact> AGE = wholeNumber("age", SegmentKind.DEMOGRAPHIC);
    private static final TextAttribute<Contact> COUNTRY = text("country", SegmentKind.GEOGRAPHIC);
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    private static final TextAttribute<Purchase> SHOP = PURCHASE.text("shop");

    private static Condition known(Attribute<?, ?> attribute) {
        return new ValueTest<>(new AttributeValue<>(attribute), Presence.KNOWN);
    }

    private static Condition bought(Criterion filter, Window window) {
        return new EventTest(
                new EventSelection(new EventPattern(PURCHASE, filter), window), EventTest.Occurrence.HAPPENED);
    }

    private static Condition in(String segment) {
        return new SegmentReference(segment);
    }

    private static Segment segment(String id, Criterion criterion) {
        return Segment.builder(id).where(criterion).build();
    }

    private static Segment child(String id, String parent) {
        return Segment.builder(id).where(known(VIP)).parent(parent).build();
    }

    @Nested
    class Building {
        private ListAssert<String> problems(Segment... segments) {
            DefinitionException refusal =
                    catchThrowableOfType(DefinitionException.class, () -> SegmentCatalog.of(segments));
            return assertThat(refusal.problems().stream().map(Problem::toString).toList());
        }

        @Test
        void two_segments_of_one_id_are_refused() {
            problems(segment("a", known(VIP)), segment("a", known(AGE)))
                    .containsExactly("segment 'a': there are two segments of this id; rename one");
        }

        @Test
        void unknown_references_are_refused_with_a_suggestion() {
            problems(
                            segment("loyal", known(VIP)),
                            segment("b", new Not(in("loyl").orMissing())))
                    .containsExactly("segment 'b': unknown segment 'loyl'; did you mean 'loyal'?");
        }

        @Test
        void unknown_parents_are_refused() {
            problems(segment("a", known(VIP)), child("bbb", "nowhere"))
                    .containsExactly("segment 'bbb': unknown parent 'nowhere'; known are [a, bbb]");
        }

        @Test
        void a_segment_that_refers_to_itself_is_refused() {
            problems(segment("a", known(VIP).and(in("a"))))
                    .containsExactly("segment 'a': refers to itself: a -> a; break the cycle");
        }

        @Test
        void a_cycle_is_named_step_by_step_and_once() {
            problems(
                            segment("a", in("b")),
                            segment("b", new Not(known(VIP).or(in("c")))),
                            segment("c", in("b")),
                            segment("d", in("a")))
                    .containsExactly("segment 'b': refers to itself: b -> c -> b; break the cycle");
        }

        @Test
        void several_cycles_are_all_named() {
            problems(segment("a", in("a")), segment("b", in("c")), segment("c", in("b")))
                    .containsExactly(
                            "segment 'a': refers to itself: a -> a; break the cycle",
                            "segment 'b': refers to itself: b -> c -> b; break the cycle");
        }

        @Test
        void a_cycle_of_parents_is_refused() {
            problems(child("a", "b"), child("b", "a"))
                    .containsExactly("segment 'a': is its own parent: a -> b -> a; break the cycle");
            problems(child("a", "a")).containsExactly("segment 'a': is its own parent: a -> a; break the cycle");
        }

        @Test
        void a_parent_may_refer_to_its_subdivision() {
            Segment parent = segment("parent", in("child"));

            assertThat(SegmentCatalog.of(parent, child("child", "parent")).segments())
                    .hasSize(2);
        }

        @Test
        void two_ways_to_one_segment_are_no_cycle() {
            assertThat(SegmentCatalog.of(
                                    segment("a", AllOf.of(in("b"), in("c"))),
                                    segment("b", in("d")),
                                    segment("c", in("d")),
                                    segment("d", known(VIP)))
                            .segments())
                    .hasSize(4);
        }

        @Test
        void all_problems_are_reported_together() {
            problems(segment("a", in("x")), segment("a", known(VIP)), child("b", "y"), segment("c", in("c")))
                    .hasSize(4);
        }

        @Test
        void an_empty_catalogue_is_one() {
            assertThat(SegmentCatalog.of().segments()).isEmpty();
            assertThat(SegmentCatalog.of(List.of()).needs().attributes()).isEmpty();
        }
    }

    @Nested
    class Finding {
        private final Segment adults = segment("adults", known(AGE));
        private final Segment buyers = Segment.builder("buyers")
                .where(bought(known(SHOP), new Rolling(TimeSpan.of(90, TimeSpan.Unit.DAYS))))
                .parent("adults")
                .build();
        private final Segment both = segment("both", AllOf.of(in("adults"), new Not(in("buyers"))));
        private final Segment all = segment("all", in("both"));
        private final SegmentCatalog catalog = SegmentCatalog.of(all, adults, buyers, both);

        @Test
        void segments_keep_the_order_they_were_given_in() {
            assertThat(catalog).containsExactly(all, adults, buyers, both).isEqualTo(catalog);
            assertThat(catalog.segments()).containsExactly(all, adults, buyers, both);
            assertThat(catalog).hasToString("catalogue of all, adults, buyers, both");
        }

        @Test
        void segments_are_found_by_id() {
            assertThat(catalog.find("adults")).contains(adults);
            assertThat(catalog.find("nobody")).isEmpty();
            assertThat(catalog.get("adults")).isSameAs(adults);
        }

        @Test
        void an_unknown_id_is_refused_with_a_suggestion() {
            assertThatThrownBy(() -> catalog.get("adult"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("unknown segment 'adult'; did you mean 'adults'?");
            assertThatThrownBy(() -> catalog.needs(segment("stranger", known(VIP))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("unknown segment 'stranger'");
        }

        @Test
        void segments_are_found_by_kind() {
            assertThat(catalog.ofKind(SegmentKind.DEMOGRAPHIC)).containsExactly(all, adults, both);
            assertThat(catalog.ofKind(SegmentKind.BEHAVIOURAL)).containsExactly(all, buyers, both);
            assertThat(catalog.ofKind(SegmentKind.GEOGRAPHIC)).isEmpty();
        }

        @Test
        void subdivisions_are_found_by_parent() {
            assertThat(catalog.subdivisionsOf(adults)).containsExactly(buyers);
            assertThat(catalog.subdivisionsOf(buyers)).isEmpty();
        }

        @Test
        void needs_look_through_references() {
            assertThat(both.needs().attributes()).isEmpty();
            assertThat(catalog.needs(all)).isEqualTo(catalog.needs(both));
            assertThat(catalog.needs(all).attributes()).containsExactly(AGE);
            assertThat(catalog.needs(all).events().get(PURCHASE).properties()).containsExactly(SHOP);
            assertThat(catalog.needs(adults).events()).isEmpty();
            assertThat(catalog.needs()).isEqualTo(catalog.needs(all));
        }

        @Test
        void families_look_through_references() {
            assertThat(both.family()).isEqualTo(Family.NEUTRAL);
            assertThat(catalog.family(all)).isEqualTo(Family.MIXED);
            assertThat(catalog.family(adults)).isEqualTo(Family.EXPLICIT);
            assertThat(catalog.family(buyers)).isEqualTo(Family.IMPLICIT);
        }

        @Test
        void a_changed_attribute_affects_all_that_look_at_it_directly_or_not() {
            assertThat(catalog.affectedBy(AGE)).containsExactly(all, adults, both);
            assertThat(catalog.affectedBy(SHOP)).containsExactly(all, buyers, both);
            assertThat(catalog.affectedBy(AMOUNT)).isEmpty();
            assertThat(catalog.affectedBy(COUNTRY)).isEmpty();
        }

        @Test
        void an_event_affects_all_that_look_at_its_type() {
            assertThat(catalog.affectedBy(PURCHASE)).containsExactly(all, buyers, both);
            assertThat(catalog.affectedBy(EventType.named("refund"))).isEmpty();
        }
    }

    @Nested
    class Adding {
        private final Segment a = segment("a", known(AGE));
        private final Segment b = segment("b", in("a"));
        private final Segment c = segment("c", known(COUNTRY));
        private final SegmentCatalog catalog = SegmentCatalog.of(a, b, c);

        @Test
        void new_segments_come_last_in_their_order() {
            Segment d = segment("d", in("e"));
            Segment e = segment("e", known(VIP));
            SegmentCatalog more = catalog.with(d, e);

            assertThat(more).containsExactly(a, b, c, d, e);
            assertThat(more.indexOf(a)).isZero();
            assertThat(more.indexOf(e)).isEqualTo(4);
            assertThat(more.needs(d).attributes()).containsExactly(VIP);
        }

        @Test
        void a_segment_of_the_same_id_takes_the_place_of_the_old_one() {
            Segment other = segment("a", known(VIP));
            SegmentCatalog changed = catalog.with(segment("d", known(VIP)), other);

            assertThat(changed.segments()).map(Segment::id).containsExactly("a", "b", "c", "d");
            assertThat(changed.get("a")).isSameAs(other);
            assertThat(changed.needs(b).attributes()).containsExactly(VIP);
            assertThat(changed.indexOf(other)).isZero();
        }

        @Test
        void the_old_catalogue_stays_as_it_is() {
            Segment other = segment("a", known(VIP));
            SegmentCatalog unused = catalog.with(other);

            assertThat(catalog).containsExactly(a, b, c);
            assertThat(catalog.needs(b).attributes()).containsExactly(AGE);
            assertThatThrownBy(() -> catalog.indexOf(other))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("segment 'a' is another one than that of the catalogue");
        }

        @Test
        void none_may_be_added() {
            assertThat(catalog.with()).containsExactly(a, b, c);
        }

        @Test
        void two_added_segments_of_one_id_are_refused() {
            assertThatThrownBy(() -> catalog.with(segment("d", known(VIP)), segment("d", known(AGE))))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("segment 'd': there are two segments of this id; rename one");
            assertThatThrownBy(() -> catalog.with(segment("a", known(VIP)), segment("a", known(COUNTRY))))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContaining("segment 'a': there are two segments of this id; rename one");
        }

        @Test
        void what_does_not_fit_together_is_refused() {
            assertThatThrownBy(() -> catalog.with(segment("a", in("b")), segment("d", in("x"))))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessageContainingAll("a -> b -> a", "unknown segment 'x'");
        }

        @Test
        void null_is_refused() {
            assertThatThrownBy(() -> catalog.with(c, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("one of the segments is null: leave it out");
            assertThatThrownBy(() -> SegmentCatalog.of(c, null))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("one of the segments is null: leave it out");
        }

        @Test
        void a_stranger_has_no_place() {
            assertThatThrownBy(() -> catalog.indexOf(segment("d", known(VIP))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("unknown segment 'd'");
        }
    }

    @Nested
    class Checking {
        private final Vocabulary vocabulary = Vocabulary.builder()
                .attributes(AGE, COUNTRY)
                .event(PURCHASE, AMOUNT)
                .build();

        @Test
        void there_is_no_problem_where_all_is_declared() {
            SegmentCatalog right = SegmentCatalog.of(
                    segment("a", known(AGE).and(bought(known(AMOUNT), new Ever()))), segment("b", in("a")));

            assertThat(right.check(vocabulary)).isEmpty();
        }

        @Test
        void all_problems_come_with_their_path_and_a_suggestion() {
            EventSelection purchases = new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), new Ever());
            SegmentCatalog wrong = SegmentCatalog.of(
                    Segment.builder("vip")
                            .explicit(known(AGE))
                            .explicit(known(wholeNumber("agee")))
                            .implicit(new ValueTest<>(
                                    EventAggregate.sum(PURCHASE.decimal("amont"), purchases),
                                    new Comparison<>(Comparison.Operator.AT_LEAST, BigDecimal.ONE)))
                            .where(new Not(known(text("age"))))
                            .build(),
                    segment("b", known(text("contry"))));

            assertThat(wrong.check(vocabulary))
                    .map(Problem::toString)
                    .containsExactly(
                            "segment 'vip'.explicit[1].attribute(agee): unknown attribute 'agee'; "
                                    + "did you mean 'age'?",
                            "segment 'vip'.implicit.event[purchase].sum(amont): unknown property 'amont' of "
                                    + "event 'purchase'; did you mean 'amount'?",
                            "segment 'vip'.where.not.attribute(age): attribute 'age' is declared as a whole number, "
                                    + "and taken for a text; take the declared key",
                            "segment 'b'.where.attribute(contry): unknown attribute 'contry'; "
                                    + "did you mean 'country'?");
        }
    }
}
