package dev.segmentkit.vocabulary;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that an application declares about its contacts: attributes, event types and their properties, each found by its
 * name. Definitions that arrive as data are read against it, and catalogues are checked against it. Immutable and
 * thread-safe; look-ups take constant time.
 */
public final class Vocabulary {
    private final ImmutableMap<String, Attribute<?, ?>> attributes;
    private final ImmutableMap<String, EventType<?>> eventTypes;
    private final ImmutableMap<String, ImmutableMap<String, Attribute<?, ?>>> properties;

    private Vocabulary(Builder builder) {
        attributes = ImmutableMap.copyOf(builder.attributes);
        eventTypes = ImmutableMap.copyOf(builder.eventTypes);
        ImmutableMap.Builder<String, ImmutableMap<String, Attribute<?, ?>>> byEvent = ImmutableMap.builder();
        builder.properties.forEach((event, declared) -> byEvent.put(event, ImmutableMap.copyOf(declared)));
        properties = byEvent.buildOrThrow();
    }

    /** A vocabulary to be filled. */
    public static Builder builder() {
        return new Builder();
    }

    /** The attributes of contacts, in the order of their declaration. */
    public Collection<Attribute<?, ?>> attributes() {
        return attributes.values();
    }

    /** The event types, in the order of their declaration. */
    public Collection<EventType<?>> eventTypes() {
        return eventTypes.values();
    }

    /** The properties of an event type, in the order of their declaration; none if the event type is not declared. */
    public Collection<Attribute<?, ?>> properties(EventType<?> type) {
        return propertiesByName(type.name()).values();
    }

    /** The attribute of contacts that has this name. */
    public Optional<Attribute<?, ?>> attribute(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    /** The event type that has this name. */
    public Optional<EventType<?>> eventType(String name) {
        return Optional.ofNullable(eventTypes.get(name));
    }

    /** The property of that event type that has this name. */
    public Optional<Attribute<?, ?>> property(EventType<?> type, String name) {
        return Optional.ofNullable(propertiesByName(type.name()).get(name));
    }

    private ImmutableMap<String, Attribute<?, ?>> propertiesByName(String eventType) {
        return properties.getOrDefault(eventType, ImmutableMap.of());
    }

    /** Collects declarations; not thread-safe. */
    public static final class Builder {
        private final Map<String, Attribute<?, ?>> attributes = new LinkedHashMap<>();
        private final Map<String, EventType<?>> eventTypes = new LinkedHashMap<>();
        private final Map<String, Map<String, Attribute<?, ?>>> properties = new LinkedHashMap<>();
        private final List<String> problems = new ArrayList<>();

        private Builder() {}

        /** Adds attributes of contacts; adding an equal one again changes nothing. */
        @CanIgnoreReturnValue
        public Builder attributes(Attribute<?, ?>... declared) {
            for (Attribute<?, ?> attribute : declared) {
                attribute
                        .eventType()
                        .ifPresentOrElse(
                                type -> problems.add("%s is no attribute of contacts: declare it with event '%s'"
                                        .formatted(attribute, type)),
                                () -> add(attributes, attribute));
            }
            return this;
        }

        /** Adds an event type with its properties; adding an equal property again changes nothing. */
        @SafeVarargs
        @CanIgnoreReturnValue
        public final <E> Builder event(EventType<E> type, Attribute<E, ?>... declared) {
            eventTypes.putIfAbsent(type.name(), type);
            Map<String, Attribute<?, ?>> known = properties.computeIfAbsent(type.name(), name -> new LinkedHashMap<>());
            for (Attribute<E, ?> property : declared) {
                if (property.eventType().equals(Optional.of(type.name()))) {
                    add(known, property);
                } else {
                    problems.add("%s is no property of %s".formatted(property, type));
                }
            }
            return this;
        }

        /**
         * The vocabulary of all that was added.
         *
         * @throws IllegalArgumentException naming every pair of different keys of one name, and other contradictions
         */
        public Vocabulary build() {
            if (!problems.isEmpty()) {
                throw new IllegalArgumentException(
                        "the vocabulary contradicts itself:\n  " + String.join("\n  ", problems));
            }
            return new Vocabulary(this);
        }

        private void add(Map<String, Attribute<?, ?>> known, Attribute<?, ?> attribute) {
            Attribute<?, ?> other = known.putIfAbsent(attribute.name(), attribute);
            if (other != null && !other.equals(attribute)) {
                problems.add("%s is declared twice and differently, as %s and as %s: rename one, or declare it once"
                        .formatted(attribute, describe(other), describe(attribute)));
            }
        }

        private static String describe(Attribute<?, ?> attribute) {
            return "%s (%s%s%s%s)"
                    .formatted(
                            attribute.type().label(),
                            attribute.origin(),
                            attribute.kind().map(kind -> ", " + kind).orElse(""),
                            attribute
                                    .provenance()
                                    .map(provenance -> ", " + provenance)
                                    .orElse(""),
                            attribute.isSensitive() ? ", SENSITIVE" : "");
        }
    }
}
