package dev.segmentkit.dsl;

import dev.segmentkit.criteria.AnyOf;

/**
 * Tests of an event of which one must hold, which can be continued with {@code or} only.
 *
 * @param <E> the marker type of the event type
 */
public final class EventDisjunction<E> implements EventFilter<E> {
    private final AnyOf criterion;

    EventDisjunction(AnyOf criterion) {
        this.criterion = criterion;
    }

    @Override
    public AnyOf criterion() {
        return criterion;
    }

    /**
     * Or this may hold instead.
     *
     * <p>Example: {@code property(CATEGORY).is("shoes").or(property(CATEGORY).is("boots")).or(property(QUANTITY).is(1))}
     */
    public EventDisjunction<E> or(EventFilter<E> other) {
        return new EventDisjunction<>(criterion.or(other.criterion()));
    }

    /** The canonical text. */
    @Override
    public String toString() {
        return criterion.text();
    }
}
