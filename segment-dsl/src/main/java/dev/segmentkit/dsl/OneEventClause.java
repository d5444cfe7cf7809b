package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/**
 * A sentence about one of some events, such as the first or the last, which says not yet what is asked of it. Whatever is asked is
 * missing if there are not so many events.
 *
 * @param <E> the marker type of the event type
 */
public final class OneEventClause<E> {
    private final EventPosition position;
    private final EventSelection events;

    OneEventClause(EventPosition position, EventSelection events) {
        this.position = position;
        this.events = events;
    }

    /**
     * When it happened.
     *
     * <p>Example: {@code event(PURCHASE).ever().first().moment().isInLast(days(60))}
     */
    public MomentClause<Condition> moment() {
        return new MomentClause<>(new EventMoment(position, events), Ending.CONTACT);
    }

    /**
     * How many full days, of 24 hours each, ago it happened.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().daysAgo().isAtMost(30)}
     */
    public WholeNumberClause<Condition> daysAgo() {
        return new WholeNumberClause<>(new DaysSince(position, events), Ending.CONTACT);
    }

    /**
     * Its property that holds a text; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(CATEGORY).is("shoes")}
     */
    public TextClause<Condition> property(TextAttribute<E> property) {
        return new TextClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a whole number; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(QUANTITY).isAtLeast(2)}
     */
    public WholeNumberClause<Condition> property(WholeNumberAttribute<E> property) {
        return new WholeNumberClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds an exact decimal number; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(AMOUNT).isAtLeast(100)}
     */
    public DecimalClause<Condition> property(DecimalAttribute<E> property) {
        return new DecimalClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a real number; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(DISCOUNT).isAtLeast(0.5)}
     */
    public RealClause<Condition> property(RealAttribute<E> property) {
        return new RealClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a flag; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(GIFT).isTrue()}
     */
    public FlagClause<Condition> property(FlagAttribute<E> property) {
        return new FlagClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a date; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(DELIVERY).isIn(BERLIN.thisWeek())}
     */
    public DateClause<Condition> property(DateAttribute<E> property) {
        return new DateClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a moment; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(PAID_AT).isInLast(days(7))}
     */
    public MomentClause<Condition> property(MomentAttribute<E> property) {
        return new MomentClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a choice; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(CHANNEL).is(Channel.SHOP)}
     */
    public <C extends Enum<C>> ChoiceClause<C, Condition> property(ChoiceAttribute<E, C> property) {
        return new ChoiceClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a set of texts; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(LABELS).contains("gift")}
     */
    public TextSetClause<Condition> property(TextSetAttribute<E> property) {
        return new TextSetClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a place; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(SHOP_PLACE).isWithin(1_000, new Place(52.52, 13.405))}
     */
    public PlaceClause<Condition> property(PlaceAttribute<E> property) {
        return new PlaceClause<>(valueOf(property), Ending.CONTACT);
    }

    /**
     * Its property that holds a version; missing if it lacks the property.
     *
     * <p>Example: {@code event(PURCHASE).ever().last().property(CLIENT).isLessThan(Version.of("2.0"))}
     */
    public VersionClause<Condition> property(VersionAttribute<E> property) {
        return new VersionClause<>(valueOf(property), Ending.CONTACT);
    }

    private <V> Subject<V> valueOf(Attribute<E, V> property) {
        return new EventValue<>(position, property, events);
    }
}
