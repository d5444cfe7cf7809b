package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What names mean here: attributes of contacts, or the properties of one event in a filter of it. */
record Scope(Vocabulary vocabulary, Optional<EventType<?>> event) {
    static Scope ofContacts(Vocabulary vocabulary) {
        return new Scope(vocabulary, Optional.empty());
    }

    Scope of(EventType<?> type) {
        return new Scope(vocabulary, Optional.of(type));
    }

    Scope ofContacts() {
        return ofContacts(vocabulary);
    }

    @Nullable EventType<?> eventType(Node node, Reading reading) {
        String name = reading.text(node, "the name of an event");
        if (name == null) {
            return null;
        }
        EventType<?> type = vocabulary.eventType(name).orElse(null);
        if (type == null) {
            reading.faults()
                    .add(
                            node.place(),
                            node.described(),
                            "the name of an event",
                            name,
                            vocabulary.eventTypes().stream()
                                    .map(EventType::name)
                                    .toList());
        }
        return type;
    }

    @Nullable Attribute<?, ?> attribute(Node node, Reading reading) {
        String expected = event.map(type -> "the name of a property of " + type).orElse("the name of an attribute");
        String name = reading.text(node, expected);
        if (name == null) {
            return null;
        }
        Attribute<?, ?> attribute = event.flatMap(type -> vocabulary.property(type, name))
                .or(() -> event.isPresent() ? Optional.empty() : vocabulary.attribute(name))
                .orElse(null);
        if (attribute == null) {
            reading.faults()
                    .add(
                            node.place(),
                            node.described(),
                            expected,
                            name,
                            declared().stream().<String>map(Attribute::name).toList());
        }
        return attribute;
    }

    /** An attribute of one type. */
    <A extends Attribute<?, ?>> @Nullable A attribute(Node node, Class<A> type, String label, Reading reading) {
        Attribute<?, ?> attribute = attribute(node, reading);
        if (attribute == null) {
            return null;
        }
        return type.isInstance(attribute)
                ? type.cast(attribute)
                : reading.refused(
                        node,
                        "the name of a %s, and %s is a %s"
                                .formatted(label, attribute, attribute.type().label()));
    }

    private Collection<Attribute<?, ?>> declared() {
        return event.map(vocabulary::properties).orElseGet(vocabulary::attributes);
    }
}
