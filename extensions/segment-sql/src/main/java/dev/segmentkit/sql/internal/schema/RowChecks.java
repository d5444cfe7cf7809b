package dev.segmentkit.sql.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.sql.table.TableProblem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Looks into the rows of tables for what spoils answers, after all that needs no rows. Columns that are not there are not looked
 * at. Used once.
 */
final class RowChecks {
    private final Connection connection;
    private final Dialect dialect;
    private final LiveTables tables;
    private final Probe probe;
    private final Consumer<TableProblem> problems;
    private final List<Check> checks = new ArrayList<>();

    /**
     * No checks yet.
     *
     * @param tables which columns there are
     * @param problems takes what spoils answers
     */
    RowChecks(Connection connection, Dialect dialect, LiveTables tables, Probe probe, Consumer<TableProblem> problems) {
        this.connection = connection;
        this.dialect = dialect;
        this.tables = tables;
        this.probe = probe;
        this.problems = problems;
    }

    /**
     * A query of one row of counts.
     *
     * @param columns which columns it reads
     * @param counts the counts, by what is to be said of each that is not zero
     */
    private record Check(TableName table, Collection<Column> columns, Sql query, List<Report> counts) {}

    /** Says what is wrong with so many rows. */
    private interface Report {
        TableProblem of(long rows);
    }

    /** Which rows are looked at. */
    record Rows(Column column, Sql condition) {}

    /**
     * Counts the rows of a table that lack what each of them needs.
     *
     * @param needed the columns, by what they hold
     * @param looked which rows are looked at; empty if all are
     */
    void complete(TableName table, Map<String, Column> needed, Optional<Rows> looked) throws SQLException {
        if (!tables.have(table, needed.values())) {
            return;
        }
        Sql query = Sql.of(
                "SELECT {} FROM {} AS t WHERE {}",
                Sql.list(needed.values().stream()
                        .map(column -> Sql.of("count(*) - count({})", ValueBinder.raw(column)))),
                SchemaReader.name(table),
                looked.map(Rows::condition).orElse(Sql.TRUE));
        Set<Column> columns = new LinkedHashSet<>(needed.values());
        looked.map(Rows::column).ifPresent(columns::add);
        List<Report> reports = new ArrayList<>();
        needed.forEach((what, column) -> reports.add(rows -> new TableProblem(
                "%s, %s".formatted(table, column),
                "%s %s without %s".formatted(rows, rows == 1 ? "row" : "rows", what),
                "one in every row; bind a view that leaves the others out")));
        checks.add(new Check(table, columns, query, reports));
    }

    /**
     * Counts the rows of contacts that another row has the id of.
     *
     * @param exact the id, such that equal ones are the same
     */
    void unique(TableName table, Column id, Sql exact) {
        checks.add(new Check(
                table,
                List.of(id),
                Sql.of("SELECT count({}) - count(DISTINCT {}) FROM {} AS t", exact, exact, SchemaReader.name(table)),
                List.of(rows -> new TableProblem(
                        "%s, %s".formatted(table, id),
                        "%s %s with the id of another".formatted(rows, rows == 1 ? "row" : "rows"),
                        "each contact in one row"))));
    }

    /** Looks into the rows. */
    void run() throws SQLException {
        for (Check check : checks) {
            Optional<List<TableProblem>> found = probe.ask(
                    () -> ask(check),
                    words -> problems.accept(
                            new TableProblem(
                                    "%s, %s".formatted(check.table(), named(check.columns())),
                                    "rows that cannot be read: " + words,
                                    "rows that all can be; bind a view that leaves the others out, or makes NULL of such values")));
            found.ifPresent(all -> all.forEach(problems));
        }
    }

    private List<TableProblem> ask(Check check) throws SQLException {
        List<TableProblem> found = new ArrayList<>();
        try (PreparedStatement statement = dialect.prepared(connection, check.query());
                ResultSet counts = statement.executeQuery()) {
            boolean unused = counts.next();
            for (int i = 0; i < check.counts().size(); i++) {
                long rows = counts.getLong(i + 1);
                if (rows > 0) {
                    found.add(check.counts().get(i).of(rows));
                }
            }
        }
        return found;
    }

    /** Such as: column "a", or: columns "a", "b". */
    private static String named(Collection<Column> columns) {
        return columns.stream()
                .map(column -> Text.quoted(column.name()))
                .collect(joining(", ", columns.size() == 1 ? "column " : "columns ", ""));
    }
}
