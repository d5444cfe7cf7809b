package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sentence about events that says which and when, and not yet what is asked of them.
 *
 * @param <E> the marker type of the event type
 */
public final class EventsClause<E> {
    private final FilteredEvents<E> which;
    private final Window window;
    private final EventSelection events;

    EventsClause(FilteredEvents<E> which, Window window) {
        this.which = which;
        this.window = window;
        this.events = which.in(window);
    }

    /**
     * At least one event happened. UNKNOWN only if none is known and the window reaches back before the contact's history is
     * known.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).happened()}
     */
    public Condition happened() {
        return new EventTest(events, EventTest.Occurrence.HAPPENED);
    }

    /**
     * No event happened. UNKNOWN only if none is known and the window reaches back before the contact's history is known.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(30)).didNotHappen()}
     */
    public Condition didNotHappen() {
        return new Not(happened());
    }

    /**
     * The first one of the whole history lies in the window; FALSE if there never was one. UNKNOWN only if the contact's
     * history is not known from its beginning, and events before that could change the answer.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(60)).happenedForTheFirstTime()}
     */
    public Condition happenedForTheFirstTime() {
        return new EventTest(events, EventTest.Occurrence.HAPPENED_FIRST);
    }

    /**
     * How many events there are; 0 if there are none, never missing. A comparison is UNKNOWN only if the window reaches back
     * before the contact's history is known, and more events could change the answer.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isAtLeast(3)}
     */
    public WholeNumberClause<Condition> count() {
        return new WholeNumberClause<>(new EventCount(events), Ending.CONTACT);
    }

    /**
     * How many different values of a property there are; events that lack it are skipped, and over none it is 0.
     *
     * <p>Example: {@code event(PURCHASE).ever().distinct(CATEGORY).isAtLeast(5)}
     */
    public WholeNumberClause<Condition> distinct(Attribute<E, ?> property) {
        return new WholeNumberClause<>(EventAggregate.distinctCount(property, events), Ending.CONTACT);
    }

    /**
     * The oldest event.
     *
     * <p>Example: {@code event(PURCHASE).ever().first().moment().isInLast(days(60))}
     */
    public OneEventClause<E> first() {
        return new OneEventClause<>(EventPosition.FIRST, events);
    }

    /**
     * The newest event.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(CATEGORY).is("shoes")}
     */
    public OneEventClause<E> last() {
        return new OneEventClause<>(EventPosition.LAST, events);
    }

    /**
     * The n-th event, counted from the oldest on: 1 is the first one.
     *
     * <p>Example: {@code event(PURCHASE).ever().nth(2).moment().isInLast(days(30))}
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public OneEventClause<E> nth(int number) {
        return new OneEventClause<>(new EventPosition(EventPosition.Side.FIRST, number), events);
    }

    /**
     * The n-th last event, counted from the newest back: 1 is the last one.
     *
     * <p>Example: {@code event(PURCHASE).ever().nthLast(2).property(CATEGORY).is("shoes")}
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public OneEventClause<E> nthLast(int number) {
        return new OneEventClause<>(new EventPosition(EventPosition.Side.LAST, number), events);
    }

    /**
     * On how many days of a calendar they happened; 0 if there are none.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(30)).distinctDays(BERLIN).isAtLeast(10)}
     */
    public WholeNumberClause<Condition> distinctDays(ZonedCalendar calendar) {
        return distinctPeriods(CalendarUnit.DAY, calendar);
    }

    /**
     * In how many periods of a calendar they happened; 0 if there are none.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(365)).distinctPeriods(MONTH, BERLIN).isAtLeast(10)}
     */
    public WholeNumberClause<Condition> distinctPeriods(CalendarUnit unit, ZonedCalendar calendar) {
        return new WholeNumberClause<>(new PeriodCount(unit, calendar, 1, events), Ending.CONTACT);
    }

    /**
     * How many of the events pass a filter, divided by how many there are. An event that lacks a property that is tested
     * does not pass.
     *
     * <p>Example: {@code event(PURCHASE).where(property(BRAND).isKnown()).ever().share(property(BRAND).is("own")).givenAtLeast(10).isAtLeast(percent(40))}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final DivisionClause share(EventFilter<E> first, EventFilter<E>... more) {
        return new DivisionClause(new EventCount(which.where(first, more).in(window)), new EventCount(events));
    }

    /**
     * After one of the events another one happened.
     *
     * <p>Example: {@code event(CART_ADD).inLast(days(7)).followedBy(PURCHASE).within(hours(24))}
     */
    public <F> FollowedByClause<F, Condition> followedBy(EventType<F> next) {
        return new FollowedByClause<>(FilteredEvents.of(next), List.of(), this::then);
    }

    /**
     * After one of the events another one did not happen. TRUE once the time for it has passed, and not before.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(7)).notFollowedBy(PURCHASE).within(days(2))}
     */
    public <F> NotFollowedByClause<F> notFollowedBy(EventType<F> next) {
        return new NotFollowedByClause<>(events, FilteredEvents.of(next), List.of());
    }

    /**
     * After one of the events several steps follow, one after the other, as {@link Segments#followedBy} and
     * {@link Segments#notFollowedBy} name them.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(7)).then(followedBy(CART_ADD).within(hours(1)), notFollowedBy(PURCHASE).within(hours(24)))}
     *
     * @throws IllegalArgumentException if the last step must not happen and has no limit, or if a property is to match that
     *     of an event which does not come before
     */
    public Condition then(SequenceStep first, SequenceStep... more) {
        return new EventSequence(events, listed(first, more), Optional.empty());
    }

    /**
     * After one of the events several steps follow, and all is over so-and-so long after it, the end included.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(7)).thenWithin(days(2), followedBy(CART_ADD).later(), notFollowedBy(PURCHASE).meanwhile())}
     *
     * @throws IllegalArgumentException if a property is to match that of an event which does not come before
     */
    public Condition thenWithin(TimeSpan total, SequenceStep first, SequenceStep... more) {
        return new EventSequence(events, listed(first, more), Optional.of(total));
    }

    /**
     * The exact sum of a property; events that lack it are skipped, and the sum over none is 0.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(365)).sum(QUANTITY).isAtLeast(10)}
     */
    public WholeNumberClause<Condition> sum(WholeNumberAttribute<E> property) {
        return new WholeNumberClause<>(EventAggregate.sum(property, events), Ending.CONTACT);
    }

    /**
     * The exact sum of a property; events that lack it are skipped, and the sum over none is 0.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(365)).sum(AMOUNT).isAtLeast(1_000)}
     */
    public DecimalClause<Condition> sum(DecimalAttribute<E> property) {
        return new DecimalClause<>(EventAggregate.sum(property, events), Ending.CONTACT);
    }

    /**
     * The exact sum of a property; events that lack it are skipped, and the sum over none is 0.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(365)).sum(DISCOUNT).isAtLeast(0.5)}
     */
    public RealClause<Condition> sum(RealAttribute<E> property) {
        return new RealClause<>(EventAggregate.sum(property, events), Ending.CONTACT);
    }

    /**
     * The exact average of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().average(QUANTITY).isAtLeast(1_000)}
     */
    public DecimalClause<Condition> average(WholeNumberAttribute<E> property) {
        return new DecimalClause<>(EventAggregate.average(property, events), Ending.CONTACT);
    }

    /**
     * The exact average of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().average(AMOUNT).isAtLeast(1_000)}
     */
    public DecimalClause<Condition> average(DecimalAttribute<E> property) {
        return new DecimalClause<>(EventAggregate.average(property, events), Ending.CONTACT);
    }

    /**
     * The exact average of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().average(DISCOUNT).isAtLeast(0.5)}
     */
    public RealClause<Condition> average(RealAttribute<E> property) {
        return new RealClause<>(EventAggregate.average(property, events), Ending.CONTACT);
    }

    /**
     * The smallest, or earliest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().min(QUANTITY).isAtLeast(10)}
     */
    public WholeNumberClause<Condition> min(WholeNumberAttribute<E> property) {
        return new WholeNumberClause<>(EventAggregate.minimum(property, events), Ending.CONTACT);
    }

    /**
     * The smallest, or earliest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().min(AMOUNT).isAtLeast(1_000)}
     */
    public DecimalClause<Condition> min(DecimalAttribute<E> property) {
        return new DecimalClause<>(EventAggregate.minimum(property, events), Ending.CONTACT);
    }

    /**
     * The smallest, or earliest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().min(DISCOUNT).isAtLeast(0.5)}
     */
    public RealClause<Condition> min(RealAttribute<E> property) {
        return new RealClause<>(EventAggregate.minimum(property, events), Ending.CONTACT);
    }

    /**
     * The smallest, or earliest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().min(DELIVERY).isIn(BERLIN.thisMonth())}
     */
    public DateClause<Condition> min(DateAttribute<E> property) {
        return new DateClause<>(EventAggregate.minimum(property, events), Ending.CONTACT);
    }

    /**
     * The smallest, or earliest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().min(PAID_AT).isInLast(days(7))}
     */
    public MomentClause<Condition> min(MomentAttribute<E> property) {
        return new MomentClause<>(EventAggregate.minimum(property, events), Ending.CONTACT);
    }

    /**
     * The smallest, or earliest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().min(CLIENT).isAtLeast(Version.of("2.1"))}
     */
    public VersionClause<Condition> min(VersionAttribute<E> property) {
        return new VersionClause<>(EventAggregate.minimum(property, events), Ending.CONTACT);
    }

    /**
     * The greatest, or latest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().max(QUANTITY).isAtLeast(10)}
     */
    public WholeNumberClause<Condition> max(WholeNumberAttribute<E> property) {
        return new WholeNumberClause<>(EventAggregate.maximum(property, events), Ending.CONTACT);
    }

    /**
     * The greatest, or latest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().max(AMOUNT).isAtLeast(1_000)}
     */
    public DecimalClause<Condition> max(DecimalAttribute<E> property) {
        return new DecimalClause<>(EventAggregate.maximum(property, events), Ending.CONTACT);
    }

    /**
     * The greatest, or latest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().max(DISCOUNT).isAtLeast(0.5)}
     */
    public RealClause<Condition> max(RealAttribute<E> property) {
        return new RealClause<>(EventAggregate.maximum(property, events), Ending.CONTACT);
    }

    /**
     * The greatest, or latest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().max(DELIVERY).isIn(BERLIN.thisMonth())}
     */
    public DateClause<Condition> max(DateAttribute<E> property) {
        return new DateClause<>(EventAggregate.maximum(property, events), Ending.CONTACT);
    }

    /**
     * The greatest, or latest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().max(PAID_AT).isInLast(days(7))}
     */
    public MomentClause<Condition> max(MomentAttribute<E> property) {
        return new MomentClause<>(EventAggregate.maximum(property, events), Ending.CONTACT);
    }

    /**
     * The greatest, or latest, value of a property; events that lack it are skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().max(CLIENT).isAtLeast(Version.of("2.1"))}
     */
    public VersionClause<Condition> max(VersionAttribute<E> property) {
        return new VersionClause<>(EventAggregate.maximum(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(CATEGORY).is("shoes")}
     */
    public TextClause<Condition> mostFrequent(TextAttribute<E> property) {
        return new TextClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(CHANNEL).is(Channel.SHOP)}
     */
    public <C extends Enum<C>> ChoiceClause<C, Condition> mostFrequent(ChoiceAttribute<E, C> property) {
        return new ChoiceClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(QUANTITY).isAtLeast(2)}
     */
    public WholeNumberClause<Condition> mostFrequent(WholeNumberAttribute<E> property) {
        return new WholeNumberClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(AMOUNT).isAtLeast(100)}
     */
    public DecimalClause<Condition> mostFrequent(DecimalAttribute<E> property) {
        return new DecimalClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(DISCOUNT).isAtLeast(0.5)}
     */
    public RealClause<Condition> mostFrequent(RealAttribute<E> property) {
        return new RealClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(GIFT).isTrue()}
     */
    public FlagClause<Condition> mostFrequent(FlagAttribute<E> property) {
        return new FlagClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(DELIVERY).isIn(BERLIN.thisMonth())}
     */
    public DateClause<Condition> mostFrequent(DateAttribute<E> property) {
        return new DateClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(PAID_AT).isInLast(days(7))}
     */
    public MomentClause<Condition> mostFrequent(MomentAttribute<E> property) {
        return new MomentClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    /**
     * The value of a property that most events have, and of several the one seen most recently; events that lack it are
     * skipped, and over none it is missing.
     *
     * <p>Example: {@code event(PURCHASE).ever().mostFrequent(CLIENT).isAtLeast(Version.of("2.1"))}
     */
    public VersionClause<Condition> mostFrequent(VersionAttribute<E> property) {
        return new VersionClause<>(EventAggregate.mostFrequent(property, events), Ending.CONTACT);
    }

    private static List<SequenceStep> listed(SequenceStep first, SequenceStep... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }
}
