package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.ageInYears;
import static dev.segmentkit.dsl.Segments.allOf;
import static dev.segmentkit.dsl.Segments.anyOf;
import static dev.segmentkit.dsl.Segments.atLeast;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.everyone;
import static dev.segmentkit.dsl.Segments.ifUnknown;
import static dev.segmentkit.dsl.Segments.inSegment;
import static dev.segmentkit.dsl.Segments.lengthOf;
import static dev.segmentkit.dsl.Segments.months;
import static dev.segmentkit.dsl.Segments.nobody;
import static dev.segmentkit.dsl.Segments.not;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.sizeOf;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.AMOUNT;
import static dev.segmentkit.dsl.Shop.BERLIN;
import static dev.segmentkit.dsl.Shop.BIRTH_DATE;
import static dev.segmentkit.dsl.Shop.CATEGORY;
import static dev.segmentkit.dsl.Shop.CITY;
import static dev.segmentkit.dsl.Shop.COUNTRY;
import static dev.segmentkit.dsl.Shop.HOME;
import static dev.segmentkit.dsl.Shop.OPTED_IN;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.dsl.Shop.RENEWAL;
import static dev.segmentkit.dsl.Shop.SIGNED_UP;
import static dev.segmentkit.dsl.Shop.TAGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.Comparison;
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
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Near;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Place;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of node that sentences are made of, built by hand beside the sentence that makes it. */
class SentencesAreTreesTest {
    private static final Condition ADULT =
            new ValueTest<>(new AttributeValue<>(AGE), new Comparison<>(Comparison.Operator.AT_LEAST, 18L));
    private static final Condition SWEDE =
            new ValueTest<>(new AttributeValue<>(COUNTRY), new OneOf<>(List.of("SE"), CaseRule.EXACT));
    private static final TimeSpan QUARTER = new TimeSpan(90, TimeSpan.Unit.DAYS, Optional.empty());
    private static final Zone BERLIN_ZONE = Zone.of(ZoneId.of("Europe/Berlin"));
    private static final EventSelection EVER = purchases(new Ever());

    private static EventSelection purchases(Window window) {
        return new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), window);
    }

    private static Condition happened(Window window) {
        return new EventTest(purchases(window), EventTest.Occurrence.HAPPENED);
    }

    static Stream<Arguments> combinations() {
        return Stream.of(
                arguments(attribute(AGE).isAtLeast(18), ADULT),
                arguments(attribute(COUNTRY).isNot("SE"), new Not(SWEDE)),
                arguments(attribute(COUNTRY).isNot("SE").orMissing(), new IfUnknown(new Not(SWEDE), true)),
                arguments(ifUnknown(attribute(AGE).isAtLeast(18), false), new IfUnknown(ADULT, false)),
                arguments(
                        attribute(AGE).isAtLeast(18).and(attribute(COUNTRY).is("SE")),
                        new AllOf(List.of(ADULT, SWEDE))),
                arguments(
                        allOf(attribute(AGE).isAtLeast(18), attribute(COUNTRY).is("SE"), everyone()),
                        new AllOf(List.of(ADULT, SWEDE, Constant.EVERYONE))),
                arguments(
                        anyOf(attribute(AGE).isAtLeast(18), attribute(COUNTRY).is("SE"), nobody()),
                        new AnyOf(List.of(ADULT, SWEDE, Constant.NOBODY))),
                arguments(
                        atLeast(
                                2,
                                attribute(AGE).isAtLeast(18),
                                attribute(COUNTRY).is("SE"),
                                inSegment("loyal")),
                        new AtLeast(2, List.of(ADULT, SWEDE, new SegmentReference("loyal")))),
                arguments(not(attribute(AGE).isAtLeast(18)), new Not(ADULT)));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments(
                        attribute(CITY).endsWithIgnoringCase("burg"),
                        new ValueTest<>(
                                new AttributeValue<>(CITY),
                                new TextMatch(TextMatch.Operator.ENDS_WITH, "burg", CaseRule.IGNORING_CASE))),
                arguments(
                        attribute(CITY).matches("[A-Z].*"),
                        new ValueTest<>(new AttributeValue<>(CITY), new PatternMatch("[A-Z].*"))),
                arguments(
                        attribute(AGE).isBetween(18, 25),
                        new ValueTest<>(new AttributeValue<>(AGE), new Between<>(18L, 25L))),
                arguments(
                        attribute(OPTED_IN).isMissing(),
                        new ValueTest<>(new AttributeValue<>(OPTED_IN), Presence.MISSING)),
                arguments(
                        attribute(TAGS).hasAllOf("ski", "climb"),
                        new ValueTest<>(
                                new AttributeValue<>(TAGS),
                                new SetMembers(SetMembers.Operator.HAS_ALL_OF, List.of("ski", "climb")))),
                arguments(
                        attribute(HOME).isWithin(10_000, new Place(52.52, 13.405)),
                        new ValueTest<>(new AttributeValue<>(HOME), new Near(new Place(52.52, 13.405), 10_000))),
                arguments(
                        attribute(SIGNED_UP).isInNext(days(90)),
                        new ValueTest<>(new AttributeValue<>(SIGNED_UP), new InWindow(new Upcoming(QUARTER)))),
                arguments(
                        attribute(RENEWAL).isInLast(days(90), BERLIN),
                        new ValueTest<>(
                                new AttributeValue<>(RENEWAL), new InDateWindow(new Rolling(QUARTER), BERLIN_ZONE))),
                arguments(
                        attribute(BIRTH_DATE).hasAnniversaryIn(BERLIN.tomorrow(), LeapDayRule.MARCH_1),
                        new ValueTest<>(
                                new AttributeValue<>(BIRTH_DATE),
                                new Anniversary(
                                        new CalendarWindow(BERLIN, CalendarUnit.DAY, 1, 1, false),
                                        BERLIN_ZONE,
                                        LeapDayRule.MARCH_1))),
                arguments(
                        ageInYears(BIRTH_DATE, BERLIN).is(18),
                        new ValueTest<>(new AgeInYears(BIRTH_DATE, BERLIN_ZONE), OneOf.of(List.of(18L)))),
                arguments(lengthOf(CITY).is(3), new ValueTest<>(new TextLength(CITY), OneOf.of(List.of(3L)))),
                arguments(sizeOf(TAGS).is(3), new ValueTest<>(new SetSize(TAGS), OneOf.of(List.of(3L)))));
    }

    static Stream<Arguments> events() {
        Instant newYear = Instant.parse("2026-01-01T00:00:00Z");
        Instant nextNewYear = Instant.parse("2027-01-01T00:00:00Z");
        return Stream.of(
                arguments(event(PURCHASE).ever().happened(), happened(new Ever())),
                arguments(event(PURCHASE).inLast(days(90)).happened(), happened(new Rolling(QUARTER))),
                arguments(
                        event(PURCHASE).inLast(months(3, BERLIN)).happened(),
                        happened(new Rolling(new TimeSpan(3, TimeSpan.Unit.MONTHS, Optional.of(BERLIN_ZONE))))),
                arguments(
                        event(PURCHASE).between(days(90), days(30)).happened(),
                        happened(new Band(QUARTER, TimeSpan.of(30, TimeSpan.Unit.DAYS)))),
                arguments(
                        event(PURCHASE).between(newYear, nextNewYear).happened(),
                        happened(new FixedWindow(newYear, nextNewYear))),
                arguments(
                        event(PURCHASE).during(BERLIN.lastMonth()).happened(),
                        happened(new CalendarWindow(BERLIN, CalendarUnit.MONTH, -1, -1, false))),
                arguments(event(PURCHASE).ever().didNotHappen(), new Not(happened(new Ever()))),
                arguments(
                        event(PURCHASE).ever().happenedForTheFirstTime(),
                        new EventTest(EVER, EventTest.Occurrence.HAPPENED_FIRST)),
                arguments(
                        event(PURCHASE)
                                .where(
                                        property(CATEGORY).is("SE"),
                                        property(AMOUNT).isAtLeast(50))
                                .ever()
                                .happened(),
                        new EventTest(
                                new EventSelection(
                                        new EventPattern(
                                                PURCHASE,
                                                new AllOf(List.of(
                                                        new ValueTest<>(
                                                                new AttributeValue<>(CATEGORY),
                                                                OneOf.of(List.of("SE"))),
                                                        new ValueTest<>(
                                                                new AttributeValue<>(AMOUNT),
                                                                new Comparison<>(
                                                                        Comparison.Operator.AT_LEAST,
                                                                        BigDecimal.valueOf(50)))))),
                                        new Ever()),
                                EventTest.Occurrence.HAPPENED)),
                arguments(
                        event(PURCHASE).ever().count().is(3),
                        new ValueTest<>(new EventCount(EVER), OneOf.of(List.of(3L)))),
                arguments(
                        event(PURCHASE).ever().distinct(CATEGORY).is(3),
                        new ValueTest<>(EventAggregate.distinctCount(CATEGORY, EVER), OneOf.of(List.of(3L)))),
                arguments(
                        event(PURCHASE).ever().average(AMOUNT).is(50),
                        new ValueTest<>(
                                EventAggregate.average(AMOUNT, EVER), OneOf.of(List.of(BigDecimal.valueOf(50))))),
                arguments(
                        event(PURCHASE).ever().last().moment().isInLast(days(90)),
                        new ValueTest<>(new EventMoment(EventPosition.LAST, EVER), new InWindow(new Rolling(QUARTER)))),
                arguments(
                        event(PURCHASE).ever().first().property(CATEGORY).is("shoes"),
                        new ValueTest<>(
                                new EventValue<>(EventPosition.FIRST, CATEGORY, EVER), OneOf.of(List.of("shoes")))));
    }

    @ParameterizedTest
    @MethodSource({"combinations", "values", "events"})
    void a_sentence_is_the_tree_that_it_reads_as(Criterion sentence, Criterion tree) {
        assertThat(sentence).isEqualTo(tree).hasSameHashCodeAs(tree);
        assertThat(sentence.text()).isEqualTo(tree.text());
    }
}
