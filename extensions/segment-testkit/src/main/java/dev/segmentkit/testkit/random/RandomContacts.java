package dev.segmentkit.testkit.random;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contacts with values on the bounds that {@link RandomCriteria} asks about, or with none. */
record RandomContacts(Dice dice, RandomTimes times, RandomValues values, RandomVocabulary vocabulary, int knownInPart) {
    private static final List<String> IDS = List.of("a", "b", "c", "d", "e", "f", "\uFF41", "\uD835\uDC1A", "");

    Contact contact(String id) {
        Contact.Builder contact = Contact.builder(id);
        for (Attribute<?, ?> attribute : vocabulary.vocabulary().attributes()) {
            if (!attribute.equals(vocabulary.timeZone()) && !dice.oneIn(4)) {
                set(contact, attribute);
            }
        }
        if (!dice.oneIn(4)) {
            contact.set(vocabulary.timeZone(), times.zoneId().getId());
        }
        List<Event<?>> events = events();
        if (knownInPart > 0 && dice.oneIn(knownInPart)) {
            contact.historyKnownSince(knownSince(events));
        }
        return contact.addAll(events).build();
    }

    @SuppressWarnings("unchecked") // the vocabulary's attributes are those of contacts
    private <V> void set(Contact.Builder contact, Attribute<?, V> attribute) {
        contact.set((Attribute<Contact, V>) attribute, values.of(attribute));
    }

    private Instant knownSince(List<Event<?>> events) {
        return events.isEmpty() || dice.oneIn(2)
                ? times.near()
                : dice.of(events).occurredAt().plusNanos(dice.of(0, 0, 1000));
    }

    /** Some arrive twice, some come with the id of another one. Copies of one moment are equal. */
    private List<Event<?>> events() {
        List<Event<?>> events = new ArrayList<>();
        Map<List<Object>, Event<?>> known = new HashMap<>();
        for (int count = dice.below(9); count > 0; count--) {
            EventType<?> type = dice.oneIn(2) ? vocabulary.eventTypes().get(0) : dice.of(vocabulary.eventTypes());
            String id = dice.of(IDS);
            Instant at = events.isEmpty() || !dice.oneIn(4) ? times.near() : beside(dice.of(events));
            Event<?> event = known.computeIfAbsent(List.of(type.name(), id, at), key -> event(type, id, at));
            events.add(event);
        }
        return events;
    }

    /** At the moment of another event, or one of the world's spans later. */
    private Instant beside(Event<?> other) {
        return dice.oneIn(2)
                ? other.occurredAt()
                : times.span().after(other.occurredAt(), times.zoneId()).plusNanos(dice.of(0, 0, 1000, -1000));
    }

    private <E> Event<E> event(EventType<E> type, String id, Instant at) {
        Event.Builder<E> event = Event.builder(type).id(id).occurredAt(at);
        for (Attribute<?, ?> property : vocabulary.vocabulary().properties(type)) {
            if (!dice.oneIn(4)) {
                set(event, property);
            }
        }
        return event.build();
    }

    @SuppressWarnings("unchecked") // the properties that the vocabulary has for E are of E
    private <E, V> void set(Event.Builder<E> event, Attribute<?, V> property) {
        event.set((Attribute<E, V>) property, values.of(property));
    }
}
