package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.table.TableName;
import java.time.Instant;
import java.util.List;

/**
 * The statements that replace a table of contacts with the segments of each by what a {@link Staging} holds.
 *
 * @param staging what was found
 * @param tags the table
 */
public record Tagging(Staging staging, Sql tags) {
    /** The statements about a table of that name. */
    public static Tagging to(Staging staging, TableName tags) {
        return new Tagging(staging, SchemaReader.name(tags));
    }

    /** Makes the table where it is not there. */
    public List<Sql> create() {
        String text = staging.dialect().type(SqlType.TEXT);
        return List.of(Sql.of(
                "CREATE TABLE IF NOT EXISTS {} (contact " + text + " NOT NULL, segments " + text + "[] NOT NULL, as_of "
                        + staging.dialect().type(SqlType.MOMENT) + " NOT NULL)",
                tags));
    }

    /** Replaces the rows, except those of contacts that could not be answered. */
    public List<Sql> write(Instant asOf) {
        String text = staging.dialect().type(SqlType.TEXT);
        return List.of(
                Sql.of("DELETE FROM {} AS t WHERE NOT {}", tags, staging.hasFailed()),
                Sql.of(
                        "INSERT INTO {} SELECT t.contact, COALESCE(array_agg(m.segment ORDER BY m.place ASC)"
                                + " FILTER (WHERE m.segment IS NOT NULL), CAST(ARRAY[] AS " + text + "[])), {}"
                                + " FROM {} AS t LEFT JOIN {} AS m ON m.contact = t.contact"
                                + " WHERE NOT t.open AND t.contact IS NOT NULL GROUP BY t.contact",
                        tags,
                        staging.dialect().moment(asOf),
                        staging.answers(),
                        staging.rows()));
    }
}
