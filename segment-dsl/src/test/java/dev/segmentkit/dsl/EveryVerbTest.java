package dev.segmentkit.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for the language as a whole. */
class EveryVerbTest {
    @Test
    void every_verb_stands_in_a_test_of_what_it_says() throws IOException {
        Set<String> untested = new TreeSet<>(Verbs.all());

        try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/segmentkit/dsl"))) {
            Verbs.calls(TestCompiler.sourcesIn(files.sorted().toList()), (test, verb) -> untested.remove(verb));
        }

        assertThat(untested).isEmpty();
    }

    @Test
    void completion_shows_verbs_and_nothing_else() {
        assertThat(Verbs.publicTypes())
                .contains(Segments.class, TextClause.class)
                .allSatisfy(type -> {
                    assertThat(Modifier.isFinal(type.getModifiers()) || type.isSealed())
                            .isTrue();
                    assertThat(type.getConstructors()).isEmpty();
                    assertThat(type.getFields()).isEmpty();
                });
    }
}
