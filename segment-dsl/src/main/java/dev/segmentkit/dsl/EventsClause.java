package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/**
 * A sentence about events that says which and when, and not yet what is asked of them.
 *
 * @param <E> the marker type of the event type
 */
public final class EventsClause<E> {
    private final EventSelection events;

    EventsClause(EventSelection events) {
        this.events = events;
    }

    /**
     * At least one event happened; never UNKNOWN.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).happened()}
     */
    public Condition happened() {
        return new EventTest(events, EventTest.Occurrence.HAPPENED);
    }

    /**
     * No event happened; never UNKNOWN.
     *
     * <p>Example: {@code event(LOGIN).inLast(days(30)).didNotHappen()}
     */
    public Condition didNotHappen() {
        return new Not(happened());
    }

    /**
     * The first one of the whole known history lies in the window; FALSE if there never was one.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(60)).happenedForTheFirstTime()}
     */
    public Condition happenedForTheFirstTime() {
        return new EventTest(events, EventTest.Occurrence.HAPPENED_FIRST);
    }

    /**
     * How many events there are; 0 if there are none.
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
}
