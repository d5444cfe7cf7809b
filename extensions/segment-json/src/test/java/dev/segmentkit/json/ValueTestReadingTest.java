package dev.segmentkit.json;

import static dev.segmentkit.json.Shop.AGE;
import static dev.segmentkit.json.Shop.AMOUNT;
import static dev.segmentkit.json.Shop.COUNTRY;
import static dev.segmentkit.json.Shop.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Near;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Subjects, what is expected of them, values and scores as people write them. */
class ValueTestReadingTest {
    private static final Zone UTC = Zone.of(ZoneId.of("UTC"));
    private static final String EVENTS = "{'event': 'purchase'}";
    private static final EventSelection PURCHASES =
            new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), new Ever());

    @Test
    void subjectsOfAttributes() {
        reads("'ageBy': 'birth date', 'zone': 'UTC'", new AgeInYears(Shop.BIRTH_DATE, UTC));
        reads("'lengthOf': 'country'", new TextLength(COUNTRY));
        reads("'sizeOf': 'tags'", new SetSize(Shop.TAGS));
    }

    @Test
    void subjectsOfEvents() {
        reads("'countOf': " + EVENTS, new EventCount(PURCHASES));
        reads(
                "'countOf': 'weeks', 'with': " + EVENTS + ", 'zone': 'UTC'",
                new PeriodCount(CalendarUnit.WEEK, ZonedCalendar.in(UTC), 1, PURCHASES));
        reads(
                "'countOf': 'weeks', 'with': " + EVENTS + ", 'atLeastEvents': 2, 'zone': 'UTC', 'weeksFrom': 'sunday'",
                new PeriodCount(
                        CalendarUnit.WEEK, ZonedCalendar.in(UTC).withWeeksFrom(DayOfWeek.SUNDAY), 2, PURCHASES));
        reads("'daysSince': 'last', 'in': " + EVENTS, new DaysSince(EventPosition.LAST, PURCHASES));
        isKnown("'momentOf': 'first', 'in': " + EVENTS, new EventMoment(EventPosition.FIRST, PURCHASES));
        isKnown(
                "'momentOf': {'nth': 3}, 'in': " + EVENTS,
                new EventMoment(new EventPosition(EventPosition.Side.FIRST, 3), PURCHASES));
        isKnown(
                "'valueOf': 'amount', 'of': {'nthLast': 2}, 'in': " + EVENTS,
                new EventValue<>(new EventPosition(EventPosition.Side.LAST, 2), AMOUNT, PURCHASES));
        isKnown("'sumOf': 'amount', 'in': " + EVENTS, EventAggregate.sum(AMOUNT, PURCHASES));
        isKnown("'averageOf': 'amount', 'in': " + EVENTS, EventAggregate.average(AMOUNT, PURCHASES));
        isKnown("'smallestOf': 'amount', 'in': " + EVENTS, EventAggregate.minimum(AMOUNT, PURCHASES));
        isKnown("'greatestOf': 'amount', 'in': " + EVENTS, EventAggregate.maximum(AMOUNT, PURCHASES));
        isKnown("'distinctOf': 'category', 'in': " + EVENTS, EventAggregate.distinctCount(Shop.CATEGORY, PURCHASES));
        isKnown("'mostFrequentOf': 'category', 'in': " + EVENTS, EventAggregate.mostFrequent(Shop.CATEGORY, PURCHASES));
        isKnown(
                "'ratioOf': {'sumOf': 'amount', 'in': " + EVENTS + "}, 'to': {'attribute': 'income'},"
                        + " 'givenAtLeast': 0.5",
                new Ratio(
                        EventAggregate.sum(AMOUNT, PURCHASES),
                        new AttributeValue<>(Shop.INCOME),
                        new BigDecimal("0.5")));
    }

    @Test
    void scores() {
        Score score = new Score(
                "heat",
                List.of(
                        new ScorePart(
                                new BigDecimal("10"), Constant.EVERYONE, new BigDecimal("-2.5"), Optional.empty()),
                        new ScorePart(
                                BigDecimal.ONE,
                                Constant.NOBODY,
                                BigDecimal.ZERO,
                                Optional.of(new Fading(
                                        new BigDecimal("0.2"),
                                        days(30),
                                        new EventMoment(EventPosition.LAST, PURCHASES))))),
                Optional.of(new BigDecimal(100)));
        String json = "{'name': 'heat', 'parts': [{'points': 10, 'if': 'everyone', 'ifUnknown': -2.5},"
                + " {'points': 1, 'if': 'nobody', 'fading': {'lessPercent': 20, 'every': {'days': 30},"
                + " 'since': {'momentOf': 'last', 'in': " + EVENTS + "}}}], 'atMost': 100}";
        assertThat(Shop.READER.score(Shop.json("{'segmentkit': 1, 'score': " + json + "}")))
                .isEqualTo(score);
        isKnown("'score': " + json, score);
    }

    @Test
    void valuesOfEveryType() {
        is("age", "-18", AGE, -18L);
        is("income", "1e2", Shop.INCOME, new BigDecimal(100));
        is("income", "0.10000000000000000000000001", Shop.INCOME, new BigDecimal("0.10000000000000000000000001"));
        is("affinity", "0.1", Shop.AFFINITY, 0.1);
        is("subscribed", "false", Shop.SUBSCRIBED, false);
        is("country", "'DE'", COUNTRY, "DE");
        is("birth date", "'2024-02-29'", Shop.BIRTH_DATE, LocalDate.of(2024, 2, 29));
        is("signed up", "'2024-02-29T12:00:00Z'", Shop.SIGNED_UP, Instant.parse("2024-02-29T12:00:00Z"));
        is("plan", "'GOLD'", Shop.PLAN, Shop.Plan.GOLD);
        is("app", "'2.1'", Shop.APP, Version.of("2.1.0"));
        test(
                "'mostFrequentOf': 'plan', 'in': " + EVENTS + ", 'is': 'FREE'",
                EventAggregate.mostFrequent(Shop.BOUGHT_ON, PURCHASES),
                OneOf.of(List.of(Shop.Plan.FREE)));
    }

    @Test
    void comparisons() {
        Subject<Long> age = new AttributeValue<>(AGE);
        test("'attribute': 'age', 'atLeast': 1", age, new Comparison<>(Comparison.Operator.AT_LEAST, 1L));
        test("'attribute': 'age', 'moreThan': 1", age, new Comparison<>(Comparison.Operator.GREATER_THAN, 1L));
        test("'attribute': 'age', 'atMost': 1", age, new Comparison<>(Comparison.Operator.AT_MOST, 1L));
        test("'attribute': 'age', 'lessThan': 1", age, new Comparison<>(Comparison.Operator.LESS_THAN, 1L));
        test("'attribute': 'age', 'between': [1, 2]", age, new Between<>(1L, 2L));
        test("'attribute': 'age', 'isAnyOf': [1, 2]", age, OneOf.of(List.of(1L, 2L)));
        test("'attribute': 'age', 'isMissing': true", age, Presence.MISSING);
        test(
                "'attribute': 'age', 'lessThan': {'percent': 50, 'of': {'attribute': 'children'}}",
                age,
                new ComparedWith(
                        Comparison.Operator.LESS_THAN, new BigDecimal("0.5"), new AttributeValue<>(Shop.CHILDREN)));
        test(
                "'attribute': 'age', 'lessThan': {'of': {'attribute': 'children'}}",
                age,
                new ComparedWith(Comparison.Operator.LESS_THAN, BigDecimal.ONE, new AttributeValue<>(Shop.CHILDREN)));
        test(
                "'attribute': 'age', 'sameAs': {'attribute': 'children'}",
                age,
                new SameAs(new AttributeValue<>(Shop.CHILDREN)));
    }

    @Test
    void textsSetsAndPlaces() {
        Subject<String> country = new AttributeValue<>(COUNTRY);
        test(
                "'attribute': 'country', 'is': 'de', 'ignoringCase': true",
                country,
                new OneOf<>(List.of("de"), CaseRule.IGNORING_CASE));
        test(
                "'attribute': 'country', 'contains': 'd', 'ignoringCase': true",
                country,
                new TextMatch(TextMatch.Operator.CONTAINS, "d", CaseRule.IGNORING_CASE));
        test(
                "'attribute': 'country', 'startsWith': 'd'",
                country,
                new TextMatch(TextMatch.Operator.STARTS_WITH, "d", CaseRule.EXACT));
        test(
                "'attribute': 'country', 'endsWith': 'd'",
                country,
                new TextMatch(TextMatch.Operator.ENDS_WITH, "d", CaseRule.EXACT));
        test("'attribute': 'country', 'matches': 'D.'", country, new PatternMatch("D."));
        test(
                "'attribute': 'tags', 'hasAnyOf': ['a', 'b']",
                new AttributeValue<>(Shop.TAGS),
                new SetMembers(SetMembers.Operator.HAS_ANY_OF, List.of("a", "b")));
        test(
                "'attribute': 'tags', 'hasAllOf': ['a']",
                new AttributeValue<>(Shop.TAGS),
                new SetMembers(SetMembers.Operator.HAS_ALL_OF, List.of("a")));
        test(
                "'attribute': 'home', 'near': {'latitude': 52.5, 'longitude': 13.4, 'metres': 100}",
                new AttributeValue<>(Shop.HOME),
                new Near(new Place(52.5, 13.4), 100));
    }

    @Test
    void windowsOverDatesAndMoments() {
        test(
                "'attribute': 'signed up', 'isIn': {'inLast': {'days': 30}}",
                new AttributeValue<>(Shop.SIGNED_UP),
                new InWindow(new Rolling(days(30))));
        test(
                "'attribute': 'birth date', 'isIn': {'inLast': {'days': 30}, 'zone': 'UTC'}",
                new AttributeValue<>(Shop.BIRTH_DATE),
                new InDateWindow(new Rolling(days(30)), UTC));
        test(
                "'attribute': 'birth date', 'anniversaryIsIn': {'inNext': {'days': 30}, 'zone': 'UTC'},"
                        + " 'leapDays': 'leap years only'",
                new AttributeValue<>(Shop.BIRTH_DATE),
                new Anniversary(new Upcoming(days(30)), UTC, LeapDayRule.LEAP_YEARS_ONLY));
    }

    private static TimeSpan days(long number) {
        return TimeSpan.of(number, TimeSpan.Unit.DAYS);
    }

    private static void reads(String fields, Subject<Long> expected) {
        test(fields + ", 'atLeast': 3", expected, new Comparison<>(Comparison.Operator.AT_LEAST, 3L));
    }

    private static void isKnown(String fields, Subject<?> expected) {
        test(fields + ", 'isKnown': true", expected, Presence.KNOWN);
    }

    private static <V> void is(String name, String json, Attribute<?, V> attribute, V value) {
        test("'attribute': '" + name + "', 'is': " + json, new AttributeValue<>(attribute), OneOf.of(List.of(value)));
    }

    private static <V> void test(String fields, Subject<V> subject, Expectation<? super V> expected) {
        assertThat(Shop.READER.criterion(Shop.criterion("{" + fields + "}")))
                .isEqualTo(new ValueTest<>(subject, expected));
    }
}
