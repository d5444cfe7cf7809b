package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.criteria.Criterion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What documents cannot do to their reader. */
class ReadLimitsTest {
    private static final int SMALL_STACK = 512 * 1024;

    @Test
    void depth() {
        isRefused(
                "[".repeat(100_000),
                "/0".repeat(100)
                        + " (line 1, column 101): found one more object or array in others, expected at most 100 in each other");
        isRefused(
                "{\"a\":".repeat(100_000),
                "found one more object or array in others, expected at most 100 in each other");
    }

    @Test
    void whatIsAllowedFitsIntoASmallStack() throws InterruptedException {
        fitsIntoASmallStack("{'not': ".repeat(98) + "'everyone'" + "}".repeat(98));
        fitsIntoASmallStack("{'all': ['everyone', ".repeat(49) + "'nobody'" + "]}".repeat(49));
        String score = "{'score': {'name': 's', 'parts': [{'points': 1, 'if': ";
        fitsIntoASmallStack(score.repeat(24) + "'everyone'" + "}]}, 'atLeast': 1}".repeat(24));
        fitsIntoASmallStack("{'happened': {'event': 'purchase', 'where': {'not': ".repeat(1) + "{'not': ".repeat(90)
                + "'everyone'" + "}".repeat(90) + "}}}");
    }

    @Test
    void longVersionsAndDeepPatternsFitIntoASmallStack() throws InterruptedException {
        fitsIntoASmallStack("{'attribute': 'app', 'is': '1.0.0-a" + ".a".repeat(1000) + "'}");
        fitsIntoASmallStack("{'attribute': 'country', 'matches': '" + "(".repeat(499) + "x" + ")".repeat(499) + "'}");
    }

    @Test
    void patternsThatAreLongOnlyInAppearance() {
        for (String pattern :
                List.of("x{1000}{0}|[(){1000}]{9}", "((x{10}){10}){10}", "[^]{1000}]{1000}", "[[:alpha:]]{99}")) {
            assertThat(catchThrowable(() -> Shop.READER.criterion(
                            Shop.criterion("{'attribute': 'country', 'matches': '" + pattern + "'}"))))
                    .satisfiesAnyOf(
                            thrown -> assertThat(thrown).isNull(),
                            thrown -> assertThat(thrown).hasMessageContaining("RE2"));
        }
        for (String pattern : List.of(
                "(x{1000}){11}", "((x{100}){100}){2,}", "(?:a|\\\\p{L}{200}){51}", "\\\\Q(\\\\E(x{1000}){12}")) {
            assertThat(refused(Shop.criterion("{'attribute': 'country', 'matches': '" + pattern + "'}")))
                    .hasMessageContaining("at most 10000 parts, repetitions written out");
        }
    }

    @Test
    void alsoWhatIsRefusedFitsIntoASmallStack() throws InterruptedException {
        String where = "{'happened': {'event': 'purchase', 'where': ";
        Throwable refused = inSmallStack(
                () -> Shop.READER.criterion(Shop.criterion(where.repeat(48) + "'everyone'" + "}}".repeat(48))));
        assertThat(refused).isInstanceOf(InvalidDocumentException.class);
        String ratio = "{'to': {'attribute': 'age'}, 'givenAtLeast': 1, 'ratioOf': ";
        assertThat(inSmallStack(() -> Shop.READER.criterion(
                        Shop.criterion(ratio.repeat(97) + "{'attribute': 'age'}" + "}".repeat(96) + ", 'is': 1}"))))
                .isNull();
    }

    @Test
    void numbers() {
        String digits = "1".repeat(1_000_000);
        isRefused(
                Shop.criterion("{'attribute': 'income', 'is': " + digits + "}"),
                "/criterion/is (line 1, column 62): found a number of 1000000 characters, expected one of at most 2100");
        isRefused(
                Shop.criterion("{'attribute': 'income', 'is': 1e999999999}"),
                "expected a number of at most 1000 digits before and after the point");
        isRefused(
                Shop.criterion("{'attribute': 'income', 'is': 1e-999999999}"),
                "expected a number of at most 1000 digits before and after the point");
        isRefused(
                Shop.criterion("{'attribute': 'income', 'is': 1e99999999999999}"),
                "expected a number of at most 1000 digits before and after the point");
        isRefused(
                Shop.criterion("{'attribute': 'income', 'is': 0e999999999}"),
                "expected a number of at most 1000 digits before and after the point");
        isRefused(
                Shop.criterion("{'attribute': 'age', 'is': 9223372036854775808}"),
                "expected a whole number of 64 bits, without point and exponent, such as 18");
        isRefused(Shop.criterion("{'attribute': 'affinity', 'is': 1e999}"), "expected a number that a double can hold");
        isRefused(
                Shop.criterion("{'attribute': 'app', 'is': '1.0.0-a" + ".a".repeat(1100) + "'}"),
                "expected a version of at most 2100 characters");
    }

    @Test
    void texts() {
        String text = "x".repeat(100_001);
        isRefused(
                Shop.criterion("{'attribute': 'country', 'is': '" + text + "'}"),
                "/criterion/is (line 1, column 63): found a text of 100001 characters, expected one of at most 100000");
        isRefused(
                Shop.criterion("{'attribute': 'country', '" + text + "': 1}"),
                "/criterion (line 1, column 57): found a name of 100001 characters, expected one of at most 1000");
        isRefused(
                Shop.criterion("{'attribute': 'country', 'matches': '" + "x".repeat(1001) + "'}"),
                "expected a regular expression of at most 1000 characters");
        isRefused(
                "x".repeat(10_000_001),
                "the document (line 1, column 1): found a longer text, expected at most 10000000 characters");
    }

    @Test
    void patternsThatRepeatRepetitions() {
        isRefused(
                Shop.criterion("{'attribute': 'country', 'matches': '((x{1000}){1000}){1000}'}"),
                "at most 10000 parts, repetitions written out, got \"((x{1000}){1000}){1000}\"");
    }

    @Test
    void problems() {
        String items = IntStream.range(0, 10_000)
                .mapToObj(i -> "{'atribute': 'age', 'is': 1}")
                .collect(Collectors.joining(", "));
        InvalidDocumentException refused = refused(Shop.criterion("{'all': [" + items + "]}"));
        assertThat(refused.problems()).hasSize(100);
        assertThat(refused.more()).isEqualTo(9_900);
        assertThat(refused).hasMessageStartingWith("10000 problems:").hasMessageEndingWith("\n  and 9900 more");
    }

    @Test
    void longChainsOfReferences() {
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i ->
                        "{'id': 's%s', 'parent': 's%s', 'mixed': [{'inSegment': 's%s'}]}".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(", "));
        String end = ", {'id': 's20000', 'mixed': ['everyone']}";
        InvalidDocumentException refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Shop.READER.catalog(Shop.json("{'segmentkit': 1, 'segments': [" + chain + end + "]}")));
        assertThat(refused.problems())
                .map(DocumentProblem::toString)
                .containsExactly(
                        "/segments/19899/parent (line 1, column 1439263): found \"s19900\", expected a shorter chain: at most 100 steps",
                        "/segments/19899/mixed/0/inSegment (line 1, column 1439297): found \"s19900\", expected a shorter chain: at most 100 steps");
    }

    @Test
    void manyReferencesFromOneSegment() {
        String references = "{'inSegment': 'a'}" + ", {'inSegment': 'a'}".repeat(100_000);
        String catalog = "{'segmentkit': 1, 'segments': [{'id': 'a', 'mixed': ['everyone']},"
                + " {'id': 'b', 'mixed': [{'any': [" + references + "]}]}]}";
        assertThat(Shop.READER.catalog(Shop.json(catalog)).segments()).hasSize(2);
    }

    @Test
    void bytesThatAreNoUtf8() {
        byte[] bytes = Shop.criterion("\n  'every\u00ff'").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> Shop.READER.criterion(new ByteArrayInputStream(bytes)))
                        .problems())
                .map(DocumentProblem::toString)
                .containsExactly(
                        "the document (line 2, column 9): found the byte 0xff, expected UTF-8, in which it cannot stand here");
        ReadLimits few = ReadLimits.DEFAULT.withCharacters(10);
        assertThatThrownBy(() -> Shop.READER.withLimits(few).criterion(new ByteArrayInputStream(new byte[31])))
                .hasMessageContaining("expected at most 10 characters");
    }

    @Test
    void streams() {
        byte[] bytes = ("\uFEFF" + Shop.criterion("'everyone'")).getBytes(StandardCharsets.UTF_8);
        assertThat(Shop.READER.criterion(new ByteArrayInputStream(bytes))).hasToString("everyone");
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> Shop.READER.criterion(broken)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void limitsArePositive() {
        assertThatThrownBy(() -> ReadLimits.DEFAULT.withDepth(0))
                .hasMessage("the limit 'depth' must be positive, got 0");
        assertThatThrownBy(() -> ReadLimits.DEFAULT.withDepth(1001))
                .hasMessage("the limit 'depth' must be at most 1000, got 1001");
        assertThat(ReadLimits.DEFAULT
                        .withDepth(1)
                        .withCharacters(2)
                        .withNumberLength(3)
                        .withTextLength(4)
                        .withPatternLength(5)
                        .withProblems(6))
                .isEqualTo(new ReadLimits(1, 2, 3, 4, 5, 6));
    }

    private static void fitsIntoASmallStack(String criterion) throws InterruptedException {
        AtomicReference<Criterion> read = new AtomicReference<>();
        Throwable thrown = inSmallStack(() -> read.set(Shop.READER.criterion(Shop.criterion(criterion))));
        assertThat(thrown).isNull();
        assertThat(read.get()).isNotNull();
    }

    private static Throwable inSmallStack(Runnable reading) throws InterruptedException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> thrown.set(catchThrowable(reading::run)), "small", SMALL_STACK);
        thread.start();
        thread.join();
        return thrown.get();
    }

    private static InvalidDocumentException refused(String json) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> Shop.READER.criterion(json));
    }

    private static void isRefused(String json, String problem) {
        assertThat(refused(json).problems())
                .singleElement()
                .extracting(DocumentProblem::toString)
                .asString()
                .endsWith(problem);
    }
}
