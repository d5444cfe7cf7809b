package dev.segmentkit.examples.retail.database;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.vocabulary.ValueType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file as a view. Files in Parquet know their columns; those in CSV are told.
 *
 * @param name the name of the view
 * @param file the file
 * @param columns the names of its columns, in their order
 * @param types what columns hold; those that are not named hold text
 */
record FileView(String name, Path file, List<String> columns, Map<String, ValueType> types) {
    /** In the files a set of texts is one text, with this between its members. */
    private static final String SEPARATOR = "|";

    /** Told, not guessed: a guess that goes by the rows fails where rows are bad. */
    private static final String CSV = "header = true, delim = ',', quote = '\"', escape = '\"'";

    /** Numbers that the database rounds to the digits of their column. */
    private static final Set<ValueType> ROUNDED = Set.of(ValueType.WHOLE_NUMBER, ValueType.DECIMAL);

    /** Room for whole numbers of 64 bits, and for more digits after the point than any number has that is not refused. */
    private static final String WIDE = "DECIMAL(38, 18)";

    static boolean isParquet(Path file) {
        return file.toString().endsWith(".parquet");
    }

    /**
     * The statements that make the view. Rows that cannot be read are left out, and noted by the database; it rounds numbers without
     * a note, so that numbers are read with more digits than they may have, and their rows are left out as well.
     */
    List<String> definitions() {
        return List.of(
                "CREATE VIEW %s AS SELECT * FROM %s".formatted(quoted(asRead()), source()),
                "CREATE VIEW %s AS SELECT %s FROM %s WHERE %s"
                        .formatted(
                                quoted(name),
                                columns.stream().map(this::selected).collect(joining(", ")),
                                quoted(asRead()),
                                Stream.concat(
                                                Stream.of("TRUE"),
                                                numbers().stream().map(this::isExact))
                                        .collect(joining(" AND "))));
    }

    private String asRead() {
        return name + " as read";
    }

    /** The columns of numbers that are written out. */
    List<String> numbers() {
        return isParquet(file)
                ? List.of()
                : columns.stream()
                        .filter(column -> ROUNDED.contains(types.getOrDefault(column, ValueType.TEXT)))
                        .toList();
    }

    private String isExact(String column) {
        return "%1$s IS NOT DISTINCT FROM TRY_CAST(%1$s AS %2$s)".formatted(quoted(column), type(column));
    }

    /** The query for numbers of a column that have too many digits, and in how many rows. */
    String inexact(String column) {
        return "SELECT %1$s, count(*) FROM %2$s WHERE NOT %3$s GROUP BY 1 ORDER BY 1"
                .formatted(quoted(column), quoted(asRead()), isExact(column));
    }

    /** The file without what is said of its columns. */
    String untyped() {
        return isParquet(file)
                ? "read_parquet(%s)".formatted(literal(file.toString()))
                : "read_csv(%s, %s, all_varchar = true, ignore_errors = true)".formatted(literal(file.toString()), CSV);
    }

    private String source() {
        if (isParquet(file)) {
            return untyped();
        }
        String typed = columns.stream()
                .map(column ->
                        "%s: %s".formatted(literal(column), literal(numbers().contains(column) ? WIDE : type(column))))
                .collect(joining(", ", "{", "}"));
        return "read_csv(%s, %s, auto_detect = false, nullstr = '', store_rejects = true, columns = %s) WHERE %s"
                .formatted(literal(file.toString()), CSV, typed, wholeRow());
    }

    /**
     * Always true, and yet not to be known without reading: a row is refused for the columns that are read only, and so would be there
     * for some questions and not for others.
     */
    private String wholeRow() {
        String last = columns.get(columns.size() - 1);
        return columns.stream()
                .filter(column -> column.equals(last) || !type(column).equals("VARCHAR"))
                .map(FileView::quoted)
                .collect(joining(", ", "hash(", ") IS NOT NULL"));
    }

    private String selected(String column) {
        if (numbers().contains(column)) {
            return "CAST(%1$s AS %2$s) AS %1$s".formatted(quoted(column), type(column));
        }
        return types.get(column) == ValueType.TEXT_SET && !isParquet(file)
                ? "list_filter(string_split(%1$s, %2$s), lambda word: word <> '') AS %1$s"
                        .formatted(quoted(column), literal(SEPARATOR))
                : quoted(column);
    }

    private String type(String column) {
        return switch (types.getOrDefault(column, ValueType.TEXT)) {
            case TEXT, CHOICE, VERSION, TEXT_SET -> "VARCHAR";
            case WHOLE_NUMBER -> "BIGINT";
            // As many digits after the point as prices have in any of the files.
            case DECIMAL -> "DECIMAL(18, 4)";
            case REAL, PLACE -> "DOUBLE";
            case FLAG -> "BOOLEAN";
            case DATE -> "DATE";
            case MOMENT -> "TIMESTAMPTZ";
        };
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
