package dev.segmentkit.sql.internal.run;

import dev.segmentkit.sql.internal.dialect.ColumnType;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.statement.StayingTable;
import dev.segmentkit.sql.internal.statement.StayingTable.Field;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.InvalidTablesException;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.sql.table.TableProblem;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Looks up what goes by the names of tables that are to be written to, and collects what does not fit. Used once. */
final class TableLookup {
    private static final String OTHERWISE = "; or give another name, or drop or rename what is there";

    private final Session session;
    private final Dialect dialect;
    private final List<TableProblem> problems = new ArrayList<>();

    private TableLookup(Session session, Dialect dialect) {
        this.session = session;
        this.dialect = dialect;
    }

    /**
     * Those tables that are not there yet.
     *
     * @throws InvalidTablesException if something else is there, or a name is none that the database has, with everything that is wrong
     */
    static List<StayingTable> missing(Session session, Dialect dialect, List<StayingTable> tables) throws SQLException {
        TableLookup lookup = new TableLookup(session, dialect);
        List<StayingTable> missing = new ArrayList<>();
        for (StayingTable table : tables) {
            if (!lookup.isTooLong(table.name()) && !lookup.isThere(table)) {
                missing.add(table);
            }
        }
        if (!lookup.problems.isEmpty()) {
            throw new InvalidTablesException("tables cannot be written to", lookup.problems);
        }
        return missing;
    }

    private boolean isTooLong(TableName table) {
        OptionalInt limit = dialect.longestName();
        int length = table.name().getBytes(StandardCharsets.UTF_8).length;
        boolean isTooLong = limit.isPresent() && length > limit.getAsInt();
        if (isTooLong) {
            problems.add(new TableProblem(
                    table.toString(),
                    "a name of %s bytes".formatted(length),
                    "at most %s, since %s cuts off the rest: give a shorter name"
                            .formatted(limit.getAsInt(), dialect.name())));
        }
        return isTooLong;
    }

    private boolean isThere(StayingTable table) throws SQLException {
        String what = "looking for " + table.name();
        Optional<Boolean> isTable = session.query(
                what,
                dialect.isTable(table.name().schema(), table.name().name()),
                rows -> rows.next() ? Optional.of(rows.getBoolean(1)) : Optional.empty());
        if (isTable.isPresent() && isTable.get()) {
            check(table, session.query(what, Sql.of("SELECT * FROM {} WHERE FALSE", table.sql()), this::columns));
        } else if (isTable.isPresent()) {
            problems.add(new TableProblem(
                    table.name().toString(), "a view, or something else that is no table", "a table" + OTHERWISE));
        }
        return isTable.isPresent();
    }

    private Map<String, ColumnType> columns(ResultSet rows) throws SQLException {
        ResultSetMetaData found = rows.getMetaData();
        Map<String, ColumnType> columns = new HashMap<>();
        for (int i = 1; i <= found.getColumnCount(); i++) {
            columns.put(found.getColumnName(i), dialect.columnType(found, i));
        }
        return columns;
    }

    private void check(StayingTable table, Map<String, ColumnType> columns) {
        for (Field needed : table.columns()) {
            ColumnType found = columns.get(needed.name());
            if (found == null || found.kind() != needed.kind()) {
                problems.add(new TableProblem(
                        "%s, %s".formatted(table.name(), Column.named(needed.name())),
                        found == null ? "no such column" : "the type " + found.name(),
                        "one that holds " + needed.kind().label() + OTHERWISE));
            }
        }
    }
}
