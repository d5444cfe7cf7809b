package dev.segmentkit.json.internal.write;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;

/** A vocabulary as JSON: attributes, and event types with their properties, in the order of their declaration. */
final class VocabularyJson {
    private VocabularyJson() {}

    static Fields of(Vocabulary vocabulary) {
        Fields attributes = declarations(vocabulary.attributes());
        Fields events = byName(
                vocabulary.eventTypes(),
                type -> Field.of(checked(type.name()), declarations(vocabulary.properties(type))));
        return Fields.NONE
                .andIf(attributes.size() > 0, "attributes", attributes)
                .andIf(events.size() > 0, "events", events)
                .inBlock();
    }

    private static Fields declarations(Collection<Attribute<?, ?>> attributes) {
        return byName(attributes, attribute -> Field.of(checked(attribute.name()), DeclarationJson.of(attribute)));
    }

    /** Half of a surrogate pair can be escaped, but readers refuse it in the name of a field (RFC 8259, 8.2). */
    private static String checked(String name) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            throw new IllegalArgumentException(
                    "the name %s has half of a surrogate pair in it, which JSON does not take in the name of a field: rename it"
                            .formatted(Quoted.of(name)));
        }
        return name;
    }

    private static <T> Fields byName(Collection<? extends T> things, Function<T, Field> form) {
        return new Fields(things.stream().<Field>map(form).toList(), Layout.BLOCK);
    }
}
