package dev.segmentkit.sql.internal.run;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.ConnectionSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;

/**
 * One transaction on a connection of its own, which a {@link Watch} may stop. What is not committed is rolled back when it is
 * closed; the connection is given back in auto-commit mode, as it was.
 */
final class Session implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;
    private final Settings settings;
    private final Watch watch;
    private boolean ended;

    /** What is done with the rows of a statement. */
    interface Rows<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** What is done with a statement. */
    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private Session(Connection connection, Dialect dialect, Settings settings, Watch watch) {
        this.connection = connection;
        this.dialect = dialect;
        this.settings = settings;
        this.watch = watch;
    }

    /**
     * Begins.
     *
     * @throws CancelledException if it is to stop already
     */
    @SuppressWarnings("MustBeClosedChecker") // the session is closed by the caller, and on the way there by this
    static Session begin(ConnectionSource source, Dialect dialect, Settings settings) throws SQLException {
        Watch watch = Watch.begin(settings);
        try {
            watch.check();
            return new Session(begun(source, dialect, settings.readOnly()), dialect, settings, watch);
        } catch (SQLException | RuntimeException e) {
            watch.close();
            throw e;
        }
    }

    /** A connection that is in a transaction. If none can be begun, there may be another, which is not this one's to roll back. */
    private static Connection begun(ConnectionSource source, Dialect dialect, boolean readOnly) throws SQLException {
        Connection connection = FreeConnection.from(source);
        try {
            begin(connection, dialect, readOnly);
            return connection;
        } catch (SQLException | RuntimeException e) {
            try (connection) {
                throw e;
            }
        }
    }

    private static void begin(Connection connection, Dialect dialect, boolean readOnly) throws SQLException {
        try {
            dialect.begin(connection, readOnly);
        } catch (SQLException e) {
            throw new SQLException(
                    "beginning a transaction failed: %s; a run begins one of its own, so give connections on which none has been begun"
                            .formatted(e.getMessage()),
                    e.getSQLState(),
                    e.getErrorCode(),
                    e);
        }
    }

    /** Reads the rows of a statement, piece by piece. */
    <T> T query(String what, Sql sql, Rows<T> rows) throws SQLException {
        return use(what, sql, statement -> {
            statement.setFetchSize(settings.fetchSize());
            try (ResultSet found = statement.executeQuery()) {
                return rows.read(found);
            }
        });
    }

    /** Runs a statement that changes rows, and says how many. */
    long update(String what, Sql sql) throws SQLException {
        return use(what, sql, PreparedStatement::executeLargeUpdate);
    }

    private <T> T use(String what, Sql sql, Use<T> use) throws SQLException {
        try (PreparedStatement statement = dialect.prepared(connection, sql)) {
            watch.begin(statement);
            return watched(statement, use);
        } catch (StatementTimeoutException e) {
            throw new SQLTimeoutException(
                    "%s took longer than %s: give it more time, or ask about fewer segments at once"
                            .formatted(what, settings.timeout().orElse(Duration.ZERO)),
                    e);
        } catch (SQLException e) {
            throw new SQLException(
                    "%s failed: %s".formatted(what, e.getMessage()), e.getSQLState(), e.getErrorCode(), e);
        } finally {
            watch.end();
        }
    }

    private <T> T watched(PreparedStatement statement, Use<T> use) throws SQLException {
        watch.check();
        T result;
        try {
            result = use.of(statement);
        } catch (SQLException e) {
            // What has stopped the statement says more than how the driver puts it.
            watch.check();
            throw e;
        }
        watch.check();
        return result;
    }

    /**
     * Goes on to the next row, if it is to.
     *
     * @throws CancelledException if it is to stop
     */
    boolean next(ResultSet rows) throws SQLException {
        watch.check();
        return rows.next();
    }

    /** Makes all changes last; nothing can be asked after that. */
    void commit() throws SQLException {
        watch.check();
        if (connection.getAutoCommit()) {
            execute("COMMIT");
        } else {
            connection.commit();
        }
        ended = true;
    }

    private void rollBack() throws SQLException {
        if (connection.getAutoCommit()) {
            execute("ROLLBACK");
        } else {
            connection.rollback();
        }
    }

    private void execute(String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(text);
        }
    }

    @Override
    public void close() throws SQLException {
        watch.close();
        try (connection) {
            if (!ended) {
                try {
                    rollBack();
                } catch (SQLException e) {
                    // A cancellation that came late may have hit it.
                    rollBack();
                }
            }
            connection.setAutoCommit(true);
        }
    }
}
