package dev.segmentkit.sql;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.DuckDb;
import dev.segmentkit.sql.internal.dialect.PostgreSql;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Works out expressions in a database, many in one statement. */
public final class Expressions implements AutoCloseable {
    private final Connection connection;
    private final Dialect dialect;

    /** Expressions of a database. */
    public Expressions(Database database) throws SQLException {
        connection = database.connect();
        dialect = database == Database.DUCKDB ? new DuckDb() : new PostgreSql();
    }

    /** The database's dialect. */
    public Dialect dialect() {
        return dialect;
    }

    /** The connection. */
    public Connection connection() {
        return connection;
    }

    /** What one expression is of each of some rows; the row goes by the name of t, its only column by that of x. */
    public List<@Nullable Object> of(Sql expression, List<Sql> rows) throws SQLException {
        List<Sql> numbered = new ArrayList<>();
        for (Sql row : rows) {
            numbered.add(Sql.of("({}, {})", Sql.number(numbered.size()), row));
        }
        Sql all = Sql.of("SELECT {} FROM (VALUES {}) AS t (n, x) ORDER BY n", expression, Sql.join(", ", numbered));
        return rows(all).stream().map(row -> row.get(0)).toList();
    }

    /** The rows of a statement, each with its values. */
    public List<List<@Nullable Object>> rows(Sql sql) throws SQLException {
        try (PreparedStatement statement = dialect.prepared(connection, sql);
                ResultSet found = statement.executeQuery()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getObject(i));
                }
                rows.add(Collections.unmodifiableList(row));
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
