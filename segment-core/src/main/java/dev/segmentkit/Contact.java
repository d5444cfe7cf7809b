package dev.segmentkit;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The ready-made contact: somebody who is in segments or not. Applications that have a class of their own bind that
 * instead, and use this one as the type that stands for contacts in {@code TextAttribute<Contact>}. Immutable and
 * thread-safe.
 */
@HiddenImmutable
@Value.Immutable
public abstract class Contact {
    Contact() {}

    /** A contact of that id, to be filled. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The id. */
    public abstract String id();

    abstract Map<Attribute<Contact, ?>, Object> values();

    /** The events, in no particular order. */
    public abstract List<Event<?>> events();

    /** Since when all of the events are known; empty if the whole history is. */
    public abstract Optional<Instant> historyKnownSince();

    /** The value of an attribute; empty if it is missing. */
    public <V> Optional<V> get(Attribute<Contact, V> attribute) {
        return AttributeValues.get(values(), attribute);
    }

    /** The events of one type; takes time linear in the number of all events. */
    @SuppressWarnings("unchecked") // an event whose type is of E is an Event<E>
    public <E> List<Event<E>> events(EventType<E> type) {
        return events().stream()
                .filter(event -> event.type().equals(type))
                .map(event -> (Event<E>) event)
                .toList();
    }

    /** The id, all attributes that are not sensitive, and how many events there are. */
    @Override
    public final String toString() {
        return "contact %s %s with %s events"
                .formatted(Text.quoted(id()), AttributeValues.shown(values()), events().size());
    }

    /** Collects the parts of a contact; not thread-safe. */
    public static final class Builder {
        private final ImmutableContact.Builder parts = ImmutableContact.builder();
        private final AttributeValues<Contact> values;

        private Builder(String id) {
            parts.id(id);
            values = new AttributeValues<>("contact '%s'".formatted(id));
        }

        /**
         * Sets an attribute; null makes it missing.
         *
         * @throws IllegalArgumentException if the attribute does not take the value
         */
        @CanIgnoreReturnValue
        public <V> Builder set(Attribute<Contact, V> attribute, @Nullable V value) {
            values.set(attribute, value);
            return this;
        }

        /** Sets an attribute. */
        @CanIgnoreReturnValue
        public Builder set(WholeNumberAttribute<Contact> attribute, long value) {
            values.set(attribute, value);
            return this;
        }

        /** Sets an attribute. */
        @CanIgnoreReturnValue
        public Builder set(DecimalAttribute<Contact> attribute, long value) {
            values.set(attribute, value);
            return this;
        }

        /**
         * Says since when all events are known, so that what may be missing before is not taken for never having
         * happened; without it the whole history is known. Cut to microseconds.
         */
        @CanIgnoreReturnValue
        public Builder historyKnownSince(Instant moment) {
            parts.historyKnownSince(moment.truncatedTo(ChronoUnit.MICROS));
            return this;
        }

        /** Adds events. */
        @CanIgnoreReturnValue
        public Builder add(Event<?>... events) {
            parts.addEvents(events);
            return this;
        }

        /** Adds events. */
        @CanIgnoreReturnValue
        public Builder addAll(Iterable<? extends Event<?>> events) {
            parts.addAllEvents(events);
            return this;
        }

        /** The contact. */
        public Contact build() {
            return parts.values(values.copy()).build();
        }
    }
}
