package dev.segmentkit.criteria;

import static dev.segmentkit.criteria.Samples.AGE;
import static dev.segmentkit.criteria.Samples.AMOUNT;
import static dev.segmentkit.criteria.Samples.APP;
import static dev.segmentkit.criteria.Samples.BERLIN;
import static dev.segmentkit.criteria.Samples.COUNTRY;
import static dev.segmentkit.criteria.Samples.JOINED;
import static dev.segmentkit.criteria.Samples.LABELS;
import static dev.segmentkit.criteria.Samples.OWN_ZONE;
import static dev.segmentkit.criteria.Samples.PURCHASE;
import static dev.segmentkit.criteria.Samples.SHOP;
import static dev.segmentkit.criteria.Samples.VIP;
import static dev.segmentkit.criteria.Samples.atLeast;
import static dev.segmentkit.criteria.Samples.happened;
import static dev.segmentkit.criteria.Samples.is;
import static dev.segmentkit.criteria.Samples.lastDays;
import static dev.segmentkit.criteria.Samples.purchases;
import static dev.segmentkit.criteria.Samples.test;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.time.Ever;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused when a criterion is built, and with which words. */
class ValidationTest {
    private static final Condition A = is(VIP, true);

    private static AbstractThrowableAssert<?, ?> refused(ThrowingCallable made) {
        return assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
    }

    @Nested
    class Combinations {
        @Test
        void of_no_criteria_have_no_meaning() {
            refused(() -> AllOf.of(List.of()))
                    .hasMessage("'all of' of no criteria has no meaning: say everyone() or nobody()");
            refused(() -> AnyOf.of(List.of()))
                    .hasMessage("'any of' of no criteria has no meaning: say everyone() or nobody()");
        }

        @Test
        void of_one_criterion_are_that_criterion() {
            assertThat(AllOf.of(List.of(A))).isSameAs(A);
            assertThat(AnyOf.of(List.of(A))).isSameAs(A);
        }

        @Test
        void of_fewer_than_two_are_refused_by_the_records() {
            refused(() -> new AllOf(List.of(A)))
                    .hasMessage("'all of' needs at least two criteria, got 1: use the criterion itself");
            refused(() -> new AnyOf(List.of())).hasMessageStartingWith("'any of' needs at least two criteria, got 0");
            refused(() -> new AtLeast(1, List.of(A)))
                    .hasMessageStartingWith("'at least' needs at least two criteria, got 1");
        }

        @ParameterizedTest
        @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 4})
        void at_least_takes_a_number_from_1_to_that_of_its_criteria(int count) {
            refused(() -> AtLeast.of(count, A, A, A))
                    .hasMessage(
                            "'at least' needs a number from 1 to 3, which is how many criteria it has, got %d", count);
            assertThat(AtLeast.of(1, A, A, A).count()).isEqualTo(1);
            assertThat(AtLeast.of(3, A, A, A).count()).isEqualTo(3);
        }

        @Test
        void do_not_change_with_the_list_they_were_made_of() {
            List<Criterion> given = new ArrayList<>(List.of(A, A));
            AllOf all = new AllOf(given);
            given.add(Constant.NOBODY);

            assertThat(all.children()).hasSize(2);
        }

        @Test
        void are_continued_without_nesting() {
            assertThat(A.and(A).and(Constant.NOBODY).children()).containsExactly(A, A, Constant.NOBODY);
            assertThat(A.or(A).or(Constant.NOBODY).children()).containsExactly(A, A, Constant.NOBODY);
        }
    }

    @Nested
    class Expectations {
        @Test
        void lists_must_not_be_empty() {
            refused(() -> OneOf.of(List.of()))
                    .hasMessage("a list of values to compare with must not be empty: say everyone() or nobody()");
            refused(() -> new SetMembers(SetMembers.Operator.HAS_ALL_OF, List.of()))
                    .hasMessage("a list of members must not be empty: say everyone() or nobody()");
        }

        @Test
        void ranges_name_the_lower_end_first() {
            refused(() -> test(AGE, new Between<>(30L, 18L)))
                    .hasMessage("a range names its lower end first, got 30 to 18");
            refused(() -> test(COUNTRY, new Between<>("b", "a")))
                    .hasMessage("a range names its lower end first, got \"b\" to \"a\"");
            refused(() -> test(APP, new Between<>(Version.of("2"), Version.of("2-rc"))))
                    .hasMessage("a range names its lower end first, got 2.0.0 to 2.0.0-rc");
            assertThat(test(AGE, new Between<>(18L, 18L)).text()).isEqualTo("age is between [18, 18]");
        }

        @Test
        void ranges_of_texts_are_ordered_by_code_point() {
            assertThatCode(() -> test(COUNTRY, new Between<>("\uFFFF", "\uD83D\uDE00")))
                    .doesNotThrowAnyException();
            refused(() -> test(COUNTRY, new Between<>("\uD83D\uDE00", "\uFFFF")));
        }

        @Test
        void ranges_of_moments_must_not_be_empty() {
            refused(() -> test(JOINED, new Between<>(Instant.EPOCH, Instant.EPOCH.plusNanos(999))))
                    .hasMessage("a range names its lower end first, got 1970-01-01T00:00:00Z to 1970-01-01T00:00:00Z");
        }

        @ParameterizedTest
        @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
        void real_literals_are_finite(double value) {
            refused(() -> atLeast(value)).hasMessage("expected a finite real number, got " + value);
            refused(() -> OneOf.of(List.of(1.0, value)));
            refused(() -> new Between<>(0.0, value));
        }

        @ParameterizedTest
        @ValueSource(doubles = {-0.001, Double.NaN, Double.POSITIVE_INFINITY})
        void distances_are_0_or_more(double metres) {
            refused(() -> new Near(new Place(0, 0), metres))
                    .hasMessage("a distance must be 0 metres or more, got " + metres);
        }

        @ParameterizedTest
        @ValueSource(strings = {"(", "[a", "a**", "(?=a)", "\\1", "a{2,1}"})
        void patterns_have_the_re2_syntax(String pattern) {
            refused(() -> new PatternMatch(pattern))
                    .hasMessageStartingWith("expected a regular expression of the RE2 syntax, got \"");
        }

        @Test
        void a_case_rule_is_for_text_only() {
            refused(() -> test(AGE, new OneOf<>(List.of(18L), CaseRule.IGNORING_CASE)))
                    .hasMessage("age is a whole number and cannot be asked whether it is 18 ignoring case");
        }

        @Test
        void windows_over_dates_are_made_of_days_in_one_zone() {
            Rolling hours = new Rolling(TimeSpan.of(36, TimeSpan.Unit.HOURS));

            refused(() -> new InDateWindow(hours, BERLIN))
                    .hasMessage("dates have no time of day, so a window over them needs days, weeks, months or years, "
                            + "got in the last 36 hours");
            refused(() -> new Anniversary(hours, BERLIN, LeapDayRule.MARCH_1))
                    .hasMessageStartingWith("dates have no time of day");
            refused(() -> new InDateWindow(ZonedCalendar.in(ZoneOffset.UTC).thisMonth(), BERLIN))
                    .hasMessage("a window over dates needs one zone, got in this month (Z) and Europe/Berlin");
            refused(() -> new Anniversary(ZonedCalendar.in(OWN_ZONE).today(), BERLIN, LeapDayRule.MARCH_1));
        }
    }

    @Nested
    class Events {
        @Test
        void cannot_be_looked_for_in_the_future() {
            refused(() -> purchases(Constant.EVERYONE, new Upcoming(TimeSpan.of(7, TimeSpan.Unit.DAYS))))
                    .hasMessage("event 'purchase' cannot be looked for in the next 7 days: "
                            + "events after asOf are invisible");
            refused(() -> purchases(Constant.EVERYONE, ZonedCalendar.in(BERLIN).tomorrow()))
                    .hasMessageContaining("tomorrow (Europe/Berlin)");
            assertThatCode(() -> purchases(
                            Constant.EVERYONE, ZonedCalendar.in(BERLIN).thisMonth()))
                    .doesNotThrowAnyException();
        }

        @Test
        void are_filtered_by_their_own_properties_only() {
            EventType<Samples.Purchase> refund = EventType.named("refund");

            for (Criterion wrong : List.of(
                    A,
                    is(refund.text("shop"), "x"),
                    happened(purchases()),
                    new ValueTest<>(new EventCount(purchases()), atLeast(1L)),
                    new SegmentReference("vip"))) {
                refused(() -> purchases(AnyOf.of(is(SHOP, "x"), new Not(wrong)), new Ever()))
                        .hasMessage("a filter of event 'purchase' can test its properties only, got: " + wrong);
            }
        }

        @Test
        void are_filtered_by_any_combination_of_such_tests() {
            Criterion filter = AllOf.of(
                    AnyOf.of(is(SHOP, "x"), new Not(is(SHOP, "y"))),
                    new ValueTest<>(new SetSize(LABELS), atLeast(2L)),
                    is(SHOP, "z").orMissing(),
                    AtLeast.of(1, Constant.NOBODY, test(AMOUNT, Presence.KNOWN)));

            assertThat(purchases(filter, new Ever()).pattern().filter()).isEqualTo(filter);
        }

        @Test
        void are_measured_by_their_own_properties_only() {
            refused(() -> EventAggregate.sum(AGE, purchases()))
                    .hasMessage("attribute 'age' is no property of event 'purchase'");
            refused(() -> new EventValue<>(
                            EventPosition.FIRST, EventType.named("refund").text("shop"), purchases()))
                    .hasMessage("property 'shop' of event 'refund' is no property of event 'purchase'");
        }

        @Test
        void are_measured_by_what_the_type_of_the_property_allows() {
            refused(() -> EventAggregate.minimum(LABELS, purchases()))
                    .hasMessage("the smallest property 'labels' of event 'purchase' makes no sense: it is a text set");
            refused(() -> new EventAggregate<BigDecimal>(EventAggregate.Function.SUM, SHOP, purchases()))
                    .hasMessage("the sum of property 'shop' of event 'purchase' makes no sense: it is a text");
            assertThatCode(() -> EventAggregate.distinctCount(LABELS, purchases()))
                    .doesNotThrowAnyException();
        }

        @Test
        void have_measures_of_the_type_that_is_compared() {
            assertThat(EventAggregate.average(PURCHASE.wholeNumber("n"), purchases())
                            .type())
                    .isEqualTo(dev.segmentkit.vocabulary.ValueType.DECIMAL);
            assertThat(EventAggregate.average(PURCHASE.real("r"), purchases()).type())
                    .isEqualTo(dev.segmentkit.vocabulary.ValueType.REAL);
            assertThat(EventAggregate.distinctCount(SHOP, purchases()).type())
                    .isEqualTo(dev.segmentkit.vocabulary.ValueType.WHOLE_NUMBER);
            refused(() -> new ValueTest<>(
                    new EventValue<>(EventPosition.FIRST, LABELS, purchases()), atLeast(Set.<String>of())));
            assertThat(lastDays(1).zone()).isEmpty();
        }
    }
}
