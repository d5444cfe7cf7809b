package dev.segmentkit.sql.internal.statement;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.sql.internal.dialect.ColumnType.Kind;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.statement.StayingTable.Field;
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
public record Writing(Staging staging, StayingTable memberships, StayingTable changes, StayingTable runs) {
    private static final Field SEGMENT = new Field("segment", Kind.TEXT);
    private static final Field CONTACT = new Field("contact", Kind.TEXT);
    private static final Field AS_OF = new Field("as_of", Kind.MOMENT);

    /** The statements about tables of those names. */
    public static Writing to(Staging staging, TableName memberships, TableName changes, TableName runs) {
        return new Writing(
                staging,
                new StayingTable(
                        memberships,
                        List.of(SEGMENT, CONTACT, new Field("since", Kind.MOMENT), AS_OF),
                        List.of(SEGMENT.name(), CONTACT.name())),
                new StayingTable(changes, List.of(SEGMENT, CONTACT, new Field("change", Kind.TEXT), AS_OF), List.of()),
                new StayingTable(
                        runs,
                        List.of(
                                AS_OF,
                                new Field("contacts", Kind.WHOLE_NUMBER),
                                new Field("failed", Kind.WHOLE_NUMBER)),
                        List.of(AS_OF.name())));
    }

    /** All three. */
    public List<StayingTable> tables() {
        return List.of(memberships, changes, runs);
    }

    /** The moment of the last run; NULL if there was none. */
    public Sql lastRun() {
        return Sql.of("SELECT {} FROM {}", staging.dialect().sent(Sql.of("max(as_of)")), runs.sql());
    }

    /**
     * Writes the changes, then the memberships, then the run. Contacts that could not be answered stay as they were.
     *
     * @param again whether the last run was as of the same moment, and gives way to this one
     */
    public List<Write> write(Instant asOf, boolean again, long contacts, long failed) {
        Sql now = staging.dialect().moment(asOf);
        ImmutableList.Builder<Write> writes = ImmutableList.builder();
        if (again) {
            writes.addAll(takeBack(now));
        }
        Sql entered =
                Sql.of("NOT EXISTS (SELECT 1 FROM {} AS m WHERE {})", memberships.sql(), staging.areSame("m", "t"));
        // Who has entered as of the same moment has not been there before, and so does not exit.
        writes.add(into(
                changes,
                Sql.of(
                        "INSERT INTO {} (segment, contact, change, as_of)"
                                + " SELECT segment, contact, 'exited', {} FROM {} AS t WHERE since <> {} AND {}",
                        changes.sql(),
                        now,
                        memberships.sql(),
                        now,
                        isOut())));
        writes.add(into(
                changes,
                Sql.of(
                        "INSERT INTO {} (segment, contact, change, as_of)"
                                + " SELECT segment, contact, 'entered', {} FROM {} AS t WHERE {}",
                        changes.sql(),
                        now,
                        staging.rows(),
                        entered)));
        writes.add(into(memberships, Sql.of("DELETE FROM {} AS t WHERE {}", memberships.sql(), isOut())));
        writes.add(into(
                memberships,
                Sql.of(
                        "UPDATE {} AS t SET as_of = {} WHERE as_of <> {} AND {}",
                        memberships.sql(),
                        now,
                        now,
                        staging.isMember())));
        writes.add(into(
                memberships,
                Sql.of(
                        "INSERT INTO {} (segment, contact, since, as_of) SELECT segment, contact, {}, {} FROM {} AS t WHERE {}",
                        memberships.sql(),
                        now,
                        now,
                        staging.rows(),
                        entered)));
        writes.add(into(runs, run(now, again, contacts, failed)));
        return writes.build();
    }

    /**
     * Takes back what the last run has written as of the same moment, where it is not so any more: that contacts entered who are out,
     * and that contacts exited who are in. These have been there ever since they last entered.
     */
    private List<Write> takeBack(Sql now) {
        Sql segment = staging.exact("t", SEGMENT.name());
        Sql contact = staging.exact("t", CONTACT.name());
        return List.of(
                into(
                        changes,
                        Sql.of(
                                "DELETE FROM {} AS t WHERE as_of = {} AND change = 'entered' AND {}",
                                changes.sql(),
                                now,
                                isOut())),
                into(
                        memberships,
                        Sql.of(
                                "INSERT INTO {} (segment, contact, since, as_of)"
                                        + " SELECT {}, {}, COALESCE(max(e.as_of), {}), {} FROM {} AS t LEFT JOIN {} AS e"
                                        + " ON {} AND e.change = 'entered'"
                                        + " WHERE t.as_of = {} AND t.change = 'exited' AND {} GROUP BY {}, {}",
                                memberships.sql(),
                                segment,
                                contact,
                                now,
                                now,
                                changes.sql(),
                                changes.sql(),
                                staging.areSame("e", "t"),
                                now,
                                staging.isMember(),
                                segment,
                                contact)),
                into(
                        changes,
                        Sql.of(
                                "DELETE FROM {} AS t WHERE as_of = {} AND change = 'exited' AND {}",
                                changes.sql(),
                                now,
                                staging.isMember())));
    }

    /** Whether it is known that a membership or change, which goes by the name of t, is one of a contact that is out. */
    private Sql isOut() {
        return Sql.of("NOT {} AND NOT {}", staging.isMember(), staging.hasFailed());
    }

    private Sql run(Sql now, boolean again, long contacts, long failed) {
        return again
                ? Sql.of(
                        "UPDATE {} SET contacts = {}, failed = {} WHERE as_of = {}",
                        runs.sql(),
                        Sql.number(contacts),
                        Sql.number(failed),
                        now)
                : Sql.of(
                        "INSERT INTO {} (as_of, contacts, failed) VALUES ({}, {}, {})",
                        runs.sql(),
                        now,
                        Sql.number(contacts),
                        Sql.number(failed));
    }

    private static Write into(StayingTable table, Sql sql) {
        return new Write("writing the memberships into " + table.name(), sql);
    }
}
