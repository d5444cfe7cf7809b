package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever is done to a document, reading it gives a definition or a list of problems: no other failure, no stack that
 * overflows, no time that grows out of bounds. Longer on demand: {@code mvn -pl extensions/segment-json -am test
 * -Dtest=DocumentFuzzTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocuments=1000000 -Dseed=7}.
 */
class DocumentFuzzTest {
    private static final int DOCUMENTS_A_WORLD = 100;
    private static final long SMALL_STACK = 512 * 1024;

    private final Random random = new Random(Long.getLong("seed", 1));
    private final Mutations mutations = new Mutations(random);
    private long read;
    private long refused;
    private long slowest;

    @Test
    void readingGivesADefinitionOrProblems() throws InterruptedException {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, this::readAll, "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((unused, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        System.out.printf("%s documents read, %s refused, the slowest in %s ms%n", read, refused, slowest / 1_000_000);
        assertThat(failure[0]).isNull();
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    private void readAll() {
        long documents = Long.getLong("documents", 3_000);
        WorldGenerator worlds = new WorldGenerator(3, 0, 0, 1);
        for (long i = 0; i < documents; i += DOCUMENTS_A_WORLD) {
            World world = worlds.next(random);
            DefinitionReader reader = DefinitionReader.of(world.vocabulary());
            String document = Declared.isWritable(world.vocabulary())
                    ? DefinitionWriter.compact().catalog(world.catalog(), world.vocabulary())
                    : DefinitionWriter.compact().catalog(world.catalog());
            mutations.learn(document);
            for (int k = 0; k < DOCUMENTS_A_WORLD; k++) {
                String mutated = mutations.of(document);
                try {
                    check(reader, mutated);
                } catch (RuntimeException | StackOverflowError | AssertionError e) {
                    throw new AssertionError("reading failed: " + mutated, e);
                }
            }
        }
    }

    /** What is read is read again as the same from what is written of it. */
    private void check(DefinitionReader reader, String document) {
        long begin = System.nanoTime();
        SegmentCatalog catalog;
        try {
            catalog = reader.catalog(document);
        } catch (InvalidDocumentException e) {
            refused++;
            assertThat(e.problems()).isNotEmpty();
            return;
        } finally {
            slowest = Math.max(slowest, System.nanoTime() - begin);
        }
        read++;
        assertThat(reader.catalog(DefinitionWriter.indented().catalog(catalog)).segments())
                .isEqualTo(catalog.segments());
    }
}
