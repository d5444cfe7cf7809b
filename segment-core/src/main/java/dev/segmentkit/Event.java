package dev.segmentkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that a {@link Contact} did, for applications that have no class of their own for it. Immutable and
 * thread-safe.
 *
 * @param <E> the marker type of the event type
 */
@HiddenImmutable
@Value.Immutable
public abstract class Event<E> {
    Event() {}

    /** An event of that type, to be filled. */
    public static <E> Builder<E> builder(EventType<E> type) {
        return new Builder<>(type);
    }

    /** The event type. */
    public abstract EventType<E> type();

    /** The id; events of one type with the same id are one event. */
    public abstract String id();

    /** When it happened, cut to microseconds. */
    public abstract Instant occurredAt();

    abstract Map<Attribute<E, ?>, Object> values();

    /** The value of a property; empty if it is missing. */
    public <V> Optional<V> get(Attribute<E, V> property) {
        return AttributeValues.get(values(), property);
    }

    /** Type, id, moment, and all properties that are not sensitive. */
    @Override
    public final String toString() {
        return "%s %s at %s %s"
                .formatted(type().name(), Text.quoted(id()), occurredAt(), AttributeValues.shown(values()));
    }

    /**
     * Collects the parts of an event; not thread-safe.
     *
     * @param <E> the marker type of the event type
     */
    public static final class Builder<E> {
        private final ImmutableEvent.Builder<E> parts = ImmutableEvent.builder();
        private final AttributeValues<E> values;

        private Builder(EventType<E> type) {
            parts.type(type);
            values = new AttributeValues<>("an event '%s'".formatted(type.name()));
        }

        /** Sets the id; required. */
        @CanIgnoreReturnValue
        public Builder<E> id(String id) {
            parts.id(id);
            return this;
        }

        /** Sets when it happened; required; cut to microseconds. */
        @CanIgnoreReturnValue
        public Builder<E> occurredAt(Instant moment) {
            parts.occurredAt(moment.truncatedTo(ChronoUnit.MICROS));
            return this;
        }

        /**
         * Sets a property; null makes it missing.
         *
         * @throws IllegalArgumentException if the property does not take the value
         */
        @CanIgnoreReturnValue
        public <V> Builder<E> set(Attribute<E, V> property, @Nullable V value) {
            values.set(property, value);
            return this;
        }

        /** Sets a property. */
        @CanIgnoreReturnValue
        public Builder<E> set(WholeNumberAttribute<E> property, long value) {
            values.set(property, value);
            return this;
        }

        /** Sets a property. */
        @CanIgnoreReturnValue
        public Builder<E> set(DecimalAttribute<E> property, long value) {
            values.set(property, value);
            return this;
        }

        /**
         * The event.
         *
         * @throws IllegalStateException if id or moment is missing
         */
        public Event<E> build() {
            return parts.values(values.copy()).build();
        }
    }
}
