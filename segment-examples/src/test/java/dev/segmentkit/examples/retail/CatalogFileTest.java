package dev.segmentkit.examples.retail;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The program with segments from a file. */
class CatalogFileTest {
    private static final String AS_OF = "--as-of=2026-10-26T00:00:00Z";

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int retail(String... arguments) {
        CommandLine commandLine =
                Retail.commandLine(Retail.KNOWN_SHOPS, Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), UTC));
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }

    private Path file() {
        return directory.resolve("segments.json");
    }

    private Path fileWith(String segments) throws Exception {
        return Files.writeString(file(), "{\"segmentkit\": 1, \"segments\": [\n%s\n]}\n".formatted(segments));
    }

    @Test
    void its_own_segments_give_the_same_answers() {
        assertThat(retail("--export", file().toString())).isZero();
        assertThat(out.toString()).isEmpty();

        assertThat(Program.run(AS_OF, "--format=tsv", "--segments=" + file()).out())
                .isEqualTo(Program.run(AS_OF, "--format=tsv").out());
        assertThat(Program.run(AS_OF, "--contact=c27", "--segments=" + file()).out())
                .isEqualTo(Program.run(AS_OF, "--contact=c27").out());
    }

    @Test
    void every_shop_reads_what_it_wrote() throws Exception {
        for (Shop<?> shop : Retail.KNOWN_SHOPS) {
            Segmentation<?> own = shop.segmentation();
            CatalogFile file = new CatalogFile(file());
            file.write(own.catalog(), own.vocabulary());

            assertThat(file.read(own.vocabulary()).segments())
                    .isEqualTo(own.catalog().segments());
        }
    }

    @Test
    void other_segments() throws Exception {
        Path file =
                fileWith("{\"id\": \"all\", \"mixed\": [\"everyone\"]}, {\"id\": \"none\", \"mixed\": [\"nobody\"]}");

        assertThat(retail(AS_OF, "--format=tsv", "--segments=" + file)).isZero();
        assertThat(out.toString()).isEqualTo("all\t3000\nnone\t0\n");
    }

    @Test
    void each_problem_has_a_line_that_says_where() throws Exception {
        Path file = fileWith(
                "{\"id\": \"a\", \"mixed\": [{\"attribute\": \"no such\", \"isKnown\": true}]},\n{\"id\": 5, \"mixed\": [\"nobody\"]}");

        assertThat(retail(AS_OF, "--segments=" + file)).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("error: " + file + " holds no segments of this shop"),
                        line -> assertThat(line).startsWith("/segments/0/mixed/0/attribute (line 2, column "),
                        line -> assertThat(line).startsWith("/segments/1/id (line 3, column "));
    }

    @Test
    void a_file_that_is_not_there_is_a_wrong_option() {
        assertThat(retail("--segments=" + file())).isEqualTo(2);
        assertThat(err.toString()).contains("error: --segments: there is no file '" + file() + "'");
    }

    @Test
    void a_file_that_cannot_be_written_ends_with_one_sentence() {
        Path elsewhere = directory.resolve("no such directory").resolve("segments.json");

        assertThat(retail("--export=" + elsewhere)).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("error: " + elsewhere + " cannot be written");
    }

    @Test
    void only_its_own_segments_are_written() {
        assertThat(retail("--export=" + file(), "--segments=" + file())).isEqualTo(2);
        assertThat(file()).doesNotExist();
        assertThat(err.toString()).contains("error: --export writes the shop's own segments: leave out --segments");
    }
}
