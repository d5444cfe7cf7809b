package dev.segmentkit.dsl;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.Condition;

/**
 * A single test of an event, which can be continued with {@code and} as well as with {@code or}.
 *
 * @param <E> the marker type of the event type
 */
public final class EventCondition<E> implements EventFilter<E> {
    private final Condition criterion;

    EventCondition(Condition criterion) {
        this.criterion = criterion;
    }

    @Override
    public Condition criterion() {
        return criterion;
    }

    /**
     * Both must hold.
     *
     * <p>Example: {@code property(CATEGORY).is("shoes").and(property(AMOUNT).isAtLeast(50))}
     */
    public EventConjunction<E> and(EventFilter<E> other) {
        return new EventConjunction<>(AllOf.of(criterion, other.criterion()));
    }

    /**
     * One of the two must hold.
     *
     * <p>Example: {@code property(CATEGORY).is("shoes").or(property(CATEGORY).is("boots"))}
     */
    public EventDisjunction<E> or(EventFilter<E> other) {
        return new EventDisjunction<>(AnyOf.of(criterion, other.criterion()));
    }

    /**
     * The same, but events that lack the property count too.
     *
     * <p>Example: {@code property(CATEGORY).isNot("gift").orMissing()}
     */
    public EventCondition<E> orMissing() {
        return new EventCondition<>(criterion.orMissing());
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return criterion.text();
    }
}
