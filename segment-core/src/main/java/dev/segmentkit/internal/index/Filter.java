package dev.segmentkit.internal.index;

import dev.segmentkit.internal.bits.BitLists;
import dev.segmentkit.internal.plan.Evaluation;

/**
 * Says of each cell of an axis which conjunctions do not fail there. Cells that are nearly the same share a row; what fails in
 * one of them, and does not in others, is listed for each.
 *
 * @param gauge tells the contact's cell
 * @param rows where the row of each cell begins
 * @param exceptions for each cell the conjunctions that fail there although its row has them
 * @param users those of the first 64 conjunctions that may fail
 * @param changesWithTime whether time alone may change the cell
 * @param <H> the host's class of contacts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Filter<H>(Gauge<H> gauge, int[] rows, BitLists exceptions, long users, boolean changesWithTime) {
    int cell(H contact, Evaluation<H> evaluation) {
        return gauge.cell(contact, evaluation);
    }

    /** Fills in the contact's cell, and where its row begins. */
    void read(H contact, Evaluation<H> evaluation, Workspace<H> into, int at) {
        int cell = cell(contact, evaluation);
        into.filterCells[at] = cell;
        into.rows[at] = rows[cell];
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
}
