package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCasesTest {
    private static final Path KEPT =
            Path.of("src", "main", "resources", "dev", "segmentkit", "testkit", "cases", "kept");
    private static final Evaluator OPTIMIST = (catalog, segment, vocabulary, contacts, asOf) -> contacts.stream()
            .map(contact -> new Outcome(Truth.TRUE, Optional.empty()))
            .toList();

    @Test
    void whatWasWrongIsWrongAgainWhenItIsReadBack(@TempDir Path directory) throws IOException {
        List<Disagreement> found = DifferentialCheck.run(OPTIMIST, 1, 32).disagreements();
        List<Path> files = KeptCases.write(found, directory.resolve("found"));
        assertThat(files)
                .hasSameSizeAs(found)
                .first()
                .hasToString(directory.resolve("found/1.cases").toString());
        for (int i = 0; i < files.size(); i++) {
            Case question = found.get(i).question();
            String text = Files.readString(files.get(i));
            assertThat(text).startsWith("# the evaluator says Outcome[truth=TRUE");
            assertThat(KeptCases.read("found", text)).singleElement().satisfies(read -> {
                assertThat(read.expected()).isEqualTo(question.expected());
                assertThat(new Comparing(OPTIMIST).wrongByItsAnswer(read))
                        .hasValueSatisfying(again ->
                                assertThat(again.complaint()).startsWith("the evaluator says Outcome[truth=TRUE"));
            });
        }
    }

    @Test
    void filesThatAreThereStay(@TempDir Path directory) throws IOException {
        Path mine = Files.writeString(directory.resolve("1.cases"), "mine");
        List<Disagreement> found = DifferentialCheck.run(OPTIMIST, 1, 32).disagreements();
        assertThat(KeptCases.write(found, directory)).first().isEqualTo(directory.resolve("2.cases"));
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aQuestionIsKeptWithNoMoreWordsThanItIsAbout() {
        Case kept = EvaluatorConformance.namedCases().stream()
                .filter(named -> named.name().equals("the tie is to the nearest earlier step of the type"))
                .findFirst()
                .orElseThrow();
        assertThat(KeptCases.write(new Disagreement(kept, "two\nlines"))).isEqualTo("""
                # two
                # lines
                event: purchase
                property: cart of purchase, text
                event: cart-added
                property: cart of cart-added, text

                case: the tie is to the nearest earlier step of the type
                rules: none
                criterion: cart-added in the last 30 days, followed by cart-added, followed by purchase with (cart = cart of cart-added)
                as of: 2026-06-15T12:00:00Z
                event: cart-added a at 2026-06-05T12:00:00Z, cart = "1"
                event: cart-added b at 2026-06-06T12:00:00Z, cart = "2"
                event: purchase p at 2026-06-07T12:00:00Z, cart = "2"
                truth: TRUE
                """);
    }

    @Test
    void everyFileIsAsked() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(KeptCases.NAMES.stream()
                            .map(name -> name + ".cases")
                            .toList());
        }
        assertThat(KeptCases.all()).hasSizeGreaterThanOrEqualTo(KeptCases.NAMES.size());
    }
}
