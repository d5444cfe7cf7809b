package dev.segmentkit.examples.retail.database;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.sql.table.TableBinding;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;

/** A shop's files once more, as tables of PostgreSQL with the types that are bound. */
public final class PostgresCopy {
    /** Arrays of texts as PostgreSQL writes them; no word of any shop has a quote or a backslash. */
    private static final String ARRAY =
            "'{' || array_to_string(list_transform(%1$s, lambda word: '\"' || word || '\"'), ',') || '}' AS %1$s";

    private PostgresCopy() {}

    /** Makes and fills the tables; files are written into a directory meanwhile. */
    public static void write(DataFolder folder, TableBinding binding, Path directory, Connection target)
            throws Exception {
        try (ShopDatabase database = ShopDatabase.of(folder)) {
            database.show(binding);
            try (Connection source = database.connect()) {
                for (String table : List.of("contacts", "events")) {
                    copy(source, table, directory.resolve(table + ".copy"), target);
                }
            }
        }
    }

    private static void copy(Connection source, String table, Path file, Connection target) throws Exception {
        Map<String, String> types = columns(source, table);
        String selected = types.entrySet().stream()
                .map(column -> selected(column.getKey(), column.getValue()))
                .collect(joining(", "));
        execute(
                source,
                "COPY (SELECT %s FROM %s) TO %s (FORMAT csv, HEADER false)"
                        .formatted(selected, table, FileView.literal(file.toString())));
        execute(
                target,
                types.entrySet().stream()
                        .map(column -> FileView.quoted(column.getKey()) + " " + type(column.getValue()))
                        .collect(joining(", ", "CREATE TABLE " + table + " (", ")")));
        try (Reader rows = Files.newBufferedReader(file)) {
            long unused = target.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY %s FROM STDIN (FORMAT csv)".formatted(table), rows);
        }
        execute(target, "ANALYZE " + table);
    }

    private static Map<String, String> columns(Connection source, String table) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (Statement statement = source.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE " + table)) {
            while (rows.next()) {
                types.put(rows.getString("column_name"), rows.getString("column_type"));
            }
        }
        return types;
    }

    private static String selected(String column, String type) {
        String name = FileView.quoted(column);
        return type.equals("VARCHAR[]") ? ARRAY.formatted(name) : name;
    }

    /** The other types have the same name in both databases. */
    private static String type(String type) {
        return type.equals("DOUBLE") ? "DOUBLE PRECISION" : type;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }
}
