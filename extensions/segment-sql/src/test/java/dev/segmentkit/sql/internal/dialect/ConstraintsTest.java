package dev.segmentkit.sql.internal.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.sql.Database;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL itself sees to need not be looked for in rows; it is believed only where it holds of all rows. */
class ConstraintsTest {
    private static final Dialect DIALECT = new PostgreSql();
    private Connection connection;

    @BeforeEach
    void connect() throws SQLException {
        connection = Database.POSTGRESQL.connect();
        connection.setAutoCommit(false);
        execute("CREATE SCHEMA \"odd one\"");
    }

    /** With all that was made. */
    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    private boolean holds(Optional<Sql> condition) throws SQLException {
        try (PreparedStatement statement = DIALECT.prepared(connection, Sql.of("SELECT {}", condition.orElseThrow()));
                ResultSet rows = statement.executeQuery()) {
            assertThat(rows.next()).isTrue();
            return rows.getBoolean(1);
        }
    }

    private boolean isUnique() throws SQLException {
        return holds(DIALECT.keepsUnique(table(), "the Id"));
    }

    private boolean isPresent() throws SQLException {
        return holds(DIALECT.keepsPresent(table(), "the Id"));
    }

    private static Sql table() {
        return Sql.of("{}.{}", Sql.name("odd one"), Sql.name("Per\"son"));
    }

    private void create(String id) throws SQLException {
        execute("CREATE TABLE \"odd one\".\"Per\"\"son\" (\"the Id\" BIGINT %s, other BIGINT)".formatted(id));
    }

    @Test
    void a_primary_key_sees_to_both() throws SQLException {
        create("PRIMARY KEY");
        assertThat(isUnique()).isTrue();
        assertThat(isPresent()).isTrue();
        assertThat(holds(DIALECT.keepsUnique(table(), "other"))).isFalse();
        assertThat(holds(DIALECT.keepsPresent(table(), "other"))).isFalse();
    }

    @Test
    void a_column_without_constraints_may_hold_anything() throws SQLException {
        create("");
        assertThat(isUnique()).isFalse();
        assertThat(isPresent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(\"the Id\", other)",
                "(other, \"the Id\")",
                "((\"the Id\" + 1))",
                "(\"the Id\") WHERE other > 0"
            })
    void an_index_of_something_else_says_nothing(String indexed) throws SQLException {
        create("NOT NULL");
        execute("CREATE UNIQUE INDEX ON \"odd one\".\"Per\"\"son\" " + indexed);
        assertThat(isUnique()).isFalse();
        assertThat(isPresent()).isTrue();
    }

    @Test
    void a_key_says_nothing_of_rows_of_tables_that_inherit() throws SQLException {
        create("PRIMARY KEY");
        execute("CREATE TABLE more () INHERITS (\"odd one\".\"Per\"\"son\")");
        assertThat(isUnique()).isFalse();
        assertThat(isPresent()).isFalse();
    }

    @Test
    void a_key_holds_of_all_parts_of_a_table() throws SQLException {
        execute(
                "CREATE TABLE \"odd one\".\"Per\"\"son\" (\"the Id\" BIGINT PRIMARY KEY) PARTITION BY RANGE (\"the Id\")");
        execute("CREATE TABLE part PARTITION OF \"odd one\".\"Per\"\"son\" FOR VALUES FROM (0) TO (10)");
        assertThat(isUnique()).isTrue();
        assertThat(isPresent()).isTrue();
    }

    @Test
    void a_view_keeps_nothing() throws SQLException {
        execute("CREATE TABLE people (id BIGINT PRIMARY KEY)");
        execute("CREATE VIEW \"odd one\".\"Per\"\"son\" AS SELECT id AS \"the Id\" FROM people");
        assertThat(isUnique()).isFalse();
        assertThat(isPresent()).isFalse();
    }

    @Test
    void what_is_checked_at_the_end_of_a_transaction_is_not_believed_before() throws SQLException {
        create("UNIQUE DEFERRABLE INITIALLY DEFERRED");
        assertThat(isUnique()).isFalse();
    }

    /** What is declared there is how rows of elsewhere are said to be. */
    @Test
    void nothing_is_kept_of_rows_that_stand_elsewhere() throws SQLException {
        execute("CREATE FOREIGN DATA WRAPPER nowhere");
        execute("CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere");
        execute("CREATE FOREIGN TABLE \"odd one\".\"Per\"\"son\" (\"the Id\" BIGINT NOT NULL) SERVER elsewhere");
        assertThat(isPresent()).isFalse();
    }

    @Test
    void nothing_is_kept_of_a_table_of_which_a_part_stands_elsewhere() throws SQLException {
        execute("CREATE FOREIGN DATA WRAPPER nowhere");
        execute("CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere");
        execute("CREATE TABLE \"odd one\".\"Per\"\"son\" (\"the Id\" BIGINT NOT NULL) PARTITION BY RANGE (\"the Id\")");
        execute("CREATE TABLE halves PARTITION OF \"odd one\".\"Per\"\"son\" FOR VALUES FROM (0) TO (10)"
                + " PARTITION BY RANGE (\"the Id\")");
        assertThat(isPresent()).isTrue();
        execute("CREATE FOREIGN TABLE far PARTITION OF halves FOR VALUES FROM (0) TO (5) SERVER elsewhere");
        assertThat(isPresent()).isFalse();
    }
}
