package dev.segmentkit.criteria;

import static dev.segmentkit.criteria.Samples.AGE;
import static dev.segmentkit.criteria.Samples.AMOUNT;
import static dev.segmentkit.criteria.Samples.APP;
import static dev.segmentkit.criteria.Samples.BERLIN;
import static dev.segmentkit.criteria.Samples.BIRTHDAY;
import static dev.segmentkit.criteria.Samples.COUNTRY;
import static dev.segmentkit.criteria.Samples.FIRST_NAME;
import static dev.segmentkit.criteria.Samples.HOME;
import static dev.segmentkit.criteria.Samples.INCOME;
import static dev.segmentkit.criteria.Samples.JOINED;
import static dev.segmentkit.criteria.Samples.OWN_ZONE;
import static dev.segmentkit.criteria.Samples.SCORE;
import static dev.segmentkit.criteria.Samples.TAGS;
import static dev.segmentkit.criteria.Samples.VIP;
import static dev.segmentkit.criteria.Samples.atLeast;
import static dev.segmentkit.criteria.Samples.happened;
import static dev.segmentkit.criteria.Samples.is;
import static dev.segmentkit.criteria.Samples.lastDays;
import static dev.segmentkit.criteria.Samples.purchases;
import static dev.segmentkit.criteria.Samples.test;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** E3: unambiguous, equal for equal criteria and different for different ones. */
class BracketsAndQuotesTest {
    private static final Condition A = is(VIP, true);
    private static final Condition B = test(AGE, atLeast(18L));
    private static final Condition C = is(COUNTRY, "CH");

    static Stream<Arguments> sentences() {
        Instant moment = Instant.parse("2024-01-01T00:00:00Z");
        return Stream.of(
                Arguments.of(Constant.EVERYONE, "everyone"),
                Arguments.of(Constant.NOBODY, "nobody"),
                Arguments.of(new SegmentReference("high value"), "in segment 'high value'"),
                Arguments.of(A, "vip is true"),
                Arguments.of(is(FIRST_NAME, "Ada \"Countess\""), "'first name' is \"Ada \\\"Countess\\\"\""),
                Arguments.of(test(COUNTRY, OneOf.of(List.of("CH", "AT"))), "country is any of [\"CH\", \"AT\"]"),
                Arguments.of(
                        test(COUNTRY, new OneOf<>(List.of("ch"), CaseRule.IGNORING_CASE)),
                        "country is \"ch\" ignoring case"),
                Arguments.of(test(COUNTRY, Presence.MISSING), "country is missing"),
                Arguments.of(test(COUNTRY, Presence.KNOWN), "country is known"),
                Arguments.of(B, "age is at least 18"),
                Arguments.of(test(BIRTHDAY, atLeast(LocalDate.of(2000, 1, 1))), "birthday is on or after 2000-01-01"),
                Arguments.of(
                        test(JOINED, new Comparison<>(Comparison.Operator.LESS_THAN, moment)),
                        "joined is before 2024-01-01T00:00:00Z"),
                Arguments.of(
                        test(INCOME, new Comparison<>(Comparison.Operator.AT_MOST, new BigDecimal("1000.50"))),
                        "income is at most 1000.5"),
                Arguments.of(test(AGE, new Between<>(18L, 30L)), "age is between [18, 30]"),
                Arguments.of(
                        test(JOINED, new Between<>(moment, moment.plusSeconds(1))),
                        "joined is between [2024-01-01T00:00:00Z, 2024-01-01T00:00:01Z)"),
                Arguments.of(
                        test(COUNTRY, new TextMatch(TextMatch.Operator.STARTS_WITH, "C", CaseRule.IGNORING_CASE)),
                        "country starts with \"C\" ignoring case"),
                Arguments.of(test(COUNTRY, new PatternMatch("[A-Z]{2}")), "country matches \"[A-Z]{2}\""),
                Arguments.of(
                        test(TAGS, new SetMembers(SetMembers.Operator.HAS_ALL_OF, List.of("ski", "a, b"))),
                        "tags has all of [\"ski\", \"a, b\"]"),
                Arguments.of(test(HOME, new Near(new Place(47.37, 8.54), 5000)), "home is within 5000 m of 47.37,8.54"),
                Arguments.of(test(APP, atLeast(Version.of("2.1"))), "app is at least 2.1.0"),
                Arguments.of(test(SCORE, atLeast(0.5)), "score is at least 0.5"),
                Arguments.of(
                        new ValueTest<>(new AgeInYears(BIRTHDAY, OWN_ZONE), atLeast(18L)),
                        "age by birthday (timezone, else Europe/Berlin) is at least 18"),
                Arguments.of(new ValueTest<>(new SetSize(TAGS), atLeast(2L)), "size of tags is at least 2"),
                Arguments.of(new ValueTest<>(new TextLength(COUNTRY), atLeast(2L)), "length of country is at least 2"),
                Arguments.of(test(JOINED, new InWindow(lastDays(90))), "joined is in the last 90 days"),
                Arguments.of(
                        test(BIRTHDAY, new InDateWindow(ZonedCalendar.in(BERLIN).thisMonth(), BERLIN)),
                        "birthday is in this month (Europe/Berlin)"),
                Arguments.of(
                        test(BIRTHDAY, new Anniversary(lastDays(7), BERLIN, LeapDayRule.MARCH_1)),
                        "birthday has its anniversary (29 February counts as 1 March) in the last 7 days "
                                + "(today in Europe/Berlin)"),
                Arguments.of(happened(purchases()), "purchase happened at any time"),
                Arguments.of(
                        new EventTest(purchases(Constant.EVERYONE, lastDays(60)), EventTest.Occurrence.HAPPENED_FIRST),
                        "purchase happened for the first time in the last 60 days"),
                Arguments.of(
                        happened(purchases(test(AMOUNT, atLeast(new BigDecimal("50"))), lastDays(90))),
                        "purchase where (amount is at least 50) happened in the last 90 days"),
                Arguments.of(
                        new ValueTest<>(new EventCount(purchases(Constant.EVERYONE, lastDays(90))), atLeast(3L)),
                        "count of purchase in the last 90 days is at least 3"),
                Arguments.of(
                        new ValueTest<>(EventAggregate.sum(AMOUNT, purchases()), atLeast(new BigDecimal("1E+3"))),
                        "sum of amount of purchase at any time is at least 1000"),
                Arguments.of(
                        new ValueTest<>(EventAggregate.distinctCount(Samples.SHOP, purchases()), atLeast(2L)),
                        "count of distinct shop of purchase at any time is at least 2"),
                Arguments.of(
                        new ValueTest<>(new EventMoment(EventPosition.LAST, purchases()), new InWindow(lastDays(7))),
                        "the last purchase at any time is in the last 7 days"),
                Arguments.of(
                        happened(new EventSelection(
                                new EventPattern(EventType.named("log in"), Constant.EVERYONE), new Ever())),
                        "'log in' happened at any time"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void a_leaf_is_a_sentence(Criterion criterion, String text) {
        assertThat(criterion.text()).isEqualTo(text);
        assertThat(criterion).hasToString(text);
    }

    @Test
    void brackets_stand_wherever_combinations_meet_and_after_not() {
        assertThat(AllOf.of(A, B, C)).hasToString("vip is true and age is at least 18 and country is \"CH\"");
        assertThat(AllOf.of(A, AnyOf.of(B, C)))
                .hasToString("vip is true and (age is at least 18 or country is \"CH\")");
        assertThat(AllOf.of(A, AllOf.of(B, C)))
                .hasToString("vip is true and (age is at least 18 and country is \"CH\")");
        assertThat(new Not(A)).hasToString("not (vip is true)");
        assertThat(AnyOf.of(new Not(A), B)).hasToString("not (vip is true) or age is at least 18");
        assertThat(new Not(AnyOf.of(A, B))).hasToString("not (vip is true or age is at least 18)");
        assertThat(AtLeast.of(2, A, AnyOf.of(A, B), C))
                .hasToString("at least 2 of [vip is true; (vip is true or age is at least 18); country is \"CH\"]");
    }

    @Test
    void the_answer_for_unknown_is_bound_to_its_criterion_by_brackets() {
        assertThat(A.orMissing()).hasToString("(vip is true) or missing");
        assertThat(new IfUnknown(A, false)).hasToString("(vip is true), false if missing");
        assertThat(AnyOf.of(B, A.orMissing())).hasToString("age is at least 18 or ((vip is true) or missing)");
        assertThat(new Not(A.orMissing()).text())
                .isNotEqualTo(new Not(A).orMissing().text());
    }

    @Test
    void trees_of_other_shape_have_other_texts() {
        List<Criterion> trees = List.of(
                AllOf.of(A, B, C),
                AllOf.of(AllOf.of(A, B), C),
                AllOf.of(A, AllOf.of(B, C)),
                AnyOf.of(AllOf.of(A, B), C),
                AllOf.of(A, AnyOf.of(B, C)),
                AllOf.of(C, B, A),
                new Not(AllOf.of(A, B)),
                AllOf.of(new Not(A), B),
                new Not(new Not(A)),
                A,
                AtLeast.of(1, A, B),
                AtLeast.of(2, A, B),
                AllOf.of(A, B),
                AnyOf.of(A, B),
                AnyOf.of(A, B).or(C),
                new IfUnknown(AnyOf.of(A, B), true),
                AnyOf.of(A, B.orMissing()),
                AnyOf.of(A.orMissing(), B));

        assertThat(trees).map(Criterion::text).doesNotHaveDuplicates();
    }

    @Test
    void values_that_are_equal_make_equal_criteria_of_equal_text() {
        assertThat(is(INCOME, new BigDecimal("2.0")))
                .isEqualTo(is(INCOME, new BigDecimal("2.00")))
                .hasToString("income is 2");
        assertThat(is(SCORE, -0.0)).isEqualTo(is(SCORE, 0.0)).hasToString("score is 0.0");
        assertThat(is(JOINED, Instant.EPOCH.plusNanos(999)))
                .isEqualTo(is(JOINED, Instant.EPOCH))
                .hasToString("joined is 1970-01-01T00:00:00Z");
        assertThat(test(HOME, new Near(new Place(0, 0), -0.0)))
                .isEqualTo(test(HOME, new Near(new Place(-0.0, -0.0), 0)));
        assertThat(test(APP, atLeast(Version.of("2.1")))).isEqualTo(test(APP, atLeast(Version.of("2.1.0+7"))));
        assertThat(test(INCOME, OneOf.of(List.of(new BigDecimal("1"), new BigDecimal("1.0")))))
                .isEqualTo(is(INCOME, BigDecimal.ONE));
    }

    @Test
    void repetitions_are_dropped_and_the_order_of_the_author_is_kept() {
        assertThat(OneOf.of(List.of("b", "a", "b")).values()).containsExactly("b", "a");
        assertThat(new SetMembers(SetMembers.Operator.HAS_ANY_OF, List.of("b", "a", "b")).members())
                .containsExactly("b", "a");
    }

    @Test
    void names_cannot_be_taken_for_parts_of_the_sentence() {
        Set<String> texts = Set.of(
                happened(new EventSelection(
                                new EventPattern(EventType.named("purchase ever"), Constant.EVERYONE), new Ever()))
                        .text(),
                is(dev.segmentkit.Attributes.flag("vip is true or vip"), true).text(),
                AnyOf.of(A, A).text(),
                new SegmentReference("a or in segment b").text(),
                AnyOf.of(new SegmentReference("a"), new SegmentReference("b")).text());

        assertThat(texts).hasSize(5).contains("'vip is true or vip' is true", "in segment 'a or in segment b'");
    }

    @Test
    void upcoming_and_calendar_windows_are_written_for_moments_too() {
        assertThat(test(JOINED, new InWindow(new Upcoming(TimeSpan.of(1, TimeSpan.Unit.WEEKS)))))
                .hasToString("joined is in the next 1 week");
        assertThat(test(JOINED, new InWindow(ZonedCalendar.in(BERLIN).last(3, CalendarUnit.MONTH))))
                .hasToString("joined is in the previous 3 months (Europe/Berlin)");
    }
}
