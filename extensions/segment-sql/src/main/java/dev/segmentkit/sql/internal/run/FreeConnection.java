package dev.segmentkit.sql.internal.run;

import dev.segmentkit.sql.table.ConnectionSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A connection with no transaction, so that one can be begun and ended without a host's work being lost or kept by it. */
public final class FreeConnection {
    private FreeConnection() {}

    /**
     * Takes one, to be closed by the caller.
     *
     * @throws IllegalStateException if the source gives none, a closed one, or one that may be within a transaction
     * @throws SQLException if there is none to be had
     */
    public static Connection from(ConnectionSource source) throws SQLException {
        @Nullable Connection connection = source.connect();
        if (connection == null) {
            throw new IllegalStateException(
                    "%s gave null: it must give an open connection each time".formatted(named(source)));
        }
        try {
            check(source, connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            try (connection) {
                throw e;
            }
        }
    }

    private static void check(ConnectionSource source, Connection connection) throws SQLException {
        if (connection.isClosed()) {
            throw new IllegalStateException(
                    "%s gave a closed connection: connections are closed after each use, so it must give another each time"
                            .formatted(named(source)));
        }
        if (!connection.getAutoCommit()) {
            throw new IllegalStateException(
                    ("%s gave a connection that is not in auto-commit mode, and so may be within a transaction of the host's;"
                                    + " a run begins one of its own: give connections in auto-commit mode,"
                                    + " such as by a source that calls setAutoCommit(true) on those that its pool hands out")
                            .formatted(named(source)));
        }
    }

    /** By its class, which for a lambda tells where it is written; what it says of itself might have a password. */
    private static String named(ConnectionSource source) {
        return "the connection source " + source.getClass().getName();
    }
}
