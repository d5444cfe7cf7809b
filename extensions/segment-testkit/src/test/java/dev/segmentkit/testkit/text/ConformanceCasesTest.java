package dev.segmentkit.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases as such: nothing of {@code docs/semantics.md} is left out, and they are written as they are read. */
class ConformanceCasesTest {
    private static final CaseFile FILES = new CaseFile(ConformanceVocabulary.vocabulary());

    /** V7 is about errors. */
    private static final List<String> RULES = Stream.of(
                    rules("S", 8),
                    rules("V", 6),
                    Stream.of("V8", "V9", "V10"),
                    rules("T", 10),
                    rules("B", 9),
                    Stream.of("M4", "M6"))
            .flatMap(rules -> rules)
            .toList();

    private static Stream<String> rules(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(number -> letter + number);
    }

    @Test
    void everyRuleIsHeld() {
        assertThat(ConformanceCases.all().stream().flatMap(held -> held.rules().stream()))
                .containsAll(RULES)
                .allMatch(RULES::contains);
    }

    @Test
    void namesAreUnique() {
        assertThat(ConformanceCases.all()).extracting(ConformanceCase::name).doesNotHaveDuplicates();
    }

    /** A reader takes no other text; this asserts that it does not. */
    @ParameterizedTest
    @MethodSource("dev.segmentkit.testkit.text.ConformanceCases#topics")
    void whatIsWrittenIsReadTheSame(String topic) {
        for (ConformanceCase read : ConformanceCases.of(topic)) {
            String text = FILES.write(read);
            ConformanceCase again = FILES.read(topic, text).get(0);
            assertThat(again).isEqualTo(read);
            assertThat(FILES.write(again)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.segmentkit.testkit.text.ConformanceCases#topics")
    void whatIsStatedLiesAfterAsOf(String topic) {
        assertThat(ConformanceCases.of(topic))
                .allMatch(read -> read.until().stream().allMatch(until -> until.isAfter(read.asOf())));
    }
}
