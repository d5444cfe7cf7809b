package dev.segmentkit.dsl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.dsl.TestCompiler.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nonsense does not compile, javac's message helps, and the right form next to it compiles without a warning. */
class WrongProgramsTest {
    private static final String BEFORE = """
            import static dev.segmentkit.dsl.Segments.*;
            import static dev.segmentkit.dsl.Shop.*;

            import dev.segmentkit.criteria.*;
            import dev.segmentkit.dsl.*;
            import java.math.BigDecimal;
            import java.util.List;

            final class %s {
            """;
    private static final long MARKED_LINE = 1 + BEFORE.lines().count();

    private record Program(String about, boolean isMember, String wrong, List<String> said, String right) {
        JavaFileObject wrongSource() {
            return source("Wrong", wrong);
        }

        JavaFileObject rightSource() {
            return source("Right", right);
        }

        String file(String name) {
            return name + Integer.toHexString(about.hashCode()) + ".java";
        }

        private JavaFileObject source(String name, String text) {
            String file = file(name);
            String member = isMember ? text : "static final Object SENTENCE = " + text + ";";
            return TestCompiler.source(file, BEFORE.formatted(file.substring(0, file.indexOf('.'))) + member + "\n}\n");
        }

        @Override
        public String toString() {
            return about;
        }
    }

    private static final List<Program> PROGRAMS = read();
    private static final Map<String, List<Finding>> ON_WRONG =
            findings(PROGRAMS.stream().map(Program::wrongSource).toList());
    private static final Map<String, List<Finding>> ON_RIGHT =
            findings(PROGRAMS.stream().map(Program::rightSource).toList());

    static List<Program> programs() {
        return PROGRAMS;
    }

    @ParameterizedTest
    @MethodSource("programs")
    void does_not_compile(Program program) {
        assertThat(ON_WRONG.getOrDefault(program.file("Wrong"), List.of()))
                .as(program.wrong())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.isError()).isTrue();
                    assertThat(finding.line()).isEqualTo(MARKED_LINE);
                    assertThat(finding.message()).contains(program.said());
                });
    }

    @ParameterizedTest
    @MethodSource("programs")
    void the_right_form_compiles(Program program) {
        assertThat(ON_RIGHT.getOrDefault(program.file("Right"), List.of()))
                .as(program.right())
                .isEmpty();
    }

    /** All in one go, since javac starts slowly. */
    private static Map<String, List<Finding>> findings(List<JavaFileObject> sources) {
        return TestCompiler.findings(List.of(), sources).stream().collect(groupingBy(Finding::file));
    }

    private static List<Program> read() {
        try (InputStream in = WrongProgramsTest.class.getResourceAsStream("wrong-programs.txt")) {
            String text = new String(in.readAllBytes(), UTF_8);
            return Arrays.stream(text.split("\n\\s*\n"))
                    .map(String::strip)
                    .filter(block -> !block.startsWith("#"))
                    .map(WrongProgramsTest::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program parse(String block) {
        List<String> lines = block.lines().map(String::strip).toList();
        return new Program(
                lines.get(0),
                block.contains("\n  wrong member: "),
                only("wrong", lines),
                after("javac", lines),
                only("right", lines));
    }

    private static String only(String key, List<String> lines) {
        return after(key, lines).get(0);
    }

    private static List<String> after(String key, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
    }
}
