package dev.segmentkit.dsl;

import dev.segmentkit.criteria.AllOf;

/**
 * Tests of an event that must all hold, which can be continued with {@code and} only.
 *
 * @param <E> the marker type of the event type
 */
public final class EventConjunction<E> implements EventFilter<E> {
    private final AllOf criterion;

    EventConjunction(AllOf criterion) {
        this.criterion = criterion;
    }

    @Override
    public AllOf criterion() {
        return criterion;
    }

    /**
     * This must hold too.
     *
     * <p>Example: {@code property(CATEGORY).is("shoes").and(property(AMOUNT).isAtLeast(50)).and(property(QUANTITY).is(1))}
     */
    public EventConjunction<E> and(EventFilter<E> other) {
        return new EventConjunction<>(criterion.and(other.criterion()));
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return criterion.text();
    }
}
