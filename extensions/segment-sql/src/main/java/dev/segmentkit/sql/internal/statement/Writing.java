package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.table.TableName;
import java.time.Instant;
import java.util.List;

/**
 * The statements that bring tables of memberships up to date with what a {@link Staging} holds.
 *
 * @param staging what was found
 * @param memberships the table of memberships
 * @param changes the table of changes
 * @param runs the table of runs
 */
public record Writing(Staging staging, Sql memberships, Sql changes, Sql runs) {
    /** The statements about tables of those names. */
    public static Writing to(Staging staging, TableName memberships, TableName changes, TableName runs) {
        return new Writing(
                staging, SchemaReader.name(memberships), SchemaReader.name(changes), SchemaReader.name(runs));
    }

    private Dialect dialect() {
        return staging.dialect();
    }

    /** Makes the tables where they are not there. */
    public List<Sql> create() {
        String text = dialect().type(SqlType.TEXT);
        String moment = dialect().type(SqlType.MOMENT);
        return List.of(
                Sql.of(
                        "CREATE TABLE IF NOT EXISTS {} (segment " + text + " NOT NULL, contact " + text
                                + " NOT NULL, since " + moment + " NOT NULL, as_of " + moment
                                + " NOT NULL, PRIMARY KEY (segment, contact))",
                        memberships),
                Sql.of(
                        "CREATE TABLE IF NOT EXISTS {} (segment " + text + " NOT NULL, contact " + text
                                + " NOT NULL, change " + text + " NOT NULL, as_of " + moment + " NOT NULL)",
                        changes),
                Sql.of(
                        "CREATE TABLE IF NOT EXISTS {} (as_of " + moment
                                + " NOT NULL PRIMARY KEY, contacts BIGINT NOT NULL, failed BIGINT NOT NULL)",
                        runs));
    }

    /** The moment of the last run; NULL if there was none. */
    public Sql lastRun() {
        return Sql.of("SELECT max(as_of) FROM {}", runs);
    }

    /** Writes the changes, then the memberships, then the run. Contacts that could not be answered stay as they were. */
    public List<Sql> write(Instant asOf, long contacts, long failed) {
        Sql now = dialect().moment(asOf);
        Sql exited = Sql.of("NOT {} AND NOT {}", staging.isMember(), staging.hasFailed());
        Sql entered = Sql.of(
                "NOT EXISTS (SELECT 1 FROM {} AS m WHERE m.segment = t.segment AND m.contact = t.contact)",
                memberships);
        return List.of(
                Sql.of(
                        "INSERT INTO {} SELECT segment, contact, 'exited', {} FROM {} AS t WHERE {}",
                        changes,
                        now,
                        memberships,
                        exited),
                Sql.of(
                        "INSERT INTO {} SELECT segment, contact, 'entered', {} FROM {} AS t WHERE {}",
                        changes,
                        now,
                        staging.rows(),
                        entered),
                Sql.of("DELETE FROM {} AS t WHERE {}", memberships, exited),
                Sql.of(
                        "UPDATE {} AS t SET as_of = {} WHERE as_of <> {} AND {}",
                        memberships,
                        now,
                        now,
                        staging.isMember()),
                Sql.of(
                        "INSERT INTO {} SELECT segment, contact, {}, {} FROM {} AS t WHERE {}",
                        memberships,
                        now,
                        now,
                        staging.rows(),
                        entered),
                Sql.of(
                        "INSERT INTO {} SELECT {}, {}, {} WHERE NOT EXISTS (SELECT 1 FROM {} WHERE as_of = {})",
                        runs,
                        now,
                        Sql.number(contacts),
                        Sql.number(failed),
                        runs,
                        now));
    }
}
