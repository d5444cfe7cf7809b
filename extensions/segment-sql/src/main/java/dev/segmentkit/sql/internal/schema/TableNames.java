package dev.segmentkit.sql.internal.schema;

import static java.util.stream.Collectors.toCollection;

import dev.segmentkit.internal.text.Suggestion;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.sql.table.TableName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The names of the tables and views that a connection may use. */
record TableNames(List<Known> known) {
    /** No names, where they cannot be asked for. */
    static final TableNames NONE = new TableNames(List.of());

    /**
     * A table or view.
     *
     * @param catalog the database that it is in, which DuckDB lets stand in for a schema
     * @param isInPath whether it is found without its schema
     */
    private record Known(String catalog, String schema, String name, boolean isInPath) {
        boolean isIn(TableName table) {
            return table.schema()
                    .map(wanted -> wanted.equalsIgnoreCase(schema) || wanted.equalsIgnoreCase(catalog))
                    .orElse(isInPath);
        }
    }

    static TableNames of(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT table_catalog, table_schema, table_name, table_schema = ANY(current_schemas(true))"
                                + " AND table_catalog IN (current_database(), 'temp') FROM information_schema.tables"
                                + " WHERE table_schema NOT IN ('information_schema', 'pg_catalog')");
                ResultSet rows = statement.executeQuery()) {
            List<Known> known = new ArrayList<>();
            while (rows.next()) {
                known.add(new Known(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
            }
            return new TableNames(known);
        }
    }

    /** Whether a table of that name is listed. */
    boolean has(TableName table) {
        return known.stream().anyMatch(each -> each.isIn(table) && each.name().equalsIgnoreCase(table.name()));
    }

    /** Whether there may be a table of that name. DuckDB takes names with a point for files, too, which are not listed. */
    boolean mayHave(TableName table) {
        return table.name().contains(".") || has(table);
    }

    /** What may be meant by a name that no table has, as the end of a message; nothing if there is no telling. */
    String suggestion(TableName table) {
        return elsewhere(table)
                .map(found ->
                        "; say TableName.of(%s, %s)".formatted(Text.quoted(found.schema()), Text.quoted(found.name())))
                .orElseGet(() -> {
                    TreeSet<String> names = known.stream()
                            .filter(each -> each.isIn(table))
                            .map(Known::name)
                            .collect(toCollection(TreeSet::new));
                    String similar = names.isEmpty() ? "" : Suggestion.among(names, table.name());
                    return similar.isEmpty() ? "" : "; " + similar;
                });
    }

    /** A table whose schema was left out, or written into its name. */
    private Optional<Known> elsewhere(TableName table) {
        return known.stream()
                .filter(each -> table.schema().isEmpty())
                .filter(each ->
                        table.name().equals(each.name()) || table.name().equals(each.schema() + "." + each.name()))
                .findFirst();
    }
}
