package dev.segmentkit.internal.index;

/**
 * Says of each cell of an axis which conjunctions do not fail there.
 *
 * @param <H> the host's class of contacts
 */
final class Filter<H> {
    private final Gauge<H> gauge;
    /** Where the row of each cell begins. */
    private final int[] rows;
    /** Those of the first 64 conjunctions that may fail. */
    private final long users;

    private final boolean changesWithTime;

    Filter(Gauge<H> gauge, int[] rows, long users, boolean changesWithTime) {
        this.gauge = gauge;
        this.rows = rows;
        this.users = users;
        this.changesWithTime = changesWithTime;
    }

    /** Where the row of the contact's cell begins. */
    int row(Workspace<H> workspace) {
        return rows[workspace.cell(gauge)];
    }

    long users() {
        return users;
    }

    boolean changesWithTime() {
        return changesWithTime;
    }
}
