package dev.segmentkit.dsl;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Criterion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every method of the language shows itself in one example, which compiles in a host, runs, and uses the method. */
class JavadocExamplesTest {
    private static final Pattern EXAMPLE = Pattern.compile("<p>Example:\\s*\\{@code\\s");
    private static final String HOST = """
            import static dev.segmentkit.dsl.Segments.*;
            import static dev.segmentkit.dsl.Shop.*;
            import static dev.segmentkit.time.CalendarUnit.*;

            import dev.segmentkit.time.LeapDayRule;
            import dev.segmentkit.vocabulary.Place;
            import dev.segmentkit.vocabulary.Version;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.List;

            public final class Host {
                private Host() {}

            %s}
            """;

    @Test
    void every_method_has_exactly_one_example() throws IOException {
        Map<String, List<String>> examples = examples();
        Map<String, List<String>> withoutExactlyOne = new TreeMap<>();
        for (String verb : Verbs.all()) {
            List<String> found = examples.getOrDefault(verb, List.of());
            if (found.size() != 1) {
                withoutExactlyOne.put(verb, found);
            }
        }

        assertThat(withoutExactlyOne).isEmpty();
        assertThat(Verbs.all()).containsAll(examples.keySet());
    }

    @Test
    void every_example_compiles_in_a_host_and_uses_its_method() throws IOException {
        Map<String, String> verbs = verbsByHostMethod();
        Set<String> unused = new TreeSet<>(verbs.values());

        Verbs.calls(List.of(TestCompiler.source("Host.java", host())), (method, verb) -> {
            if (verb.equals(verbs.get(method))) {
                unused.remove(verb);
            }
        });

        assertThat(unused).isEmpty();
    }

    @Test
    void every_example_runs_and_different_ones_have_different_texts() throws Exception {
        Class<?> host = TestCompiler.load("Host", host());
        Map<String, Criterion> byText = new HashMap<>();
        for (String method : verbsByHostMethod().keySet()) {
            Criterion criterion = criterion(host.getMethod(method).invoke(null));

            assertThat(criterion.text()).isNotBlank();
            assertThat(byText.merge(criterion.text(), criterion, (one, other) -> one))
                    .isEqualTo(criterion);
        }
    }

    @Test
    void examples_are_found_across_lines_and_with_braces_inside() {
        assertThat(examplesIn(
                        "Says.\n\n <p>Example: {@code a.\n   b(\"{}\", new int[] {1})}\n\n @return more {@code x}"))
                .containsExactly("a. b(\"{}\", new int[] {1})");
        assertThat(examplesIn("Says {@code nothing}.")).isEmpty();
    }

    private static Criterion criterion(Object made) {
        if (made instanceof Criterion criterion) {
            return criterion;
        }
        if (made instanceof EventFilter<?> filter) {
            return filter.criterion();
        }
        if (made instanceof Segment segment) {
            return segment.criterion();
        }
        return fail("an example must end a sentence, got " + made);
    }

    /** The examples as methods of a class outside of the package: {@code example0()}, {@code example1()}, .... */
    private static String host() throws IOException {
        StringBuilder methods = new StringBuilder();
        int number = 0;
        for (List<String> examples : examples().values()) {
            methods.append("    public static Object example%d() {\n        return %s;\n    }\n"
                    .formatted(number++, examples.get(0)));
        }
        return HOST.formatted(methods);
    }

    private static Map<String, String> verbsByHostMethod() throws IOException {
        Map<String, String> verbs = new LinkedHashMap<>();
        examples().keySet().forEach(verb -> verbs.put("example" + verbs.size(), verb));
        return verbs;
    }

    private static Map<String, List<String>> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/segmentkit/dsl"))) {
            return Verbs.documentation(TestCompiler.sourcesIn(files.sorted().toList())).entrySet().stream()
                    .filter(comment -> !examplesIn(comment.getValue()).isEmpty())
                    .collect(toMap(
                            Map.Entry::getKey,
                            comment -> examplesIn(comment.getValue()),
                            (one, other) -> one,
                            LinkedHashMap::new));
        }
    }

    private static List<String> examplesIn(String comment) {
        List<String> examples = new ArrayList<>();
        Matcher start = EXAMPLE.matcher(comment);
        while (start.find()) {
            examples.add(comment.substring(start.end(), endOfTag(comment, start.end()))
                    .strip()
                    .replaceAll("\\s*\n\\s*", " "));
        }
        return examples;
    }

    /** As the javadoc tool finds it: braces inside of a tag are balanced. */
    private static int endOfTag(String comment, int begin) {
        int depth = 1;
        int end = begin;
        while (true) {
            char at = comment.charAt(end);
            depth += at == '{' ? 1 : at == '}' ? -1 : 0;
            if (depth == 0) {
                return end;
            }
            end++;
        }
    }
}
