package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.ADULTS;
import static dev.segmentkit.sql.Shop.NEIGHBOURS;
import static dev.segmentkit.sql.Shop.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.segmentkit.sql.table.ConnectionSource;
import dev.segmentkit.sql.table.TableName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs have transactions of their own, and leave those of the host alone. */
class ConnectionsTest {
    private static final int CUSTOMERS = 12;

    /** A table that a run has nothing to do with. */
    private static final String OWN_TABLE = "work_of_the_host";

    private interface Steps {
        void with(Connection connection) throws SQLException;
    }

    private static void inShop(Database database, Steps steps) throws SQLException {
        try (Connection connection = database.connect()) {
            Shop.fill(connection, CUSTOMERS);
            SqlRows.run(connection, "DROP TABLE IF EXISTS " + OWN_TABLE);
            SqlRows.run(connection, "CREATE TABLE " + OWN_TABLE + " (number INTEGER)");
            steps.with(connection);
        }
    }

    private static JdbcSegments open(ConnectionSource source) throws SQLException {
        return JdbcSegments.open(source, Shop.BINDING, Shop.CATALOG);
    }

    private static long counted(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    /** Everything that takes a connection from the source. */
    private static List<ThrowingCallable> uses(JdbcSegments segments, ConnectionSource source) {
        return List.of(
                () -> open(source),
                () -> segments.count(ADULTS, NOW),
                () -> segments.sizes(NOW),
                () -> segments.members(NEIGHBOURS, NOW, id -> {}),
                () -> segments.classify(NOW, (id, in) -> {}),
                () -> segments.readOnly().truths(NOW, (id, truths) -> {}),
                () -> segments.materialise(MembershipTables.named("kept_apart"), NOW),
                () -> segments.materialiseTags(TableName.of("tags_apart"), NOW));
    }

    @ParameterizedTest
    @EnumSource
    void a_connection_in_a_transaction_of_the_host_is_refused_untouched(Database database) throws Exception {
        inShop(database, connection -> {
            OneConnection source = new OneConnection(connection);
            JdbcSegments segments = open(source);
            connection.setAutoCommit(false);
            SqlRows.run(connection, "INSERT INTO " + OWN_TABLE + " VALUES (1)");
            for (ThrowingCallable use : uses(segments, source)) {
                assertThatIllegalStateException()
                        .isThrownBy(use)
                        .withMessageContaining(OneConnection.class.getName())
                        .withMessageContaining("setAutoCommit(true)");
                assertThat(connection.getAutoCommit()).isFalse();
                assertThat(counted(connection, OWN_TABLE)).isEqualTo(1);
            }
            connection.rollback();
            assertThat(counted(connection, OWN_TABLE)).isZero();
            connection.commit();
            assertThat(SqlSegments.compile(Shop.CATALOG, Shop.BINDING, connection)
                            .capabilities())
                    .hasSize(4);
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_source_may_set_what_its_pool_hands_out_to_auto_commit(Database database) throws Exception {
        inShop(database, connection -> {
            OneConnection pool = new OneConnection(connection);
            connection.setAutoCommit(false);
            JdbcSegments segments = open(() -> {
                Connection handed = pool.connect();
                handed.setAutoCommit(true);
                return handed;
            });
            for (int i = 0; i < 2; i++) {
                assertThat(segments.count(ADULTS, NOW).members()).isEqualTo(6);
                assertThat(connection.getAutoCommit()).isTrue();
                connection.setAutoCommit(false);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_transaction_begun_by_hand_is_told_of(Database database) throws Exception {
        inShop(database, connection -> {
            JdbcSegments segments = open(new OneConnection(connection));
            SqlRows.run(connection, "BEGIN");
            SqlRows.run(connection, "INSERT INTO " + OWN_TABLE + " VALUES (1)");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> segments.count(ADULTS, NOW))
                    .withMessageContaining("a run begins one of its own")
                    .withCauseInstanceOf(SQLException.class);
            assertThat(connection.getAutoCommit()).isTrue();
            if (database == Database.POSTGRESQL) {
                // DuckDB breaks a transaction off in which another is begun.
                assertThat(counted(connection, OWN_TABLE)).isEqualTo(1);
            }
            SqlRows.run(connection, "ROLLBACK");
            assertThat(counted(connection, OWN_TABLE)).isZero();
            assertThat(segments.count(ADULTS, NOW).members()).isEqualTo(6);
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_connection_and_a_closed_one_are_told_of(Database database) throws Exception {
        inShop(database, connection -> {
            AtomicReference<Connection> handed = new AtomicReference<>(new OneConnection(connection).connect());
            JdbcSegments segments = open(handed::get);
            handed.set(null);
            for (ThrowingCallable use : uses(segments, handed::get)) {
                assertThatIllegalStateException()
                        .isThrownBy(use)
                        .withMessageContaining(ConnectionsTest.class.getName())
                        .withMessageContaining("gave null");
            }
            Connection closed = database.connect();
            closed.close();
            handed.set(closed);
            for (ThrowingCallable use : uses(segments, handed::get)) {
                assertThatIllegalStateException()
                        .isThrownBy(use)
                        .withMessageContaining(ConnectionsTest.class.getName())
                        .withMessageContaining("gave a closed connection");
            }
        });
    }
}
