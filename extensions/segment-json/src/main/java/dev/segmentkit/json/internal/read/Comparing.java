package dev.segmentkit.json.internal.read;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds the vocabulary of a catalogue against the one with which the catalogue is read. */
final class Comparing implements Declarations.Sink {
    private final Vocabulary vocabulary;
    private final Faults faults;

    Comparing(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    @Override
    public void event(Node.Field field) {
        if (vocabulary.eventType(field.name()).isEmpty()) {
            unknown(
                    field,
                    "an event",
                    vocabulary.eventTypes().stream().map(EventType::name).toList());
        }
    }

    @Override
    public void attribute(Optional<String> event, Node.Field field, Declaration declaration) {
        if (event.isPresent() && vocabulary.eventType(event.get()).isEmpty()) {
            return;
        }
        Optional<EventType<?>> type = event.flatMap(vocabulary::eventType);
        Optional<Attribute<?, ?>> own =
                type.isPresent() ? vocabulary.property(type.get(), field.name()) : vocabulary.attribute(field.name());
        if (own.isEmpty()) {
            Collection<Attribute<?, ?>> known =
                    type.isPresent() ? vocabulary.properties(type.get()) : vocabulary.attributes();
            unknown(
                    field,
                    type.map(of -> "a property of " + of).orElse("an attribute"),
                    known.stream().<String>map(Attribute::name).toList());
        } else if (!declaration.fits(own.get())) {
            faults.add(
                    field.value().place(),
                    "another declaration of " + own.get(),
                    "that of the host's vocabulary: " + Declaration.text(own.get()));
        }
    }

    /** Reports what only the host's vocabulary declares. */
    void missing(Node own) {
        missing(own, "attributes", vocabulary.attributes());
        for (EventType<?> type : vocabulary.eventTypes()) {
            Node events = value(own, "events");
            if (events == null || value(events, type.name()) == null) {
                faults.add(own.place(), "no declaration of " + type, "one, since the host's vocabulary has it");
            } else {
                missing(events, type.name(), vocabulary.properties(type));
            }
        }
    }

    private void missing(Node outer, String field, Collection<Attribute<?, ?>> wanted) {
        Node declared = value(outer, field);
        for (Attribute<?, ?> attribute : wanted) {
            if (declared == null || value(declared, attribute.name()) == null) {
                faults.add(
                        (declared == null ? outer : declared).place(),
                        "no declaration of " + attribute,
                        "that of the host's vocabulary: " + Declaration.text(attribute));
            }
        }
    }

    private static @Nullable Node value(Node node, String name) {
        return node instanceof Node.Group group ? group.value(name) : null;
    }

    private void unknown(Node.Field field, String what, Collection<String> known) {
        faults.add(
                field.place(),
                Text.quoted(Text.abbreviated(field.name())),
                what + " of the host's vocabulary",
                field.name(),
                known);
    }
}
