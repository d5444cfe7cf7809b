package dev.segmentkit.testkit.text;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Optional;

/** Finds what the names in a sentence stand for. */
final class Names {
    private final Sentence sentence;
    private final Vocabulary vocabulary;

    Names(Sentence sentence, Vocabulary vocabulary) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
    }

    /** Reads the name of an attribute of contacts or, inside a filter, of a property of its events. */
    Attribute<?, ?> attribute(Optional<EventType<?>> filtered) {
        return filtered.<Attribute<?, ?>>map(this::property).orElseGet(this::attribute);
    }

    /** Reads the name of an attribute of contacts. */
    Attribute<?, ?> attribute() {
        int start = sentence.position();
        String name = sentence.name("the name of an attribute");
        return vocabulary
                .attribute(name)
                .orElseThrow(() -> unknown(start, "attribute '%s'".formatted(name), names(vocabulary.attributes())));
    }

    /** Reads the name of a property. */
    Attribute<?, ?> property(EventType<?> type) {
        int start = sentence.position();
        return property(start, sentence.name("the name of a property of " + type), type);
    }

    /** The property whose name was read before its event type. */
    Attribute<?, ?> property(int start, String name, EventType<?> type) {
        return vocabulary
                .property(type, name)
                .orElseThrow(() -> unknown(
                        start, "property '%s' of %s".formatted(name, type), names(vocabulary.properties(type))));
    }

    /** Reads the name of an event type. */
    EventType<?> eventType() {
        int start = sentence.position();
        String name = sentence.name("the name of an event type");
        return vocabulary
                .eventType(name)
                .orElseThrow(() -> unknown(
                        start,
                        "event '%s'".formatted(name),
                        vocabulary.eventTypes().stream().map(EventType::name).toList()));
    }

    /** The attribute as one of a kind. */
    <A> A ofKind(Class<A> kind, String what, int start, Attribute<?, ?> attribute) {
        if (!kind.isInstance(attribute)) {
            throw new ReadingException(
                    start,
                    "expected %s, and %s is a %s"
                            .formatted(what, attribute, attribute.type().label()));
        }
        return kind.cast(attribute);
    }

    private static Collection<String> names(Collection<Attribute<?, ?>> attributes) {
        return attributes.stream().<String>map(Attribute::name).toList();
    }

    private static ReadingException unknown(int start, String what, Collection<String> known) {
        return new ReadingException(start, "unknown %s; known are %s".formatted(what, known));
    }
}
