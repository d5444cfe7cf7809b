package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Schema;
import java.time.Instant;

/**
 * The statement that reads contacts with their events, one contact after the other: a row for the contact, then one for each event
 * that is visible. A row has columns for everything, most of them NULL.
 *
 * @param sql the statement
 * @param layout which column holds what
 */
public record Loading(Sql sql, Layout layout) {
    /** The name of the common table expression with the ids of the contacts that are read, in a column of the name id. */
    static final String CHOSEN = "chosen";

    /**
     * The statement.
     *
     * @param with what comes before SELECT, and says which contacts are chosen
     */
    static Loading of(Schema schema, DataNeeds needs, Sql with, Instant asOf) {
        return new LoadingWriter(schema, needs, asOf).loading(with);
    }
}
