package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.sql.internal.dialect.ColumnType.Kind;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.statement.StayingTable.Field;
import dev.segmentkit.sql.table.TableName;
import java.time.Instant;
import java.util.List;

/**
 * The statements that replace a table of contacts with the segments of each by what a {@link Staging} holds.
 *
 * @param staging what was found
 * @param tags the table
 */
public record Tagging(Staging staging, StayingTable tags) {
    /** The statements about a table of that name. */
    public static Tagging to(Staging staging, TableName tags) {
        return new Tagging(
                staging,
                new StayingTable(
                        tags,
                        List.of(
                                new Field("contact", Kind.TEXT),
                                new Field("segments", Kind.TEXT_SET),
                                new Field("as_of", Kind.MOMENT)),
                        List.of()));
    }

    /** Replaces the rows, except those of contacts that could not be answered. */
    public List<Write> write(Instant asOf) {
        String what = "writing the tags into " + tags.name();
        String text = staging.dialect().type(SqlType.TEXT);
        return List.of(
                new Write(what, Sql.of("DELETE FROM {} AS t WHERE NOT {}", tags.sql(), staging.hasFailed())),
                new Write(
                        what,
                        Sql.of(
                                "INSERT INTO {} (contact, segments, as_of)"
                                        + " SELECT t.contact, COALESCE(array_agg(m.segment ORDER BY m.place ASC)"
                                        + " FILTER (WHERE m.segment IS NOT NULL), CAST(ARRAY[] AS " + text + "[])), {}"
                                        + " FROM {} AS t LEFT JOIN {} AS m ON m.contact = t.contact"
                                        + " WHERE NOT t.open AND t.contact IS NOT NULL GROUP BY t.contact",
                                tags.sql(),
                                staging.dialect().moment(asOf),
                                staging.answers(),
                                staging.rows())));
    }
}
