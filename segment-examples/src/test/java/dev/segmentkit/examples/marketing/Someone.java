package dev.segmentkit.examples.marketing;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A contact told as a sentence. Immutable, so that cases can share how they begin. */
record Someone(List<Consumer<Contact.Builder>> facts) {
    /** Somebody of whom nothing is known, and who did nothing. */
    static Someone someone() {
        return new Someone(List.of());
    }

    <V> Someone with(Attribute<Contact, V> attribute, V value) {
        return and(contact -> contact.set(attribute, value));
    }

    Someone with(DecimalAttribute<Contact> attribute, String value) {
        return with(attribute, new BigDecimal(value));
    }

    Someone did(EventType<?> type, Instant at) {
        return add(event(type, at));
    }

    <E, V> Someone did(EventType<E> type, Instant at, Attribute<E, V> property, V value) {
        return add(event(type, at).set(property, value));
    }

    <E> Someone did(EventType<E> type, Instant at, DecimalAttribute<E> property, String value) {
        return did(type, at, property, new BigDecimal(value));
    }

    /** The same event so many times at once, each with an id of its own. */
    Someone did(int times, EventType<?> type, Instant at) {
        return IntStream.range(0, times).boxed().reduce(this, (who, i) -> who.did(type, at), (a, b) -> b);
    }

    Someone knownSince(Instant moment) {
        return and(contact -> contact.historyKnownSince(moment));
    }

    Contact contact() {
        Contact.Builder contact = Contact.builder("someone");
        facts.forEach(fact -> fact.accept(contact));
        return contact.build();
    }

    /** Ids are in the order in which the events are told. */
    private <E> Event.Builder<E> event(EventType<E> type, Instant at) {
        return Event.builder(type).id("%03d".formatted(facts.size())).occurredAt(at);
    }

    private Someone add(Event.Builder<?> event) {
        return and(contact -> contact.add(event.build()));
    }

    private Someone and(Consumer<Contact.Builder> fact) {
        return new Someone(Stream.concat(facts.stream(), Stream.of(fact)).toList());
    }
}
