package dev.segmentkit.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of members is replaced by a whole one, or stays as it was, and nothing is left beside it. */
class ExportTest {
    @TempDir
    private Path directory;

    private Path file;

    /** What happens when the members are written, and not yet moved. */
    private interface Written {
        void happens() throws SQLException;
    }

    @BeforeEach
    void a_file_is_there() throws Exception {
        file = Files.writeString(directory.resolve("members.csv"), "as it was");
    }

    @Test
    void stays_if_the_run_fails() throws Exception {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> export(3, file, () -> {
                    assertThat(directory).isDirectoryContaining("glob:**.part");
                    throw new IllegalStateException("enough");
                }))
                .withMessage("enough");
        assertThat(file).hasContent("as it was");
        assertNothingBeside();
    }

    @Test
    void stays_if_the_run_is_cancelled() throws Exception {
        JdbcOutcome outcome = export(3, file, () -> Thread.currentThread().interrupt());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.cancelled()).isTrue();
        assertThat(file).hasContent("as it was");
        assertNothingBeside();
    }

    @Test
    void nothing_is_left_if_it_cannot_be_moved() throws Exception {
        Path taken = Files.createDirectory(directory.resolve("taken"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> export(3, taken, () -> {}))
                .withMessageContaining("not moved to " + taken);
        assertThat(taken).isEmptyDirectory();
        Files.delete(taken);
        assertNothingBeside();
    }

    @Test
    void nothing_is_left_if_it_cannot_be_written() throws Exception {
        // Too long for a name, with what is appended.
        Path unwritable = directory.resolve("m".repeat(250));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> export(3, unwritable, () -> {}))
                .withMessageContaining("writing the members into " + unwritable + " failed");
        assertNothingBeside();
    }

    @Test
    void a_directory_that_is_missing_is_named_before_anything_is_asked() throws Exception {
        Path missing = directory.resolve("missing").resolve("members.csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> export(3, missing, () -> {}))
                .withMessage("%s cannot be written, since there is no directory %s: make it first, or give another file"
                        .formatted(missing, missing.getParent()));
        assertNothingBeside();
    }

    @Test
    void the_last_of_several_at_once_stays() throws Exception {
        JdbcOutcome outcome = export(3, file, () -> {
            JdbcOutcome inBetween = export(5, file, () -> {});
            assertThat(inBetween.done()).isEqualTo(5);
            assertThat(file).content().contains("adults,4");
        });
        assertThat(outcome.done()).isEqualTo(3);
        assertThat(file)
                .content()
                .startsWith("segment,contact\nadults,0\nadults,2\npros,0\n")
                .doesNotContain("4");
        assertNothingBeside();
    }

    /** Exports the members among so many customers, of a database of their own. */
    private static JdbcOutcome export(int customers, Path into, Written written) throws SQLException {
        try (Connection connection = Database.DUCKDB.connect()) {
            Shop.fill(connection, customers);
            Connection told =
                    LastWrites.told(connection, statement -> statement.startsWith("COPY "), new LastWrites.Listener() {
                        @Override
                        public void before(String statement) {}

                        @Override
                        public void after(String statement, long rows) throws SQLException {
                            if (!statement.equals(LastWrites.COMMIT)) {
                                written.happens();
                            }
                        }
                    });
            return JdbcSegments.open(new OneConnection(told), Shop.BINDING, Shop.CATALOG)
                    .exportMembers(into, JdbcSegments.Format.CSV, Shop.NOW);
        }
    }

    private void assertNothingBeside() {
        assertThat(directory).isDirectoryNotContaining(found -> !found.equals(file));
    }
}
