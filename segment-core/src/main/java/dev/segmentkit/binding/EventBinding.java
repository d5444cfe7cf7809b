package dev.segmentkit.binding;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.NumberAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How to read the events of one type, and of each its id, moment and properties, from a host's objects. Immutable and
 * thread-safe as far as the host's accessors are.
 *
 * @param <H> the host's class of contacts
 * @param <T> the host's class of events
 */
public final class EventBinding<H, T> {
    private final EventType<?> type;
    private final Function<? super H, ? extends @Nullable Iterable<? extends @Nullable T>> events;
    private final Function<? super T, ? extends @Nullable String> id;
    private final Function<? super T, ? extends @Nullable Instant> occurredAt;
    private final ImmutableMap<Attribute<?, ?>, Accessor<T, ?>> properties;
    // What errors name, made once rather than for each event.
    private final String eventsPart;
    private final String idPart;
    private final String momentPart;
    /** Whether what the host's code throws may quote something sensitive. */
    private final boolean sensitive;

    private EventBinding(
            EventType<?> type,
            Function<? super H, ? extends @Nullable Iterable<? extends @Nullable T>> events,
            Function<? super T, ? extends @Nullable String> id,
            Function<? super T, ? extends @Nullable Instant> occurredAt,
            Map<Attribute<?, ?>, Accessor<T, ?>> properties) {
        this.type = type;
        this.events = events;
        this.id = id;
        this.occurredAt = occurredAt;
        this.properties = ImmutableMap.copyOf(properties);
        this.eventsPart = "the events of " + type;
        this.idPart = "the id of an event '%s'".formatted(type.name());
        this.momentPart = "the moment of an event '%s'".formatted(type.name());
        this.sensitive = properties.keySet().stream().anyMatch(Attribute::isSensitive);
    }

    /** The event type. */
    public EventType<?> type() {
        return type;
    }

    /** The properties that can be read, in the order of their binding. */
    public Collection<Accessor<T, ?>> properties() {
        return properties.values();
    }

    /**
     * The contact's events in the host's own order, without nulls; none if the host gives null.
     *
     * @throws BindingException if the host's code throws, be it while its collection is walked through
     */
    public List<T> of(H contact) {
        List<T> found = new ArrayList<>();
        addTo(found, contact);
        return found;
    }

    /**
     * Adds the contact's events to a list, as {@link #of} gives them; a list that is used again need not grow again. If it
     * throws, some may have been added.
     *
     * @param found takes whatever is added
     * @throws BindingException if the host's code throws, be it while its collection is walked through
     */
    public void addTo(List<? super T> found, H contact) {
        try {
            Iterable<? extends @Nullable T> given = events.apply(contact);
            if (given instanceof List<? extends @Nullable T> list && list instanceof RandomAccess) {
                addTo(found, list);
            } else if (given != null) {
                for (T event : given) {
                    if (event != null) {
                        found.add(event);
                    }
                }
            }
        } catch (Exception e) {
            throw BindingException.reading(eventsPart, sensitive, e);
        }
    }

    /** By index, which needs no iterator. */
    private static <T> void addTo(List<? super T> found, List<? extends @Nullable T> given) {
        for (int i = 0; i < given.size(); i++) {
            T event = given.get(i);
            if (event != null) {
                found.add(event);
            }
        }
    }

    /**
     * The id of an event.
     *
     * @throws BindingException if it is null, or the host's code throws
     */
    public String id(T event) {
        return required(idPart, id, event);
    }

    /**
     * When an event happened, cut to microseconds.
     *
     * @throws BindingException if it is null, or the host's code throws
     */
    public Instant occurredAt(T event) {
        return required(momentPart, occurredAt, event).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * How to read a property.
     *
     * @throws IllegalArgumentException if it is not bound
     */
    @SuppressWarnings("unchecked") // the accessor of an Attribute<?, V> reads a V
    public <V> Accessor<T, V> accessor(Attribute<?, V> property) {
        Accessor<T, ?> accessor = properties.get(property);
        if (accessor == null) {
            throw new IllegalArgumentException(property + " is not bound");
        }
        return (Accessor<T, V>) accessor;
    }

    private <R> R required(String part, Function<? super T, ? extends @Nullable R> function, T event) {
        R found = HostCode.call(part, sensitive, function, event);
        if (found == null) {
            throw new BindingException(part + " is null", null);
        }
        return found;
    }

    /**
     * Collects how to read one type of event; not thread-safe.
     *
     * @param <E> the marker type of the event type
     * @param <T> the host's class of events
     */
    public static final class Builder<E, T> {
        private final EventType<E> type;
        private final Map<Attribute<?, ?>, Accessor<T, ?>> properties = new LinkedHashMap<>();
        private @Nullable Function<? super T, ? extends @Nullable String> id;
        private @Nullable Function<? super T, ? extends @Nullable Instant> occurredAt;

        Builder(EventType<E> type) {
            this.type = type;
        }

        /** How to read an event's id; required. */
        @CanIgnoreReturnValue
        public Builder<E, T> id(Function<? super T, ? extends @Nullable String> accessor) {
            this.id = accessor;
            return this;
        }

        /** How to read when an event happened; required. */
        @CanIgnoreReturnValue
        public Builder<E, T> occurredAt(Function<? super T, ? extends @Nullable Instant> accessor) {
            this.occurredAt = accessor;
            return this;
        }

        /** How to read a property; null means that it is missing. */
        @CanIgnoreReturnValue
        public <V> Builder<E, T> property(
                Attribute<E, V> property, Function<? super T, ? extends @Nullable V> accessor) {
            return put(property, accessor);
        }

        /** How to read a numeric property from any Java number type that is exact for it; null means that it is missing. */
        @CanIgnoreReturnValue
        public <V extends Number> Builder<E, T> number(
                NumberAttribute<E, V> property, Function<? super T, ? extends @Nullable Number> accessor) {
            return put(property, accessor);
        }

        /**
         * How to read a whole number that every event has, and the host as a primitive: sums are worked out without an object
         * made of each.
         */
        @CanIgnoreReturnValue
        public Builder<E, T> wholeNumber(WholeNumberAttribute<E> property, ToLongFunction<? super T> accessor) {
            return put(property, Accessor.ofPrimitive(property, accessor));
        }

        /** How to read a property that is a set of texts, from any collection; null means that it is missing. */
        @CanIgnoreReturnValue
        public Builder<E, T> texts(
                TextSetAttribute<E> property, Function<? super T, ? extends @Nullable Collection<String>> accessor) {
            return put(property, accessor);
        }

        private <V> Builder<E, T> put(
                Attribute<E, V> property, Function<? super T, ? extends @Nullable Object> accessor) {
            return put(property, Accessor.of(property, accessor));
        }

        private Builder<E, T> put(Attribute<E, ?> property, Accessor<T, ?> accessor) {
            if (properties.putIfAbsent(property, accessor) != null) {
                throw new IllegalArgumentException(property + " is bound twice");
            }
            return this;
        }

        <H> EventBinding<H, T> build(Function<? super H, ? extends @Nullable Iterable<? extends @Nullable T>> events) {
            return new EventBinding<>(type, events, required("id", id), required("occurredAt", occurredAt), properties);
        }

        private <F> F required(String what, @Nullable F function) {
            if (function == null) {
                throw new IllegalStateException(
                        "the binding of %s has no %s: say how to read it".formatted(type, what));
            }
            return function;
        }
    }
}
