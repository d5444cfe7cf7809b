package dev.segmentkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.source.util.JavacTask;
import dev.segmentkit.examples.JavaBlocks.Block;
import dev.segmentkit.examples.JavaBlocks.Kind;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows compiles. */
class DocumentationExamplesTest {
    private static final Path ROOT = Path.of("..");

    static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(ROOT.resolve("README.md")));
        if (Files.isDirectory(ROOT.resolve("docs"))) {
            try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void compiles(Path document) throws IOException {
        assertThat(problems(Files.readString(document))).isEmpty();
    }

    @Test
    void the_readme_has_examples() throws IOException {
        assertThat(JavaBlocks.in(Files.readString(ROOT.resolve("README.md")))).isNotEmpty();
    }

    @Test
    void a_document_without_java_is_right() throws IOException {
        assertThat(problems("# Words\n```xml\n<not java>\n```\n```\nplain\n```\n"))
                .isEmpty();
        assertThat(problems("")).isEmpty();
    }

    @Test
    void a_block_is_what_the_comment_above_says_and_statements_if_there_is_none() {
        assertThat(JavaBlocks.in("""
                        <!-- example: members -->
                        ```java
                        int one;

                        int two;
                        ```
                        words
                        ```java
                        one();
                        ```
                        <!-- example: skip -->
                        ```java
                        ...
                        ```
                        <!-- example:statements-->
                        ```java
                        two();
                        ```
                        """))
                .containsExactly(
                        new Block(Kind.MEMBERS, 3, "int one;\n\nint two;"),
                        new Block(Kind.STATEMENTS, 9, "one();"),
                        new Block(Kind.SKIP, 13, "..."),
                        new Block(Kind.STATEMENTS, 17, "two();"));
    }

    @Test
    void a_comment_that_nobody_knows_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JavaBlocks.in("<!-- example: member -->\n```java\nint one;\n```\n"));
    }

    @Test
    void blocks_see_the_members_of_others_and_no_statements() throws IOException {
        String members = "<!-- example: members -->\n```java\nstatic final int ONE = 1;\n```\n";

        assertThat(problems(members + "```java\nint two = ONE + 1;\n```\n")).isEmpty();
        assertThat(problems(members + "```java\nint two = ONE + 1;\n```\n```java\nint three = two + 1;\n```\n"))
                .singleElement()
                .asString()
                .contains("compiler.err.cant.resolve", "two");
    }

    @Test
    void a_mistake_is_found_and_a_skipped_one_is_not() throws IOException {
        String mistake = "```java\nattribute(wholeNumber(\"age\")).isAtLeast(\"18\");\n```\n";

        assertThat(problems(mistake))
                .singleElement()
                .asString()
                .contains("compiler.err.cant.apply.symbols", "isAtLeast(\"18\")");
        assertThat(problems("<!-- example: skip -->\n" + mistake)).isEmpty();
    }

    private static List<String> problems(String document) throws IOException {
        String text = JavaBlocks.asClass("Document", JavaBlocks.in(document));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("memory:///Document.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return text;
                    }
                };
        var javac = ToolProvider.getSystemJavaCompiler();
        var said = new DiagnosticCollector<JavaFileObject>();
        try (var files = javac.getStandardFileManager(said, Locale.ROOT, UTF_8)) {
            ((JavacTask) javac.getTask(null, files, said, List.of("-proc:none"), null, List.of(source))).analyze();
        }
        return said.getDiagnostics().stream()
                .map(finding -> finding.getCode() + ": " + finding.getMessage(null) + "\n  at: "
                        + text.lines()
                                .skip(Math.max(0, finding.getLineNumber() - 1))
                                .findFirst()
                                .orElse("")
                                .strip())
                .toList();
    }
}
