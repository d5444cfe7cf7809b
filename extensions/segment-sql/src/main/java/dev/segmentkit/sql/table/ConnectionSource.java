package dev.segmentkit.sql.table;

import java.sql.Connection;
import java.sql.SQLException;

/** How to come by a connection to the database that holds the tables; {@code dataSource::getConnection}, mostly. */
@FunctionalInterface
public interface ConnectionSource {
    /**
     * A connection, which the caller closes.
     *
     * @throws SQLException if there is none to be had
     */
    Connection connect() throws SQLException;
}
