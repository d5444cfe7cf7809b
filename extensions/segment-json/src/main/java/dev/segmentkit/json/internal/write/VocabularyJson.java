package dev.segmentkit.json.internal.write;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.function.Function;

/** A vocabulary as JSON: attributes, and event types with their properties, in the order of their declaration. */
final class VocabularyJson {
    private VocabularyJson() {}

    static Fields of(Vocabulary vocabulary) {
        Fields attributes = declarations(vocabulary.attributes());
        Fields events = byName(
                vocabulary.eventTypes(), type -> Field.of(type.name(), declarations(vocabulary.properties(type))));
        return Fields.NONE
                .andIf(attributes.size() > 0, "attributes", attributes)
                .andIf(events.size() > 0, "events", events)
                .inBlock();
    }

    private static Fields declarations(Collection<Attribute<?, ?>> attributes) {
        return byName(attributes, attribute -> Field.of(attribute.name(), DeclarationJson.of(attribute)));
    }

    private static <T> Fields byName(Collection<? extends T> things, Function<T, Field> form) {
        return new Fields(things.stream().<Field>map(form).toList(), Layout.BLOCK);
    }
}
