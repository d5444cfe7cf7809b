package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.sql.table.TableProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks into the rows of tables for what spoils answers. Columns that are not there are not looked at.
 *
 * @param tables which columns there are
 * @param problems takes what spoils answers
 */
record RowChecks(Connection connection, Dialect dialect, LiveTables tables, Consumer<TableProblem> problems) {
    /**
     * Counts the rows of a table that lack what each of them needs.
     *
     * @param needed the columns, by what they hold
     * @param rows which rows are looked at; empty if all are
     */
    void complete(TableName table, Map<String, Column> needed, Optional<Sql> rows) throws SQLException {
        if (!tables.have(table, needed.values())) {
            return;
        }
        Sql counted = Sql.of(
                "SELECT {} FROM {} AS t WHERE {}",
                Sql.list(needed.values().stream()
                        .map(column -> Sql.of("count(*) - count({})", ValueBinder.raw(column)))),
                SchemaReader.name(table),
                rows.orElse(Sql.TRUE));
        try (PreparedStatement statement = dialect.prepared(connection, counted);
                ResultSet counts = statement.executeQuery()) {
            boolean unused = counts.next();
            int number = 1;
            for (Map.Entry<String, Column> each : needed.entrySet()) {
                report(table, each.getKey(), each.getValue(), counts.getLong(number++));
            }
        }
    }

    /** Counts the rows of contacts that another row has the id of. */
    void unique(TableName table, Column id) throws SQLException {
        if (!tables.have(table, List.of(id))) {
            return;
        }
        Sql raw = ValueBinder.raw(id);
        Sql counted = Sql.of("SELECT count({}) - count(DISTINCT {}) FROM {} AS t", raw, raw, SchemaReader.name(table));
        try (PreparedStatement statement = dialect.prepared(connection, counted);
                ResultSet counts = statement.executeQuery()) {
            boolean unused = counts.next();
            long twice = counts.getLong(1);
            if (twice > 0) {
                problems.accept(new TableProblem(
                        "%s, %s".formatted(table, id),
                        "%s %s with the id of another".formatted(twice, twice == 1 ? "row" : "rows"),
                        "each contact in one row"));
            }
        }
    }

    private void report(TableName table, String what, Column column, long lacking) {
        if (lacking > 0) {
            problems.accept(new TableProblem(
                    "%s, %s".formatted(table, column),
                    "%s %s without %s".formatted(lacking, lacking == 1 ? "row" : "rows", what),
                    "one in every row; bind a view that leaves the others out"));
        }
    }
}
