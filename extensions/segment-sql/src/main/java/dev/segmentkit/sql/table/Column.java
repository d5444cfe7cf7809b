package dev.segmentkit.sql.table;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.internal.text.Text;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Where a value stands: in a column, or in a field of a column that holds JSON.
 *
 * @param name the column's name, as the database has it; it is always quoted
 * @param path the names of the fields that lead to the value, from the outermost; empty if it is the column itself
 * @param zone the zone of local times, for columns without one; such columns are refused if it is not stated
 */
public record Column(String name, List<String> path, Optional<ZoneId> zone) {
    /**
     * A place where a value stands.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Column {
        path = ImmutableList.copyOf(path);
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of a column must not be blank");
        }
    }

    /** The column of that name. */
    public static Column named(String name) {
        return new Column(name, List.of(), Optional.empty());
    }

    /**
     * A field of this column, which holds JSON objects; called again, a field of that field. A field that is not there, or is JSON's
     * null, is missing.
     */
    public Column field(String field) {
        return new Column(
                name, ImmutableList.<String>builder().addAll(path).add(field).build(), zone);
    }

    /** The same, holding local times of a zone. */
    public Column inZone(ZoneId zone) {
        return new Column(name, path, Optional.of(zone));
    }

    /** Column and fields, for messages. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("column ").append(Text.quoted(name));
        path.forEach(field -> text.append(", field ").append(Text.quoted(field)));
        return text.toString();
    }
}
