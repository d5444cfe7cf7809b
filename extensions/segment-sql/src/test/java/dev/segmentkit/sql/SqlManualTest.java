package dev.segmentkit.sql;

import static dev.segmentkit.sql.ManualShop.ABANDONED;
import static dev.segmentkit.sql.ManualShop.ALPINE_PROS;
import static dev.segmentkit.sql.ManualShop.CATALOG;
import static dev.segmentkit.sql.ManualShop.CUSTOMERS;
import static dev.segmentkit.sql.ManualShop.LOYAL;
import static dev.segmentkit.sql.ManualShop.NOW;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What {@code docs/sql.md} shows is what there is. After a change of the statements, {@code -Dmanual=write} writes them into it
 * anew.
 */
class SqlManualTest {
    private static Connection connection;
    private static SqlSegments segments;

    static List<Segment> shown() {
        return List.of(ALPINE_PROS, LOYAL, ABANDONED);
    }

    @BeforeAll
    static void makeTheTablesOfTheManual() throws SQLException, IOException {
        connection = Database.DUCKDB.connect();
        execute(ManualBlocks.text("tables"));
        segments = SqlSegments.compile(CATALOG, CUSTOMERS, connection);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theStatementsAreThoseThatAreMade(Segment segment) throws IOException, SQLException {
        SqlStatement statement = segments.truths(List.of(segment), NOW);

        holds(segment.id(), ReadableSql.of(statement.text()));

        assertThat(compact(ManualBlocks.text(segment.id()))).isEqualTo(compact(statement.text()));
        try (PreparedStatement prepared = statement.prepare(connection)) {
            assertThat(prepared.execute()).isTrue();
        }
    }

    @Test
    void theReportIsThatOfTheCatalogue() throws IOException {
        holds(
                "report",
                segments.capabilities().stream().map(Capability::toString).collect(joining("\n", "", "\n")));
    }

    @Test
    void theIndexesCanBeMade() throws IOException, SQLException {
        try (Connection postgres = Database.POSTGRESQL.connect();
                Statement statement = postgres.createStatement()) {
            postgres.setAutoCommit(false);
            boolean made = statement.execute("CREATE SCHEMA manual; SET LOCAL search_path TO manual");
            boolean unused = statement.execute(ManualBlocks.text("tables")
                    .replace("VARCHAR", "text")
                    .replace("DOUBLE", "double precision")
                    .replace("JSON", "jsonb"));
            assertThat(SqlSegments.compile(CATALOG, CUSTOMERS, postgres).capabilities())
                    .hasSize(CATALOG.segments().size());
            boolean alsoUnused = statement.execute(ManualBlocks.text("indexes"));
            postgres.rollback();
        }
    }

    private static void holds(String block, String text) throws IOException {
        if ("write".equals(System.getProperty("manual"))) {
            ManualBlocks.replace(block, text);
        }
        assertThat(ManualBlocks.text(block)).isEqualTo(text);
    }

    /** Without white space, which is all that may differ. */
    private static String compact(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(statements);
        }
    }
}
