package dev.segmentkit.sql.table;

import dev.segmentkit.internal.text.Text;
import java.util.Optional;

/**
 * A table or view.
 *
 * @param schema its schema; if empty, the one that the connection finds it in
 * @param name its name, as the database has it; it is always quoted
 */
public record TableName(Optional<String> schema, String name) {
    /**
     * A table or view.
     *
     * @throws IllegalArgumentException if a name is blank
     */
    public TableName {
        if (name.isBlank() || schema.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the name of a table must not be blank");
        }
    }

    /** The table that the connection finds under that name. */
    public static TableName of(String name) {
        return new TableName(Optional.empty(), name);
    }

    /** The table of a schema. */
    public static TableName of(String schema, String name) {
        return new TableName(Optional.of(schema), name);
    }

    /** Schema and name, for messages. */
    @Override
    public String toString() {
        return "table " + schema.map(in -> Text.quoted(in) + ".").orElse("") + Text.quoted(name);
    }
}
