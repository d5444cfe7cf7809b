package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.ConnectionSource;
import dev.segmentkit.sql.table.InvalidTablesException;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.sql.table.TableProblem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are written to are looked up first; what is something else is named, and left alone. */
class WrittenTablesTest {
    private static final String OTHERWISE = "; or give another name, or drop or rename what is there";

    private interface Steps {
        void of(Statement statement, JdbcSegments segments) throws SQLException;
    }

    /** In a schema of its own, the only one that is looked into. */
    private static void withCustomers(Database database, Steps steps) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            execute(
                    statement,
                    "DROP SCHEMA IF EXISTS written CASCADE",
                    "CREATE SCHEMA written",
                    "SET search_path = 'written'");
            Shop.fill(connection, 6);
            steps.of(statement, JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG));
        }
    }

    private static void execute(Statement statement, String... all) throws SQLException {
        for (String sql : all) {
            boolean unused = statement.execute(sql);
        }
    }

    private static long counted(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private static List<String> problems(InvalidTablesException refused) {
        return refused.problems().stream().map(TableProblem::toString).toList();
    }

    @ParameterizedTest
    @EnumSource
    void all_that_does_not_fit_is_said_before_anything_is_asked(Database database) throws SQLException {
        withCustomers(database, (statement, segments) -> {
            execute(
                    statement,
                    "CREATE TABLE foreign_one (contact VARCHAR, since INTEGER, as_of TIMESTAMPTZ)",
                    "CREATE VIEW foreign_one_runs AS SELECT * FROM foreign_one",
                    // Nothing is answered any more.
                    "DROP TABLE purchases");
            String number = database == Database.DUCKDB ? "INTEGER" : "int4";
            assertThatExceptionOfType(InvalidTablesException.class)
                    .isThrownBy(() -> segments.materialise(MembershipTables.named("foreign_one"), NOW))
                    .withMessageStartingWith(
                            "tables cannot be written to:\n  table \"foreign_one\", column \"segment\": ")
                    .satisfies(refused -> assertThat(problems(refused))
                            .containsExactly(
                                    "table \"foreign_one\", column \"segment\": found no such column,"
                                            + " expected one that holds text" + OTHERWISE,
                                    "table \"foreign_one\", column \"since\": found the type " + number
                                            + ", expected one that holds moments" + OTHERWISE,
                                    "table \"foreign_one_runs\": found a view, or something else that is no table,"
                                            + " expected a table" + OTHERWISE));
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> counted(statement, "foreign_one_changes"));
            assertThatExceptionOfType(InvalidTablesException.class)
                    .isThrownBy(() -> segments.materialiseTags(TableName.of("written", "foreign_one"), NOW))
                    .satisfies(refused -> assertThat(problems(refused))
                            .containsExactly(
                                    "table \"written\".\"foreign_one\", column \"segments\": found no such column,"
                                            + " expected one that holds text sets" + OTHERWISE));
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_table_is_made_for_a_moment_that_cannot_be_asked_about(Database database) throws SQLException {
        withCustomers(database, (statement, segments) -> {
            for (Instant asOf : List.of(Instant.MIN, Instant.MAX)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> segments.materialise(MembershipTables.named("never"), asOf))
                        .withMessageStartingWith("asOf must lie in the years 1 to 9999, got ");
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> segments.materialiseTags(TableName.of("never"), asOf))
                        .withMessageStartingWith("asOf must lie in the years 1 to 9999, got ");
            }
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> counted(statement, "never"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void tables_of_ones_own_may_have_more_columns_in_another_order(Database database) throws SQLException {
        withCustomers(database, (statement, segments) -> {
            execute(
                    statement,
                    "CREATE TABLE own (note VARCHAR, as_of TIMESTAMPTZ, since TIMESTAMPTZ, contact VARCHAR, segment VARCHAR)",
                    "CREATE TABLE own_changes (as_of TIMESTAMPTZ, change VARCHAR, contact VARCHAR, segment VARCHAR)",
                    "CREATE TABLE own_runs (failed INTEGER, contacts INTEGER, as_of TIMESTAMPTZ)",
                    "CREATE TABLE own_tags (segments VARCHAR[], as_of TIMESTAMPTZ, contact VARCHAR)");
            for (int i = 0; i < 2; i++) {
                assertThat(segments.materialise(MembershipTables.named("own"), NOW)
                                .done())
                        .isEqualTo(6);
                assertThat(segments.materialiseTags(TableName.of("own_tags"), NOW)
                                .done())
                        .isEqualTo(6);
            }
            assertThat(counted(statement, "own WHERE segment = 'pros' AND contact IN ('0', '3')"))
                    .isEqualTo(2);
            assertThat(counted(statement, "own_changes WHERE segment = 'pros' AND change = 'entered'"))
                    .isEqualTo(2);
            assertThat(counted(statement, "own_runs WHERE contacts = 6 AND failed = 0"))
                    .isEqualTo(1);
            assertThat(counted(statement, "own_tags WHERE contact = '1' AND segments[1] = 'buyers'"))
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_says_what_was_written_and_where(Database database) throws SQLException {
        withCustomers(database, (statement, segments) -> {
            execute(
                    statement,
                    "CREATE TABLE narrow (contact VARCHAR CHECK (contact <> '3'), segments VARCHAR[], as_of TIMESTAMPTZ)",
                    "CREATE TABLE short_changes (segment VARCHAR, contact VARCHAR, change VARCHAR CHECK (change = 'exited'),"
                            + " as_of TIMESTAMPTZ)");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.materialiseTags(TableName.of("narrow"), NOW))
                    .withMessageStartingWith("writing the tags into table \"narrow\" failed: ");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.materialise(MembershipTables.named("short"), NOW))
                    .withMessageStartingWith("writing the memberships into table \"short_changes\" failed: ");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.materialise(MembershipTables.named("nowhere", "kept"), NOW))
                    .withMessageStartingWith("making table \"nowhere\".\"kept\" failed: ");
        });
    }

    /** As the tables that answers are gathered in were called, and might be. */
    @ParameterizedTest
    @EnumSource
    void no_name_is_taken(Database database) throws SQLException {
        withCustomers(database, (statement, segments) -> {
            execute(statement, "ALTER TABLE customers RENAME TO segmentkit_answers");
            execute(statement, "CREATE VIEW customers AS SELECT * FROM segmentkit_answers");
            for (TableBinding binding : List.of(
                    Shop.BINDING,
                    TableBinding.to("segmentkit_answers")
                            .id("id")
                            .attribute(Shop.AGE, "age")
                            .build())) {
                SegmentCatalog catalog = binding == Shop.BINDING ? Shop.CATALOG : SegmentCatalog.of(Shop.ADULTS);
                JdbcSegments bound = JdbcSegments.open(new OneConnection(statement.getConnection()), binding, catalog);
                for (String name : List.of("segmentkit_memberships", "segmentkit_segments", "segmentkit_open")) {
                    execute(
                            statement,
                            "DROP TABLE IF EXISTS " + name,
                            "DROP TABLE IF EXISTS " + name + "_changes",
                            "DROP TABLE IF EXISTS " + name + "_runs");
                    assertThat(bound.materialise(MembershipTables.named(name), NOW)
                                    .done())
                            .isEqualTo(6);
                    assertThat(counted(statement, name + " WHERE segment = 'adults'"))
                            .isEqualTo(3);
                    execute(statement, "DROP TABLE " + name);
                    assertThat(bound.materialiseTags(TableName.of(name), NOW).done())
                            .isEqualTo(6);
                    assertThat(counted(statement, name)).isEqualTo(6);
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {56, 57, 58, 63, 64})
    void names_that_postgresql_would_cut_are_refused(int bytes) throws SQLException {
        withCustomers(Database.POSTGRESQL, (statement, segments) -> {
            // Of two bytes each.
            String name = "ä".repeat(bytes / 2) + "m".repeat(bytes % 2);
            MembershipTables tables = MembershipTables.named(name);
            assertThatExceptionOfType(InvalidTablesException.class)
                    .isThrownBy(() -> segments.materialise(tables, NOW))
                    .withMessageContaining(
                            "%s: found a name of %s bytes, expected at most 63, since PostgreSQL cuts off the rest: give a shorter name",
                            tables.changes(), bytes + 8);
            if (bytes <= 63) {
                assertThat(segments.materialiseTags(TableName.of(name), NOW).done())
                        .isEqualTo(6);
            } else {
                assertThatExceptionOfType(InvalidTablesException.class)
                        .isThrownBy(() -> segments.materialiseTags(TableName.of(name), NOW));
            }
        });
    }

    @Test
    void the_longest_names_of_postgresql_are_taken() throws SQLException {
        withCustomers(Database.POSTGRESQL, (statement, segments) -> {
            MembershipTables tables = MembershipTables.named("m".repeat(55));
            for (int i = 0; i < 2; i++) {
                assertThat(segments.materialise(tables, NOW.plusSeconds(i)).done())
                        .isEqualTo(6);
            }
            assertThat(counted(statement, tables.changes().name())).isEqualTo(counted(statement, "m".repeat(55)));
        });
    }

    @Test
    void duckdb_finds_tables_whatever_the_case_of_their_names_and_in_other_databases() throws SQLException {
        withCustomers(Database.DUCKDB, (statement, segments) -> {
            execute(
                    statement,
                    "CREATE TABLE \"FOREIGN\" (a INTEGER)",
                    "ATTACH ':memory:' AS \"Other\"",
                    "CREATE TABLE other.found (a INTEGER)",
                    "CREATE TEMPORARY TABLE hidden (a INTEGER)",
                    "CREATE TABLE \"Ä\" (a INTEGER)");
            for (TableName taken :
                    List.of(TableName.of("Foreign"), TableName.of("other", "Found"), TableName.of("hidden"))) {
                assertThatExceptionOfType(InvalidTablesException.class)
                        .isThrownBy(() -> segments.materialiseTags(taken, NOW))
                        .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
            }
            for (TableName free :
                    List.of(TableName.of("ä"), TableName.of("found"), TableName.of("written", "hidden"))) {
                assertThat(segments.materialiseTags(free, NOW).done()).isEqualTo(6);
            }
        });
    }

    /** Once the tables are there, the right to make tables that stay is not needed any more. */
    @Test
    void postgresql_asks_for_few_rights() throws SQLException {
        withCustomers(Database.POSTGRESQL, (statement, segments) -> {
            execute(
                    statement,
                    "DROP ROLE IF EXISTS nightly",
                    "CREATE ROLE nightly",
                    "GRANT USAGE ON SCHEMA written TO nightly",
                    "GRANT SELECT ON customers, purchases TO nightly");
            ConnectionSource source = new OneConnection(statement.getConnection());
            execute(statement, "SET ROLE nightly");
            MembershipTables tables = MembershipTables.named("kept");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.materialise(tables, NOW))
                    .withMessageContaining("making table \"kept\" failed: ERROR: permission denied for schema written");
            execute(statement, "RESET ROLE");
            JdbcOutcome first = segments.materialise(tables, NOW);
            JdbcOutcome firstTags = segments.materialiseTags(TableName.of("tags"), NOW);
            execute(
                    statement,
                    "GRANT SELECT, INSERT, UPDATE, DELETE ON kept, kept_changes, kept_runs TO nightly",
                    "GRANT SELECT, INSERT, DELETE ON tags TO nightly",
                    "SET ROLE nightly");
            JdbcSegments nightly = JdbcSegments.open(source, Shop.BINDING, Shop.CATALOG);
            for (int i = 0; i < 2; i++) {
                assertThat(nightly.materialise(tables, NOW.plusSeconds(1))).isEqualTo(first);
                assertThat(nightly.materialiseTags(TableName.of("tags"), NOW)).isEqualTo(firstTags);
            }
            execute(statement, "RESET ROLE", "DROP SCHEMA written CASCADE", "DROP ROLE nightly");
        });
    }
}
