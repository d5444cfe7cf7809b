package dev.segmentkit.internal.index;

import dev.segmentkit.internal.bits.BitLists;
import dev.segmentkit.internal.plan.Evaluation;

/**
 * Says of each cell of an axis which conjunctions do not fail there. Cells that are nearly the same share a row; what fails in
 * one of them, and does not in others, is listed for each.
 *
 * @param <H> the host's class of contacts
 */
final class Filter<H> {
    private final Gauge<H> gauge;
    /** Where the row of each cell begins. */
    private final int[] rows;
    /** For each cell the conjunctions that fail there although its row has them. */
    private final BitLists exceptions;
    /** Those of the first 64 conjunctions that may fail. */
    private final long users;

    private final boolean changesWithTime;

    Filter(Gauge<H> gauge, int[] rows, BitLists exceptions, long users, boolean changesWithTime) {
        this.gauge = gauge;
        this.rows = rows;
        this.exceptions = exceptions;
        this.users = users;
        this.changesWithTime = changesWithTime;
    }

    int cell(H contact, Evaluation<H> evaluation) {
        return gauge.cell(contact, evaluation);
    }

    /** Where the row of a cell begins. */
    int row(int cell) {
        return rows[cell];
    }

    boolean hasExceptions() {
        return !exceptions.isEmpty();
    }

    /** Takes away what the row of the cell has, and the cell has not. */
    void except(int cell, long[] left) {
        exceptions.clear(cell, left);
    }

    long users() {
        return users;
    }

    boolean changesWithTime() {
        return changesWithTime;
    }
}
