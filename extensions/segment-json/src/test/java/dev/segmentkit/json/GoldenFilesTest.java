package dev.segmentkit.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.testkit.text.ConformanceVocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written and hashed is what stands in files: hashes are kept by hosts for years. If one of these fails, the change breaks them,
 * and is to be undone.
 */
class GoldenFilesTest {
    /** All fields of the format but those of vocabularies. */
    private static final String[] FIELDS = ("""
            segmentkit segments segment criterion score id title description objective owner parent kinds explicit implicit mixed
            all any atLeast of not orMissing falseIfMissing inSegment happened happenedFirst sequence within followedBy notFollowedBy
            matching own earlier event where attribute property ageBy zone lengthOf sizeOf countOf with atLeastEvents weeksFrom momentOf
            in daysSince valueOf sumOf averageOf smallestOf greatestOf distinctOf mostFrequentOf ratioOf to givenAtLeast nth nthLast
            name parts points if ifUnknown fading lessPercent every since atMost is isAnyOf ignoringCase isKnown isMissing moreThan
            lessThan percent between sameAs contains startsWith endsWith matches hasAnyOf hasAllOf near latitude longitude metres isIn
            anniversaryIsIn leapDays inLast inNext beforeLast betweenAgo unit first last soFar else
            minutes hours days weeks months years""").split("\\s+");

    static Map<String, String> canonicalTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        GoldenDefinitions.criteria().forEach((name, criterion) -> texts.put(name, ContentHash.canonical(criterion)));
        texts.put("segment", ContentHash.canonical(GoldenDefinitions.segment()));
        texts.put("catalog", ContentHash.canonical(GoldenDefinitions.catalog()));
        texts.put("score-alone", ContentHash.canonical(GoldenDefinitions.score()));
        return texts;
    }

    static Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        GoldenDefinitions.criteria().forEach((name, criterion) -> hashes.put(name, ContentHash.of(criterion)));
        hashes.put("segment", ContentHash.of(GoldenDefinitions.segment()));
        hashes.put("catalog", ContentHash.of(GoldenDefinitions.catalog()));
        hashes.put("score-alone", ContentHash.of(GoldenDefinitions.score()));
        return hashes;
    }

    static Map<String, String> indentedTexts() {
        DefinitionWriter writer = DefinitionWriter.indented();
        Map<String, String> texts = new LinkedHashMap<>();
        GoldenDefinitions.criteria().forEach((name, criterion) -> texts.put(name, writer.criterion(criterion)));
        texts.put("segment", writer.segment(GoldenDefinitions.segment()));
        texts.put("catalog", writer.catalog(GoldenDefinitions.catalog(), ConformanceVocabulary.vocabulary()));
        texts.put("score-alone", writer.score(GoldenDefinitions.score()));
        texts.put("vocabulary", writer.vocabulary(ConformanceVocabulary.vocabulary()));
        return texts;
    }

    static Stream<String> canonicalNames() {
        return canonicalTexts().keySet().stream();
    }

    static Stream<String> indentedNames() {
        return indentedTexts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("canonicalNames")
    void canonicalTextStaysAsItIs(String name) {
        assertThat(canonicalTexts().get(name) + "\n").isEqualTo(file(name + ".canonical.json"));
    }

    @ParameterizedTest
    @MethodSource("indentedNames")
    void indentedTextStaysAsItIs(String name) {
        assertThat(indentedTexts().get(name)).isEqualTo(file(name + ".json"));
    }

    @Test
    void hashesStayAsTheyAre() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        hashes().forEach((name, hash) -> lines.add(hash + "  " + name));
        assertThat(lines.toString()).isEqualTo(file("hashes.txt"));
    }

    @Test
    void filesShowAllFieldsOfTheFormat() {
        String all = String.join("", canonicalTexts().values());
        for (String field : FIELDS) {
            assertThat(all).contains("\"" + field + "\":");
        }
    }

    private static String file(String name) {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
