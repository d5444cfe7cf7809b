package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The schema is not stricter than the reader, so that no editor complains of what is right. The reader is stricter: it knows the
 * vocabulary. Longer on demand, as {@link RoundTripProperties} is.
 */
class SchemaProperties {
    private static final WorldGenerator WORLDS = new WorldGenerator(1, 0, 1, 0);
    private static final int CHANGES = 30;

    private final Random random = new Random(Long.getLong("seed", 1));
    private final RandomDefinitions definitions = new RandomDefinitions(random);
    private final Mutations mutations = new Mutations(random);

    @Test
    void whatIsReadFitsTheSchema() {
        int read = 0;
        for (long i = Long.getLong("worlds", 100); i > 0; i--) {
            World world = WORLDS.next(random);
            DefinitionReader reader = DefinitionReader.of(world.vocabulary());
            String written = DefinitionWriter.compact().catalog(definitions.catalog(world.catalog()));
            for (int change = 0; change < CHANGES; change++) {
                String changed = mutations.of(written);
                if (read(reader, changed).isPresent()) {
                    assertThat(PublishedSchema.problems(changed)).as(changed).isEmpty();
                    read++;
                }
            }
        }
        assertThat(read).isPositive();
    }

    private static Optional<SegmentCatalog> read(DefinitionReader reader, String document) {
        try {
            return Optional.of(reader.catalog(document));
        } catch (InvalidDocumentException e) {
            return Optional.empty();
        }
    }
}
