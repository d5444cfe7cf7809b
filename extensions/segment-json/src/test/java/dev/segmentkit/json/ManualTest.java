package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.segmentkit.Attributes;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents that the documentation shows. */
class ManualTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static List<String> documents(String file) throws IOException {
        return JSON.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/json.md"})
    void fit_the_schema(String file) throws IOException {
        assertThat(documents(file))
                .isNotEmpty()
                .allSatisfy(document ->
                        assertThat(PublishedSchema.problems(document)).isEmpty());
    }

    @Test
    void are_read_with_their_own_vocabulary() throws IOException {
        String document = documents("docs/json.md").get(0);

        Vocabulary vocabulary = VocabularyReader.create().vocabulary(document);
        SegmentCatalog catalog = DefinitionReader.of(vocabulary).catalog(document);

        assertThat(catalog.segments()).extracting(Segment::id).contains("high-value", "abandoned-cart");
        assertThat(catalog.check(vocabulary)).isEmpty();
    }

    @Test
    void the_problem_in_the_readme_is_what_the_reader_says() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Vocabulary vocabulary = Vocabulary.builder()
                .attributes(Attributes.text("country"))
                .event(EventType.named("purchase"))
                .build();
        String mistaken = documents("README.md").get(0).replace("\"atLeast\": 3", "\"atLeast\": \"3\"");

        assertThatExceptionOfType(InvalidDocumentException.class)
                .isThrownBy(() -> DefinitionReader.of(vocabulary).catalog(mistaken))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(readme).contains("\n" + problem + "\n")));
    }
}
