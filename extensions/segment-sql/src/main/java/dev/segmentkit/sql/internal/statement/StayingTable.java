package dev.segmentkit.sql.internal.statement;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.sql.internal.dialect.ColumnType.Kind;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.table.TableName;
import java.util.ArrayList;
import java.util.List;

/**
 * A table that a run writes to, and makes where it is not there.
 *
 * @param name its name
 * @param columns its columns, none of which is ever NULL
 * @param key the columns that no two rows have alike; empty if rows may
 */
public record StayingTable(TableName name, List<Field> columns, List<String> key) {
    /** A table. */
    public StayingTable {
        columns = ImmutableList.copyOf(columns);
        key = ImmutableList.copyOf(key);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param kind what it holds: texts, moments, whole numbers, or lists of texts
     */
    public record Field(String name, Kind kind) {
        private Sql sql(Dialect dialect) {
            String type = switch (kind) {
                case MOMENT -> dialect.type(SqlType.MOMENT);
                case WHOLE_NUMBER -> dialect.type(SqlType.WHOLE_NUMBER);
                case TEXT_SET -> dialect.type(SqlType.TEXT) + "[]";
                default -> dialect.columnOfTexts();
            };
            return Sql.of("{} " + type + " NOT NULL", Sql.name(name));
        }
    }

    /** The table, as statements name it. */
    public Sql sql() {
        return SchemaReader.name(name);
    }

    /** Makes the table where it is not there. */
    public Sql create(Dialect dialect) {
        List<Sql> parts = new ArrayList<>();
        columns.forEach(column -> parts.add(column.sql(dialect)));
        if (!key.isEmpty()) {
            parts.add(Sql.of("PRIMARY KEY ({})", Sql.list(key.stream().map(Sql::name))));
        }
        return Sql.of("CREATE TABLE IF NOT EXISTS {} ({})", sql(), Sql.join(", ", parts));
    }
}
