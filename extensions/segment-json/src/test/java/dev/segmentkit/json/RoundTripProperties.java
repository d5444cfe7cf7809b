package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.testkit.Coverage;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is written fits the schema and is read back as it was. Longer on demand, with other worlds: {@code mvn -pl
 * extensions/segment-json -am test -Dtest=RoundTripProperties -Dsurefire.failIfNoSpecifiedTests=false -Dworlds=100000 -Dseed=7}.
 */
class RoundTripProperties {
    private static final WorldGenerator WORLDS = new WorldGenerator(6, 0, 1, 0);

    private final Random random = new Random(Long.getLong("seed", 1));
    private final RandomDefinitions definitions = new RandomDefinitions(random);

    @Test
    void definitionsOfEveryKind() {
        Coverage coverage = new Coverage();
        Stream.of(Truth.values()).forEach(coverage::add);
        for (long world = Long.getLong("worlds", 80); world > 0; world--) {
            World plain = WORLDS.next(random);
            SegmentCatalog catalog = definitions.catalog(plain.catalog());
            catalog.forEach(segment -> coverage.add(segment.criterion()));
            comesBack(catalog, plain.vocabulary());
            if (Declared.isWritable(plain.vocabulary())) {
                comesBack(plain.vocabulary());
                comesBackWithVocabulary(catalog, plain.vocabulary());
            }
        }
        assertThat(coverage.missed()).isEmpty();
    }

    @Test
    void declarationsWithAllThatIsKnown() {
        for (int i = 0; i < 200; i++) {
            comesBack(definitions.vocabulary());
        }
    }

    private static void comesBack(SegmentCatalog catalog, Vocabulary vocabulary) {
        DefinitionReader reader = DefinitionReader.of(vocabulary);
        comesBack(catalog, DefinitionWriter::catalog, reader::catalog, SegmentCatalog::segments);
        catalog.forEach(segment -> {
            comesBack(segment, DefinitionWriter::segment, reader::segment, Function.identity());
            comesBack(segment.criterion(), reader);
        });
    }

    private static void comesBackWithVocabulary(SegmentCatalog catalog, Vocabulary vocabulary) {
        comesBack(
                catalog,
                (writer, all) -> writer.catalog(all, vocabulary),
                DefinitionReader.of(vocabulary)::catalog,
                SegmentCatalog::segments);
    }

    private static void comesBack(Criterion criterion, DefinitionReader reader) {
        comesBack(criterion, DefinitionWriter::criterion, reader::criterion, Function.identity());
        if (criterion instanceof ValueTest<?> test && test.subject() instanceof Score score) {
            comesBack(score, DefinitionWriter::score, reader::score, Function.identity());
        }
    }

    private static void comesBack(Vocabulary vocabulary) {
        VocabularyReader reader = VocabularyReader.create().withChoices(choices(vocabulary));
        comesBack(vocabulary, DefinitionWriter::vocabulary, reader::vocabulary, RoundTripProperties::declared);
    }

    private static ChoiceAttribute<?, ?>[] choices(Vocabulary vocabulary) {
        return Declared.attributes(vocabulary)
                .filter(ChoiceAttribute.class::isInstance)
                .toArray(ChoiceAttribute<?, ?>[]::new);
    }

    /** All that a vocabulary declares, in its order. */
    private static List<?> declared(Vocabulary vocabulary) {
        return List.of(
                List.copyOf(vocabulary.attributes()),
                vocabulary.eventTypes().stream()
                        .map(type -> List.of(type, List.copyOf(vocabulary.properties(type))))
                        .toList());
    }

    /**
     * Writes a definition in both layouts, which say the same, and reads it again.
     *
     * @param compared what of a definition has to be equal
     */
    private static <D> void comesBack(
            D definition,
            BiFunction<DefinitionWriter, D, String> write,
            Function<String, D> read,
            Function<D, ?> compared) {
        assertThat(PublishedSchema.problems(write.apply(DefinitionWriter.compact(), definition)))
                .isEmpty();
        for (DefinitionWriter writer : List.of(DefinitionWriter.compact(), DefinitionWriter.indented())) {
            String json = write.apply(writer, definition);
            assertThat(compared.apply(read.apply(json))).as(json).isEqualTo(compared.apply(definition));
        }
    }
}
