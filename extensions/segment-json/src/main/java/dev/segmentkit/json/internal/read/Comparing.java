package dev.segmentkit.json.internal.read;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Optional;

/**
 * Holds the vocabulary of a catalogue against the one with which the catalogue is read. That may have grown since: what it
 * declares besides is no matter.
 */
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

    private void unknown(Node.Field field, String what, Collection<String> known) {
        faults.add(
                field.place(),
                Text.quoted(Text.abbreviated(field.name())),
                what + " of the host's vocabulary",
                field.name(),
                known);
    }
}
