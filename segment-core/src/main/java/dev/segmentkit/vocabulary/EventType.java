package dev.segmentkit.vocabulary;

import java.util.Optional;

/**
 * A type of event, such as a purchase, and the place to declare its properties: {@code PURCHASE.decimal("amount")}.
 * Two event types of one name are equal. Immutable and thread-safe.
 *
 * @param <E> a marker type of the application's, such as {@code interface Purchase {}}; it keeps properties of
 *     purchases out of criteria about logins
 */
public final class EventType<E> extends AttributeOwner<E> {
    private final String name;

    private EventType(String name) {
        super(Optional.of(checkedName("an event type", name)));
        this.name = name;
    }

    /** The event type of that name. */
    public static <E> EventType<E> named(String name) {
        return new EventType<>(name);
    }

    /** The name, unique in a vocabulary. */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventType<?> that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Such as {@code event 'purchase'}. */
    @Override
    public String toString() {
        return "event '%s'".formatted(name);
    }
}
