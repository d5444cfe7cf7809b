package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.beforeLast;
import static dev.segmentkit.fixture.Sentences.contains;
import static dev.segmentkit.fixture.Sentences.containsIgnoringCase;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.daysSinceLast;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.happenedFirst;
import static dev.segmentkit.fixture.Sentences.hasAllOf;
import static dev.segmentkit.fixture.Sentences.hasAnniversary;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inNext;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.isSameAs;
import static dev.segmentkit.fixture.Sentences.isWithin;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.ratio;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Sentences.yearsSince;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.APP;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Times.BERLIN;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.TimeSpan.Unit;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Segments of all kinds over the {@link Shop}, some of which refer to others. */
record RandomSegments(Dice dice, RandomValues values) {
    static RandomSegments of(Dice dice) {
        return new RandomSegments(dice, new RandomValues(dice));
    }

    SegmentCatalog catalog(int segments) {
        List<Segment> catalog = new ArrayList<>();
        for (int i = 0; i < segments; i++) {
            Criterion criterion = criterion(3, catalog);
            catalog.add(Segment.builder("s" + i).where(criterion).build());
        }
        return SegmentCatalog.of(catalog);
    }

    private Criterion criterion(int depth, List<Segment> known) {
        if (depth == 0 || dice.oneIn(3)) {
            return leaf(known);
        }
        Supplier<Criterion> part = () -> criterion(depth - 1, known);
        return dice.roll(
                () -> new AllOf(dice.list(2, 3, part)),
                () -> new AllOf(dice.list(2, 5, part)),
                () -> new AnyOf(dice.list(2, 4, part)),
                () -> new AtLeast(dice.of(1, 2, 3), dice.list(3, 7, part)),
                () -> new Not(part.get()),
                () -> new IfUnknown(part.get(), dice.oneIn(2)));
    }

    private Criterion leaf(List<Segment> known) {
        if (dice.oneIn(60)) {
            return dice.of(Constant.values());
        }
        if (dice.oneIn(15) && !known.isEmpty()) {
            return new SegmentReference(dice.of(known).id());
        }
        return dice.oneIn(4) ? behaviour() : attribute();
    }

    /** A test of what is known of a contact without its events. */
    Criterion attribute() {
        return dice.roll(
                this::text,
                () -> ordered(new AttributeValue<>(Shop.AGE), values::whole),
                () -> ordered(new AttributeValue<>(BALANCE), values::decimal),
                () -> ordered(new AttributeValue<>(Shop.SCORE), values::real),
                () -> asked(new AttributeValue<>(OPTED_IN), () -> is(dice.oneIn(2))),
                this::day,
                this::moment,
                () -> asked(new AttributeValue<>(PLAN), () -> OneOf.of(dice.list(1, 2, () -> dice.of(Plan.values())))),
                this::set,
                () -> asked(new AttributeValue<>(Shop.HOME), () -> isWithin(dice.of(0.0, 2e7), values.place())),
                () -> ordered(new AttributeValue<>(APP), values::version));
    }

    private <V> Criterion asked(Subject<V> subject, Supplier<Expectation<? super V>> expected) {
        return new ValueTest<>(subject, dice.oneIn(6) ? dice.of(Presence.values()) : expected.get());
    }

    private <V> Criterion ordered(Subject<V> subject, Supplier<V> literal) {
        return asked(subject, () -> orderedBy(subject, literal));
    }

    private <V> Expectation<? super V> orderedBy(Subject<V> subject, Supplier<V> literal) {
        V one = literal.get();
        V other = literal.get();
        int order = subject.order().compare(one, other);
        return order < 0 && dice.oneIn(3)
                ? new Between<>(one, other)
                : dice.oneIn(3)
                        ? OneOf.of(dice.list(1, 3, literal))
                        : new Comparison<>(dice.of(Comparison.Operator.values()), one);
    }

    private Criterion text() {
        return dice.roll(
                () -> ordered(new AttributeValue<>(COUNTRY), values::text),
                () -> asked(
                        new AttributeValue<>(COUNTRY),
                        () -> new OneOf<>(dice.list(1, 4, values::text), dice.of(CaseRule.values()))),
                () -> that(COUNTRY, dice.oneIn(2) ? contains(values.text()) : containsIgnoringCase(values.text())),
                () -> asked(new AttributeValue<>(Shop.RELIGION), () -> is(values.text())),
                () -> that(COUNTRY, isSameAs(new AttributeValue<>(Shop.RELIGION))),
                () -> ordered(new TextLength(COUNTRY), () -> (long) dice.below(4)));
    }

    private Criterion set() {
        Supplier<String[]> some = () -> dice.list(1, 3, values::text).toArray(String[]::new);
        return dice.roll(
                () -> asked(new AttributeValue<>(INTERESTS), () -> hasAnyOf(some.get())),
                () -> asked(new AttributeValue<>(INTERESTS), () -> hasAllOf(some.get())),
                () -> ordered(new SetSize(INTERESTS), () -> (long) dice.below(4)));
    }

    private Criterion day() {
        return dice.roll(
                () -> ordered(new AttributeValue<>(BORN), values::day),
                () -> asked(new AttributeValue<>(BORN), () -> dateWindow(zone())),
                () -> asked(
                        new AttributeValue<>(BORN),
                        () -> hasAnniversary(inNext(7, Unit.DAYS), BERLIN, dice.of(LeapDayRule.values()))),
                () -> ordered(yearsSince(BORN, BERLIN), () -> dice.of(0L, 1L, 18L, 30L)));
    }

    private Zone zone() {
        return dice.oneIn(2) ? Zone.of(BERLIN) : new ContactZone(TIME_ZONE, BERLIN);
    }

    private RelativeWindow window(Zone zone) {
        return dice.oneIn(4) ? inNext(dice.of(1, 7, 30), Unit.DAYS) : pastWindow(zone);
    }

    private RelativeWindow pastWindow(Zone zone) {
        return dice.roll(
                () -> inLast(dice.of(1, 7, 30), Unit.DAYS),
                () -> new Rolling(TimeSpan.of(dice.of(1, 18), Unit.YEARS, zone)),
                () -> beforeLast(days(dice.of(7, 30))),
                () -> ago(30, 7, Unit.DAYS),
                () -> ZonedCalendar.in(zone).thisMonth(),
                () -> ZonedCalendar.in(zone).last(2, CalendarUnit.WEEK));
    }

    private Expectation<LocalDate> dateWindow(Zone zone) {
        return new InDateWindow(window(zone), zone);
    }

    private Criterion moment() {
        return dice.oneIn(2)
                ? ordered(new AttributeValue<>(SIGNED_UP), this::literal)
                : asked(
                        new AttributeValue<>(SIGNED_UP),
                        () -> isIn(
                                dice.oneIn(4)
                                        ? dice.of(inLast(30, Unit.MINUTES), beforeLast(days(3_650_000)))
                                        : window(zone())));
    }

    /** Cut, so that those of a range stay apart. */
    private Instant literal() {
        return values.moment().truncatedTo(ChronoUnit.MICROS);
    }

    /** A test of what a contact did. */
    Criterion behaviour() {
        return dice.roll(
                () -> dice.oneIn(2) ? happened(events()) : happenedFirst(events()),
                () -> ordered(count(events()), () -> (long) dice.below(4)),
                () -> ordered(EventAggregate.sum(AMOUNT, events()), values::decimal),
                () -> ordered(EventAggregate.average(QUANTITY, events()), values::decimal),
                () -> ordered(EventAggregate.maximum(QUANTITY, events()), values::whole),
                () -> ordered(EventAggregate.distinctCount(CATEGORY, events()), () -> (long) dice.below(4)),
                () -> asked(EventAggregate.mostFrequent(CATEGORY, events()), () -> is(values.text())),
                () -> ordered(momentOfFirst(events()), this::literal),
                () -> asked(momentOfLast(events()), () -> isIn(window(zone()))),
                () -> ordered(daysSinceLast(events()), () -> dice.of(0L, 1L, 7L, 30L)),
                () -> ordered(
                        new PeriodCount(CalendarUnit.DAY, BERLIN_CALENDAR, 1, events()), () -> (long) dice.below(3)),
                () -> ordered(ratio(count(events()), count(purchases(ever())), 1), values::decimal),
                () -> ordered(score(points(2, attribute()), points(1, happened(events()))), values::decimal),
                () -> sequence(
                        events(),
                        within(
                                days(dice.of(1, 30)),
                                dice.oneIn(2) ? followedBy(events().pattern()) : notFollowedBy(events().pattern()))));
    }

    private EventSelection events() {
        Window window = dice.oneIn(3) ? ever() : pastWindow(zone());
        return dice.oneIn(4) ? purchases(that(CATEGORY, is(values.text())), window) : purchases(window);
    }
}
