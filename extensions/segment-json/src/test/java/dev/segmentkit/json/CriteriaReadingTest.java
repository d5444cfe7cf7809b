package dev.segmentkit.json;

import static dev.segmentkit.json.Shop.AGE;
import static dev.segmentkit.json.Shop.AMOUNT;
import static dev.segmentkit.json.Shop.PURCHASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Criteria, events and windows as people write them. */
class CriteriaReadingTest {
    private static final Zone BERLIN = Zone.of(ZoneId.of("Europe/Berlin"));
    private static final String ADULT = "{'attribute': 'age', 'atLeast': 18}";
    private static final Criterion IS_ADULT =
            new ValueTest<>(new AttributeValue<>(AGE), new Comparison<>(Comparison.Operator.AT_LEAST, 18L));

    @Test
    void combinations() {
        reads("'everyone'", Constant.EVERYONE);
        reads("'nobody'", Constant.NOBODY);
        reads(ADULT, IS_ADULT);
        reads("{'all': [" + ADULT + ", 'everyone']}", AllOf.of(IS_ADULT, Constant.EVERYONE));
        reads("{'any': [" + ADULT + ", 'nobody']}", AnyOf.of(IS_ADULT, Constant.NOBODY));
        reads(
                "{'of': ['everyone', 'nobody', " + ADULT + "], 'atLeast': 2}",
                AtLeast.of(2, Constant.EVERYONE, Constant.NOBODY, IS_ADULT));
        reads("{'not': " + ADULT + "}", new Not(IS_ADULT));
        reads("{'orMissing': " + ADULT + "}", new IfUnknown(IS_ADULT, true));
        reads("{'falseIfMissing': " + ADULT + "}", new IfUnknown(IS_ADULT, false));
        reads("{'inSegment': 'loyal'}", new SegmentReference("loyal"));
    }

    @Test
    void events() {
        EventSelection purchases = new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), new Ever());
        reads("{'happened': {'event': 'purchase'}}", new EventTest(purchases, EventTest.Occurrence.HAPPENED));
        reads(
                "{'happenedFirst': {'event': 'purchase'}}",
                new EventTest(purchases, EventTest.Occurrence.HAPPENED_FIRST));
        reads(
                "{'happened': {'where': {'property': 'amount', 'moreThan': 50}, 'event': 'purchase'}}",
                new EventTest(
                        new EventSelection(
                                new EventPattern(
                                        PURCHASE,
                                        new ValueTest<>(
                                                new AttributeValue<>(AMOUNT),
                                                new Comparison<>(
                                                        Comparison.Operator.GREATER_THAN, new BigDecimal(50)))),
                                new Ever()),
                        EventTest.Occurrence.HAPPENED));
    }

    @Test
    void windows() {
        readsWindow("'inLast': {'days': 90}", new Rolling(days(90)));
        readsWindow("'inLast': {'minutes': 5}", new Rolling(TimeSpan.of(5, TimeSpan.Unit.MINUTES)));
        readsWindow(
                "'inLast': {'months': 3, 'zone': 'Europe/Berlin'}",
                new Rolling(TimeSpan.of(3, TimeSpan.Unit.MONTHS, BERLIN)));
        readsWindow(
                "'inLast': {'years': 3, 'zone': {'attribute': 'time zone', 'else': 'Z'}}",
                new Rolling(TimeSpan.of(3, TimeSpan.Unit.YEARS, new ContactZone(Shop.TIME_ZONE, ZoneOffset.UTC))));
        readsWindow("'beforeLast': {'weeks': 2}", new BeforeLast(TimeSpan.of(2, TimeSpan.Unit.WEEKS)));
        readsWindow("'betweenAgo': [{'days': 60}, {'days': 30}]", new Band(days(60), days(30)));
        readsWindow(
                "'between': ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z']",
                new FixedWindow(Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2024-02-01T00:00:00Z")));
        readsWindow(
                "'in': {'unit': 'month', 'first': -6, 'last': -1, 'zone': 'Europe/Berlin'}",
                ZonedCalendar.in(BERLIN).last(6, CalendarUnit.MONTH));
        readsWindow(
                "'in': {'unit': 'week', 'first': 0, 'last': 0, 'soFar': true, 'zone': 'Europe/Berlin',"
                        + " 'weeksFrom': 'sunday'}",
                new CalendarWindow(
                        ZonedCalendar.in(BERLIN).withWeeksFrom(DayOfWeek.SUNDAY), CalendarUnit.WEEK, 0, 0, true));
    }

    @Test
    void sequences() {
        reads(
                "{'sequence': [{'event': 'cart addition', 'inLast': {'days': 7}},"
                        + " {'followedBy': {'event': 'purchase'}, 'within': {'hours': 1}},"
                        + " {'notFollowedBy': {'event': 'purchase'},"
                        + " 'matching': [{'own': 'cart', 'earlier': 'cart', 'of': 'cart addition'}]}],"
                        + " 'within': {'hours': 24}}",
                new EventSequence(
                        new EventSelection(
                                new EventPattern(Shop.CART_ADDITION, Constant.EVERYONE), new Rolling(days(7))),
                        List.of(
                                new SequenceStep(
                                        SequenceStep.Kind.FOLLOWED_BY,
                                        new EventPattern(PURCHASE, Constant.EVERYONE),
                                        List.of(),
                                        Optional.of(TimeSpan.of(1, TimeSpan.Unit.HOURS))),
                                new SequenceStep(
                                        SequenceStep.Kind.NOT_FOLLOWED_BY,
                                        new EventPattern(PURCHASE, Constant.EVERYONE),
                                        List.of(new PropertyMatch(Shop.ADDED_TO, Shop.CART)),
                                        Optional.empty())),
                        Optional.of(TimeSpan.of(24, TimeSpan.Unit.HOURS))));
    }

    private static TimeSpan days(long number) {
        return TimeSpan.of(number, TimeSpan.Unit.DAYS);
    }

    private static void readsWindow(String fields, Window window) {
        reads(
                "{'happened': {'event': 'purchase', " + fields + "}}",
                new EventTest(
                        new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), window),
                        EventTest.Occurrence.HAPPENED));
    }

    private static void reads(String json, Criterion expected) {
        assertThat(Shop.READER.criterion(Shop.criterion(json))).isEqualTo(expected);
    }
}
