package dev.segmentkit.binding;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.NumberAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to read id, attributes and events from a host's own class, straight from its objects: nothing is copied.
 *
 * <pre>{@code
 * Binding<Customer> binding = Binding.to(Customer.class)
 *     .id(Customer::id)
 *     .attribute(COUNTRY, Customer::country)
 *     .number(AGE, Customer::age)
 *     .events(PURCHASE, Customer::orders, fields -> fields
 *         .id(Order::number)
 *         .occurredAt(Order::placedAt)
 *         .number(AMOUNT, Order::total))
 *     .build();
 * }</pre>
 *
 * <p><b>Missing values.</b> Null means missing; a null collection of events means none, and nulls inside are skipped.
 *
 * <p><b>Thread safety.</b> Immutable; thread-safe as far as the host's accessors are. Accessors must not change what they
 * read from.
 *
 * @param <H> the host's class of contacts
 */
public final class Binding<H> {
    private final Function<? super H, ? extends @Nullable String> id;
    private final @Nullable Function<? super H, ? extends @Nullable Instant> historyKnownSince;
    private final ImmutableMap<Attribute<?, ?>, Accessor<H, ?>> attributes;
    private final ImmutableMap<EventType<?>, EventBinding<H, ?>> events;
    private final Vocabulary vocabulary;
    /** Whether what the host's code throws may quote something sensitive. */
    private final boolean sensitive;

    private Binding(Builder<H> builder, Function<? super H, ? extends @Nullable String> id) {
        this.id = id;
        historyKnownSince = builder.historyKnownSince;
        attributes = ImmutableMap.copyOf(builder.attributes);
        events = ImmutableMap.copyOf(builder.events);
        vocabulary = builder.vocabulary.build();
        sensitive = attributes.keySet().stream().anyMatch(Attribute::isSensitive);
    }

    /** A binding to that class, to be filled. */
    public static <H> Builder<H> to(Class<H> host) {
        return new Builder<>(host);
    }

    /** The binding to the ready-made {@link Contact}, for all of a vocabulary. */
    public static Binding<Contact> ofContacts(Vocabulary vocabulary) {
        return ContactBinding.of(vocabulary);
    }

    /** All that is bound. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * The contact's id.
     *
     * @throws BindingException if it is null, or the host's code throws
     */
    public String id(H contact) {
        String found = HostCode.call("the id of a contact", sensitive, id, contact);
        if (found == null) {
            throw new BindingException("the id of a contact is null", null);
        }
        return found;
    }

    /**
     * Since when all events of the contact are known, cut to microseconds; null if the whole history is.
     *
     * @throws BindingException if the host's code throws
     */
    public @Nullable Instant historyKnownSince(H contact) {
        if (historyKnownSince == null) {
            return null;
        }
        Instant since =
                HostCode.call("since when the history of a contact is known", sensitive, historyKnownSince, contact);
        return since == null ? null : since.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * How to read an attribute.
     *
     * @throws IllegalArgumentException if it is not bound
     */
    @SuppressWarnings("unchecked") // the accessor of an Attribute<?, V> reads a V
    public <V> Accessor<H, V> accessor(Attribute<?, V> attribute) {
        Accessor<H, ?> accessor = attributes.get(attribute);
        if (accessor == null) {
            throw new IllegalArgumentException(attribute + " is not bound");
        }
        return (Accessor<H, V>) accessor;
    }

    /** How to read the events of a type, if it is bound. */
    public Optional<EventBinding<H, ?>> events(EventType<?> type) {
        return Optional.ofNullable(events.get(type));
    }

    /**
     * Collects how to read a host's class; not thread-safe.
     *
     * @param <H> the host's class of contacts
     */
    public static final class Builder<H> {
        private final Class<H> host;
        private final Map<Attribute<?, ?>, Accessor<H, ?>> attributes = new LinkedHashMap<>();
        private final Map<EventType<?>, EventBinding<H, ?>> events = new LinkedHashMap<>();
        private final Vocabulary.Builder vocabulary = Vocabulary.builder();
        private @Nullable Function<? super H, ? extends @Nullable String> id;
        private @Nullable Function<? super H, ? extends @Nullable Instant> historyKnownSince;

        private Builder(Class<H> host) {
            this.host = host;
        }

        /** How to read the contact's id; required. */
        @CanIgnoreReturnValue
        public Builder<H> id(Function<? super H, ? extends @Nullable String> accessor) {
            this.id = accessor;
            return this;
        }

        /**
         * How to read since when all events of a contact are known; null means that the whole history is. Where a window
         * reaches before that moment, what did not happen may have happened, and answers that depend on it are UNKNOWN.
         */
        @CanIgnoreReturnValue
        public Builder<H> historyKnownSince(Function<? super H, ? extends @Nullable Instant> accessor) {
            this.historyKnownSince = accessor;
            return this;
        }

        /** How to read an attribute; null means that it is missing. */
        @CanIgnoreReturnValue
        public <V> Builder<H> attribute(
                Attribute<Contact, V> attribute, Function<? super H, ? extends @Nullable V> accessor) {
            return put(attribute, accessor);
        }

        /** How to read a numeric attribute from any Java number type that is exact for it; null means that it is missing. */
        @CanIgnoreReturnValue
        public <V extends Number> Builder<H> number(
                NumberAttribute<Contact, V> attribute, Function<? super H, ? extends @Nullable Number> accessor) {
            return put(attribute, accessor);
        }

        /** How to read an attribute that is a set of texts, from any collection; null means that it is missing. */
        @CanIgnoreReturnValue
        public Builder<H> texts(
                TextSetAttribute<Contact> attribute,
                Function<? super H, ? extends @Nullable Collection<String>> accessor) {
            return put(attribute, accessor);
        }

        /**
         * How to read the events of a type, and from each of them its id, its moment and its properties.
         *
         * @param accessor reads the events; null means none
         * @param fields says how to read one event; id and occurredAt are required
         */
        @CanIgnoreReturnValue
        public <E, T> Builder<H> events(
                EventType<E> type,
                Function<? super H, ? extends @Nullable Iterable<? extends @Nullable T>> accessor,
                Consumer<EventBinding.Builder<E, T>> fields) {
            EventBinding.Builder<E, T> event = new EventBinding.Builder<>(type);
            fields.accept(event);
            EventBinding<H, T> binding = event.build(accessor);
            if (events.putIfAbsent(type, binding) != null) {
                throw new IllegalArgumentException(type + " is bound twice");
            }
            vocabulary.event(type);
            binding.properties().forEach(property -> declare(type, property.attribute()));
            return this;
        }

        /**
         * The binding.
         *
         * @throws IllegalStateException if it was not said how to read the id
         * @throws IllegalArgumentException if different keys of one name were bound
         */
        public Binding<H> build() {
            if (id == null) {
                throw new IllegalStateException(
                        "the binding to %s has no id: say how to read it".formatted(host.getSimpleName()));
            }
            return new Binding<>(this, id);
        }

        private <V> Builder<H> put(
                Attribute<Contact, V> attribute, Function<? super H, ? extends @Nullable Object> accessor) {
            vocabulary.attributes(attribute);
            if (attributes.putIfAbsent(attribute, Accessor.of(attribute, accessor)) != null) {
                throw new IllegalArgumentException(attribute + " is bound twice");
            }
            return this;
        }

        @SuppressWarnings("unchecked") // EventBinding.Builder takes properties of E only
        private <E> void declare(EventType<E> type, Attribute<?, ?> property) {
            vocabulary.event(type, (Attribute<E, ?>) property);
        }
    }

    /** Binds whatever a vocabulary declares to contacts and events that hold values by attribute. */
    private static final class ContactBinding {
        static Binding<Contact> of(Vocabulary vocabulary) {
            Function<Contact, @Nullable Instant> knownSince =
                    contact -> contact.historyKnownSince().orElse(null);
            Builder<Contact> binding = to(Contact.class).id(Contact::id).historyKnownSince(knownSince);
            vocabulary.attributes().forEach(attribute -> bind(binding, attribute));
            vocabulary.eventTypes().forEach(type -> bind(binding, vocabulary, type));
            return binding.build();
        }

        @SuppressWarnings("unchecked") // a vocabulary holds attributes of contacts
        private static <V> void bind(Builder<Contact> binding, Attribute<?, V> declared) {
            Attribute<Contact, V> attribute = (Attribute<Contact, V>) declared;
            Function<Contact, @Nullable V> accessor =
                    contact -> contact.get(attribute).orElse(null);
            binding.attribute(attribute, accessor);
        }

        private static <E> void bind(Builder<Contact> binding, Vocabulary vocabulary, EventType<E> type) {
            binding.<E, Event<E>>events(type, contact -> contact.events(type), event -> {
                event.id(Event::id).occurredAt(Event::occurredAt);
                vocabulary.properties(type).forEach(property -> bind(event, property));
            });
        }

        @SuppressWarnings("unchecked") // the properties that a vocabulary has for E are of E
        private static <E, V> void bind(EventBinding.Builder<E, Event<E>> event, Attribute<?, V> declared) {
            Attribute<E, V> property = (Attribute<E, V>) declared;
            Function<Event<E>, @Nullable V> accessor =
                    bound -> bound.get(property).orElse(null);
            event.property(property, accessor);
        }
    }
}
