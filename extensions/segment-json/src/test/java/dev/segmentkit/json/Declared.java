package dev.segmentkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.stream.Stream;

/** What a vocabulary declares. */
final class Declared {
    private Declared() {}

    /** Whether all names can stand in documents as names of fields, in which JSON has no place for halves of surrogate pairs. */
    static boolean isWritable(Vocabulary vocabulary) {
        return Stream.concat(
                        attributes(vocabulary).map(Attribute::name),
                        vocabulary.eventTypes().stream().map(EventType::name))
                .allMatch(UTF_8.newEncoder()::canEncode);
    }

    /** Attributes and properties. */
    static Stream<Attribute<?, ?>> attributes(Vocabulary vocabulary) {
        return Stream.concat(
                        Stream.of(vocabulary.attributes()),
                        vocabulary.eventTypes().stream().map(vocabulary::properties))
                .flatMap(Collection::stream);
    }
}
