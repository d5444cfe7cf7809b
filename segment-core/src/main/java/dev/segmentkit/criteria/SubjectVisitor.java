package dev.segmentkit.criteria;

/**
 * An operation on subjects with one method for each kind.
 *
 * @param <R> the result
 */
public interface SubjectVisitor<R> {
    /** The value of an attribute or property. */
    R visit(AttributeValue<?> subject);

    /** Full years since a date. */
    R visit(AgeInYears subject);

    /** The length of a text. */
    R visit(TextLength subject);

    /** The size of a text set. */
    R visit(SetSize subject);

    /** The number of events. */
    R visit(EventCount subject);

    /** In how many periods events happened. */
    R visit(PeriodCount subject);

    /** When one of several events happened. */
    R visit(EventMoment subject);

    /** How long ago one of several events happened. */
    R visit(DaysSince subject);

    /** A property of one of several events. */
    R visit(EventValue<?> subject);

    /** Something worked out from a property of events. */
    R visit(EventAggregate<?> subject);

    /** One number divided by another. */
    R visit(Ratio subject);

    /** Points for criteria. */
    R visit(Score subject);
}
