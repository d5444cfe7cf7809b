package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Contacts and events again, with less in them. */
final class Copies {
    private Copies() {}

    @SuppressWarnings("unchecked") // a vocabulary's attributes are those of contacts
    static <V> Optional<V> value(Contact contact, Attribute<?, V> attribute) {
        return contact.get((Attribute<Contact, V>) attribute);
    }

    @SuppressWarnings("unchecked") // a vocabulary's properties of an event type are those of its events
    static <E, V> Optional<V> value(Event<E> event, Attribute<?, V> property) {
        return event.get((Attribute<E, V>) property);
    }

    @SuppressWarnings("unchecked") // a value of the attribute
    static <V> String written(Attribute<?, V> attribute, Object value) {
        return attribute.name() + " = " + attribute.format((V) value);
    }

    /** The contact with some of its attributes, other events, and another beginning of its history. */
    static Contact of(
            Contact contact,
            Vocabulary vocabulary,
            Predicate<Attribute<?, ?>> kept,
            List<Event<?>> events,
            Optional<Instant> knownSince) {
        Contact.Builder copy = Contact.builder(contact.id());
        vocabulary.attributes().stream().filter(kept).forEach(attribute -> copy(contact, attribute, copy));
        knownSince.ifPresent(copy::historyKnownSince);
        return copy.addAll(events).build();
    }

    @SuppressWarnings("unchecked") // a vocabulary's attributes are those of contacts
    private static <V> void copy(Contact contact, Attribute<?, V> attribute, Contact.Builder copy) {
        copy.set((Attribute<Contact, V>) attribute, value(contact, attribute).orElse(null));
    }

    /** The event with some of its properties. */
    static <E> Event<E> of(Event<E> event, Vocabulary vocabulary, Predicate<Attribute<?, ?>> kept) {
        Event.Builder<E> copy = Event.builder(event.type()).id(event.id()).occurredAt(event.occurredAt());
        vocabulary.properties(event.type()).stream().filter(kept).forEach(property -> copy(event, property, copy));
        return copy.build();
    }

    @SuppressWarnings("unchecked") // a vocabulary's properties of an event type are those of its events
    private static <E, V> void copy(Event<E> event, Attribute<?, V> property, Event.Builder<E> copy) {
        copy.set((Attribute<E, V>) property, value(event, property).orElse(null));
    }
}
