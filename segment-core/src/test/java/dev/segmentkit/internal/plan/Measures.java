package dev.segmentkit.internal.plan;

import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.nth;
import static dev.segmentkit.fixture.Sentences.nthLast;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.ratio;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Shop.WEIGHT;
import static dev.segmentkit.fixture.Times.BERLIN;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Each measure, over windows that overlap, touch and lie apart, of all events and of some. */
final class Measures {
    private static final ZonedCalendar OWN = ZonedCalendar.in(new ContactZone(TIME_ZONE, BERLIN));

    private static final List<Window> WINDOWS = List.of(
            new Rolling(days(30)),
            new Ever(),
            new Rolling(days(7)),
            new Band(days(60), days(45)),
            new BeforeLast(days(60)),
            OWN.thisMonth(),
            BERLIN_CALENDAR.lastMonth(),
            new FixedWindow(Instant.MIN, Histories.NOW.minusSeconds(1)));

    private Measures() {}

    static List<Subject<?>> all() {
        Criterion several = that(QUANTITY, isAtLeast(1L));
        return Stream.concat(
                        WINDOWS.stream()
                                .flatMap(window -> Stream.of(purchases(window), purchases(several, window)))
                                .flatMap(Measures::of),
                        Stream.of(
                                new AgeInYears(BORN, Zone.of(BERLIN)),
                                new AgeInYears(BORN, OWN.zone()),
                                new TextLength(TIME_ZONE)))
                .toList();
    }

    private static Stream<Subject<?>> of(EventSelection events) {
        return Stream.of(
                count(events),
                EventAggregate.sum(QUANTITY, events),
                EventAggregate.sum(AMOUNT, events),
                EventAggregate.average(QUANTITY, events),
                EventAggregate.average(WEIGHT, events),
                EventAggregate.minimum(AMOUNT, events),
                EventAggregate.maximum(QUANTITY, events),
                EventAggregate.distinctCount(CATEGORY, events),
                EventAggregate.mostFrequent(CATEGORY, events),
                new EventMoment(nth(2), events),
                new DaysSince(nthLast(1), events),
                new DaysSince(nthLast(2), events),
                new EventValue<>(nthLast(1), QUANTITY, events),
                new EventValue<>(nth(1), CATEGORY, events),
                new PeriodCount(CalendarUnit.WEEK, OWN, 1, events),
                new PeriodCount(CalendarUnit.MONTH, BERLIN_CALENDAR, 2, events),
                ratio(EventAggregate.sum(QUANTITY, events), count(events), 2),
                score(points(3, happened(events)), points(4, that(count(events), isAtLeast(2L)))));
    }
}
