package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Criterion;

/**
 * What must hold for an event to count; goes into {@link EventClause#where}. Typed by the event, so that a property of
 * purchases cannot filter logins.
 *
 * @param <E> the marker type of the event type
 */
public sealed interface EventFilter<E> permits EventCondition, EventConjunction, EventDisjunction {
    /**
     * The same as a criterion over the event's properties.
     *
     * <p>Example: {@code property(AMOUNT).isAtLeast(50).criterion()}
     */
    Criterion criterion();
}
