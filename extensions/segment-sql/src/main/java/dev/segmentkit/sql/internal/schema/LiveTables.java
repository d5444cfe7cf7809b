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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Probe probe;
    private final Consumer<TableProblem> problems;

    /** The columns of tables, each with its type; without one if it may not be read. */
    private final Map<TableName, Map<String, Optional<ColumnType>>> tables = new HashMap<>();

    private @Nullable TableNames names;

    /**
     * The tables that a connection can read.
     *
     * @param problems takes what is not there
     */
    LiveTables(Connection connection, Dialect dialect, Probe probe, Consumer<TableProblem> problems) {
        this.connection = connection;
        this.dialect = dialect;
        this.probe = probe;
        this.problems = problems;
    }

    /**
     * What a column holds; null if it is not there or may not be read, which is a problem.
     *
     * @param what what is bound to it
     */
    @Nullable ColumnType find(TableName table, Column column, String what) throws SQLException {
        Map<String, Optional<ColumnType>> columns = columns(table);
        Optional<ColumnType> type = columns.get(column.name());
        if (type != null && type.isEmpty()) {
            problems.accept(new TableProblem(
                    "%s, %s (%s)".formatted(table, column, what), "no right to read it", "SELECT granted on it"));
        } else if (type == null && !columns.isEmpty()) {
            problems.accept(new TableProblem(
                    "%s (%s)".formatted(table, what),
                    "no " + column,
                    "one of its columns; " + Suggestion.among(columns.keySet(), column.name())));
        }
        return type == null ? null : type.orElse(null);
    }

    /** Whether a table has all of some columns, and they may be read. */
    boolean have(TableName table, Collection<Column> columns) throws SQLException {
        Map<String, Optional<ColumnType>> known = columns(table);
        return columns.stream()
                .allMatch(column ->
                        known.getOrDefault(column.name(), Optional.empty()).isPresent());
    }

    /** The columns of a table; none if it is not there, which is a problem. */
    private Map<String, Optional<ColumnType>> columns(TableName table) throws SQLException {
        Map<String, Optional<ColumnType>> known = tables.get(table);
        if (known == null) {
            known = read(table);
            tables.put(table, known);
        }
        return known;
    }

    private Map<String, Optional<ColumnType>> read(TableName table) throws SQLException {
        if (table.schema().isEmpty() && OWN_NAMES.matcher(table.name()).matches()) {
            problems.accept(new TableProblem(
                    table.toString(), "a name that statements give to parts of their own", "its schema stated, too"));
            return Map.of();
        }
        if (probe.isFragile() && !names().mayHave(table)) {
            missing(table, "no such table");
            return Map.of();
        }
        Sql name = SchemaReader.name(table);
        Optional<List<Listed>> listed =
                probe.ask(() -> listed(dialect.columns(name)), words -> unreadable(table, words));
        if (listed.isEmpty()) {
            return Map.of();
        }
        List<Listed> readable = listed.get().stream().filter(Listed::isReadable).toList();
        if (readable.isEmpty()) {
            if (listed.get().isEmpty()) {
                missing(table, "no such table");
            } else {
                problems.accept(new TableProblem(table.toString(), "no right to read it", "SELECT granted on it"));
            }
            return Map.of();
        }
        Map<String, Optional<ColumnType>> columns = new LinkedHashMap<>();
        listed.get().forEach(column -> columns.put(column.name(), Optional.empty()));
        return probe.ask(() -> types(name, readable), words -> unreadable(table, words))
                .map(types -> {
                    types.forEach((column, type) -> columns.put(column, Optional.of(type)));
                    return columns;
                })
                .orElse(Map.of());
    }

    private void unreadable(TableName table, String words) throws SQLException {
        if (names().has(table)) {
            problems.accept(new TableProblem(
                    table.toString(),
                    "a table that cannot be read: " + words,
                    "a table or view that the connection can read"));
        } else {
            missing(table, "no table that can be read: " + words);
        }
    }

    private void missing(TableName table, String found) throws SQLException {
        problems.accept(new TableProblem(
                table.toString(), found, "a table or view that the connection can read" + names().suggestion(table)));
    }

    private TableNames names() throws SQLException {
        TableNames known = names;
        if (known == null) {
            known = probe.ask(() -> TableNames.of(connection), words -> {}).orElse(TableNames.NONE);
            names = known;
        }
        return known;
    }

    /** A column as the database's catalogue has it. */
    private record Listed(String name, boolean isReadable, boolean hasOwnCollation) {}

    private List<Listed> listed(Sql listing) throws SQLException {
        List<Listed> listed = new ArrayList<>();
        try (PreparedStatement statement = dialect.prepared(connection, listing);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                listed.add(new Listed(rows.getString(1), rows.getBoolean(2), rows.getBoolean(3)));
            }
        }
        return listed;
    }

    private Map<String, ColumnType> types(Sql table, List<Listed> columns) throws SQLException {
        Sql sql = Sql.of(
                "SELECT {} FROM {} AS t WHERE FALSE",
                Sql.list(columns.stream().map(column -> Sql.of("t.{}", Sql.name(column.name())))),
                table);
        Map<String, ColumnType> types = new LinkedHashMap<>();
        try (PreparedStatement statement = dialect.prepared(connection, sql);
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData found = rows.getMetaData();
            for (int i = 1; i <= columns.size(); i++) {
                Listed column = columns.get(i - 1);
                ColumnType type = dialect.columnType(found, i);
                types.put(column.name(), column.hasOwnCollation() ? type.withOwnCollation() : type);
            }
        }
        return types;
    }
}
