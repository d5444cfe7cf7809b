package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.ADULTS;
import static dev.segmentkit.sql.Shop.NEIGHBOURS;
import static dev.segmentkit.sql.Shop.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.segmentkit.sql.table.TableName;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A database that is only to be read answers, and is not written to. */
class ReadingOnlyTest {
    private static final int CUSTOMERS = 3_000;
    private static final MembershipTables KEPT = MembershipTables.named("kept_by_a_reader");
    private static final TableName TAGS = TableName.of("tags_of_a_reader");

    private static void answers(JdbcSegments segments) throws SQLException {
        for (JdbcSegments each : List.of(segments, segments.readOnly())) {
            assertThat(each.count(ADULTS, NOW).members()).isEqualTo(1_500);
            assertThat(each.sizes(NOW).size(NEIGHBOURS)).isEqualTo(750);
            List<String> near = new ArrayList<>();
            assertThat(each.members(NEIGHBOURS, NOW, near::add).finished()).isEqualTo(1_500);
            assertThat(near).hasSize(750);
            assertThat(each.classify(NOW, (id, in) -> {}).done()).isEqualTo(CUSTOMERS);
            assertThat(each.truths(NOW, (id, truths) -> {}).done()).isEqualTo(CUSTOMERS);
        }
    }

    /** As on a standby, or where a host has said so, whether or not the tables are there. */
    @ParameterizedTest
    @ValueSource(strings = {"by the session", "by the driver"})
    void postgresql(String said) throws Exception {
        try (Connection connection = Database.POSTGRESQL.connect()) {
            Shop.fill(connection, CUSTOMERS);
            for (String table : List.of("kept_by_a_reader", "kept_by_a_reader_changes", "kept_by_a_reader_runs")) {
                SqlRows.run(connection, "DROP TABLE IF EXISTS " + table);
            }
            SqlRows.run(connection, "DROP TABLE IF EXISTS tags_of_a_reader");
            JdbcSegments writing = JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG);
            JdbcOutcome unused = writing.materialise(KEPT, NOW);
            if (said.equals("by the session")) {
                SqlRows.run(connection, "SET default_transaction_read_only = on");
            } else {
                connection.setReadOnly(true);
            }
            JdbcSegments segments = JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG);

            answers(segments);

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.materialise(KEPT, NOW.plusSeconds(1)))
                    .withMessageContaining("read-only transaction");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.materialiseTags(TAGS, NOW))
                    .withMessageContaining("read-only transaction");
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("SELECT count(*) FROM kept_by_a_reader_runs")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong(1)).isEqualTo(1);
            }
        }
    }

    /** A copy of a server's files that waits for more from another. */
    @Test
    void a_standby(@TempDir Path directory) throws Exception {
        try (EmbeddedPostgres primary = onFiles(directory).start();
                Connection connection = primary.getPostgresDatabase().getConnection()) {
            Shop.fill(connection, CUSTOMERS);
        }
        Path unused = Files.createFile(directory.resolve("standby.signal"));
        try (EmbeddedPostgres standby = onFiles(directory).start()) {
            JdbcSegments segments =
                    JdbcSegments.open(standby.getPostgresDatabase()::getConnection, Shop.BINDING, Shop.CATALOG);

            answers(segments);

            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.materialise(KEPT, NOW))
                    .withMessageContaining("read-only transaction");
        }
    }

    private static EmbeddedPostgres.Builder onFiles(Path directory) {
        return EmbeddedPostgres.builder().setDataDirectory(directory).setCleanDataDirectory(false);
    }

    @Test
    void duckdb(@TempDir Path directory) throws Exception {
        String database = "jdbc:duckdb:" + directory.resolve("shop.db");
        try (Connection connection = DriverManager.getConnection(database)) {
            Shop.fill(connection, CUSTOMERS);
        }
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        JdbcSegments segments =
                JdbcSegments.open(() -> DriverManager.getConnection(database, settings), Shop.BINDING, Shop.CATALOG);

        answers(segments);

        Path file = directory.resolve("members.csv");
        assertThat(segments.exportMembers(file, JdbcSegments.Format.CSV, NOW).done())
                .isEqualTo(CUSTOMERS);
        assertThat(Files.readAllLines(file)).hasSize(1 + 1_500 + 1_000 + 10 + 750);
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> segments.materialise(KEPT, NOW))
                .withMessageContaining("read-only mode");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> segments.materialiseTags(TAGS, NOW))
                .withMessageContaining("read-only mode");
    }
}
