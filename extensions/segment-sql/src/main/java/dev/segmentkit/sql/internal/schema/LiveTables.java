package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.internal.text.Suggestion;
import dev.segmentkit.sql.internal.dialect.ColumnType;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.sql.table.TableProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tables of a database, each of which is looked up once. */
final class LiveTables {
    /** What goes by a name in statements. */
    private static final Pattern OWN_NAMES =
            Pattern.compile("c|answers|chosen|counted|(e|f|m|n|of_m|p|q|s|z)[0-9]+", Pattern.CASE_INSENSITIVE);

    private final Connection connection;
    private final Dialect dialect;
    private final Consumer<TableProblem> problems;
    private final Map<TableName, Map<String, ColumnType>> tables = new HashMap<>();

    /**
     * The tables that a connection can read.
     *
     * @param problems takes what is not there
     */
    LiveTables(Connection connection, Dialect dialect, Consumer<TableProblem> problems) {
        this.connection = connection;
        this.dialect = dialect;
        this.problems = problems;
    }

    /**
     * What a column holds; null if it is not there, which is a problem.
     *
     * @param what what is bound to it
     */
    @Nullable ColumnType find(TableName table, Column column, String what) throws SQLException {
        Map<String, ColumnType> columns = columns(table);
        ColumnType type = columns.get(column.name());
        if (type == null && !columns.isEmpty()) {
            problems.accept(new TableProblem(
                    "%s (%s)".formatted(table, what),
                    "no " + column,
                    "one of its columns; " + Suggestion.among(columns.keySet(), column.name())));
        }
        return type;
    }

    /** Whether a table has all of some columns. */
    boolean have(TableName table, Collection<Column> columns) throws SQLException {
        Map<String, ColumnType> known = columns(table);
        return columns.stream().allMatch(column -> known.containsKey(column.name()));
    }

    /** The columns of a table; none if it is not there, which is a problem. */
    private Map<String, ColumnType> columns(TableName table) throws SQLException {
        Map<String, ColumnType> known = tables.get(table);
        if (known == null) {
            known = read(table);
            tables.put(table, known);
        }
        return known;
    }

    /** Within a transaction a failed statement would spoil all that comes after it. */
    private Map<String, ColumnType> read(TableName table) throws SQLException {
        if (table.schema().isEmpty() && OWN_NAMES.matcher(table.name()).matches()) {
            problems.accept(new TableProblem(
                    table.toString(), "a name that statements give to parts of their own", "its schema stated, too"));
            return Map.of();
        }
        Savepoint before =
                connection.getAutoCommit() || !connection.getMetaData().supportsSavepoints()
                        ? null
                        : connection.setSavepoint();
        try {
            Map<String, ColumnType> columns = columnsOf(table);
            if (before != null) {
                connection.releaseSavepoint(before);
            }
            return columns;
        } catch (SQLException e) {
            if (before != null) {
                connection.rollback(before);
            }
            problems.accept(new TableProblem(
                    table.toString(),
                    "no such table: " + firstLine(e),
                    "a table or view that the connection can read"));
            return Map.of();
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private Map<String, ColumnType> columnsOf(TableName table) throws SQLException {
        Map<String, ColumnType> columns = new LinkedHashMap<>();
        try (PreparedStatement statement =
                        dialect.prepared(connection, Sql.of("SELECT * FROM {} WHERE FALSE", SchemaReader.name(table)));
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData found = rows.getMetaData();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                columns.put(
                        found.getColumnName(i),
                        dialect.columnType(found.getColumnTypeName(i), found.getPrecision(i), found.getScale(i)));
            }
        }
        return columns;
    }
}
