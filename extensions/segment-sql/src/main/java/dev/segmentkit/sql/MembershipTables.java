package dev.segmentkit.sql;

import dev.segmentkit.sql.table.TableName;

/**
 * The tables that memberships are written to. They are made when they are not there, and are this library's alone to change.
 *
 * <ul>
 *   <li>The memberships: {@code segment}, {@code contact}, {@code since} (the moment as of which the contact was first found in the
 *       segment, and has been ever after), {@code as_of} (the last moment as of which it was).
 *   <li>{@code ..._changes}: {@code segment}, {@code contact}, {@code change} ({@code entered} or {@code exited}), {@code as_of}. At
 *       most one as of a moment for a segment and a contact.
 *   <li>{@code ..._runs}: {@code as_of}, {@code contacts} (how many were answered), {@code failed} (how many were not), of the last run
 *       as of that moment.
 * </ul>
 *
 * @param memberships the table of memberships
 */
public record MembershipTables(TableName memberships) {
    /** Tables whose names begin like that. */
    public static MembershipTables named(String memberships) {
        return new MembershipTables(TableName.of(memberships));
    }

    /** Tables of a schema whose names begin like that. */
    public static MembershipTables named(String schema, String memberships) {
        return new MembershipTables(TableName.of(schema, memberships));
    }

    /** The table of changes. */
    public TableName changes() {
        return beside("_changes");
    }

    /** The table of runs. */
    public TableName runs() {
        return beside("_runs");
    }

    private TableName beside(String ending) {
        return new TableName(memberships.schema(), memberships.name() + ending);
    }
}
