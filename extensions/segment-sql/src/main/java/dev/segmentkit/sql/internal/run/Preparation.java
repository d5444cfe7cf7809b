package dev.segmentkit.sql.internal.run;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Bind;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Prepares statements with their values. */
public final class Preparation {
    private Preparation() {}

    /** The statement with its values, to be closed by the caller. */
    public static PreparedStatement prepared(Connection connection, Dialect dialect, Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        try {
            int index = 1;
            for (Bind bind : sql.binds()) {
                dialect.set(statement, index++, bind);
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }
}
