package dev.segmentkit.sql.table;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * How to come by a connection to the database that holds the tables; {@code dataSource::getConnection}, mostly.
 *
 * <p><b>Closing.</b> The library closes each connection after it has used it once. So {@code () -> connection} works only once.
 *
 * <p><b>Auto-commit.</b> A run begins a transaction of its own, and ends it. So connections are to be in auto-commit mode, as new
 * ones are. One that is not may be within a transaction of the host's: it is refused with an {@link IllegalStateException}, and
 * closed, without any commit or rollback. Of a pool that hands out others:
 *
 * <pre>{@code
 * () -> {
 *     Connection connection = pool.getConnection();
 *     connection.setAutoCommit(true);
 *     return connection;
 * }
 * }</pre>
 *
 * <p>A transaction that was begun on it by {@code BEGIN}, as SQL, has the run end with a {@link SQLException}; DuckDB then has that
 * transaction rolled back.
 *
 * <p><b>DuckDB in memory.</b> {@code () -> DriverManager.getConnection("jdbc:duckdb:")} gives a new database each time, which is empty.
 * Keep a connection open, and hand out {@code ((DuckDBConnection) connection).duplicate()}: another to the same database.
 */
@FunctionalInterface
public interface ConnectionSource {
    /**
     * An open connection in auto-commit mode, which the library closes after it has used it.
     *
     * @throws SQLException if there is none to be had
     */
    Connection connect() throws SQLException;
}
