package dev.segmentkit.sql;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Bind;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** A statement with the values of its question marks. Immutable and thread-safe. */
public final class SqlStatement {
    private final Dialect dialect;
    private final Sql sql;

    SqlStatement(Dialect dialect, Sql sql) {
        this.dialect = dialect;
        this.sql = sql;
    }

    /** The text, with a question mark for each value. */
    public String text() {
        return sql.text();
    }

    /**
     * The values, in the order of their question marks, as {@link PreparedStatement#setObject(int, Object)} takes them: texts, numbers,
     * flags, dates (for DuckDB as texts), and moments as {@link java.time.OffsetDateTime} in UTC.
     */
    public List<Object> values() {
        return sql.binds().stream().map(Bind::taken).collect(ImmutableList.toImmutableList());
    }

    /**
     * The statement, prepared, with its values; to be closed by the caller.
     *
     * @throws SQLException if the database refuses it
     */
    public PreparedStatement prepare(Connection connection) throws SQLException {
        return dialect.prepared(connection, sql);
    }

    /** The text. Values are not shown, since some may be sensitive. */
    @Override
    public String toString() {
        return sql.text();
    }
}
