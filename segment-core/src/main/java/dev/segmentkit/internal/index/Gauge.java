package dev.segmentkit.internal.index;

import dev.segmentkit.internal.cells.Cells;
import dev.segmentkit.internal.plan.Evaluation;

/**
 * Tells in which cell of an axis a contact stands.
 *
 * @param number which gauge of the index it is
 * @param numbering tells where the contact stands
 * @param cells the cells
 */
record Gauge<H>(int number, Numbering<H> numbering, Cells cells) {
    /** Stands for a cell that not enough is known to tell. */
    static final int UNDECIDED = -1;

    int cell(H contact, Evaluation<H> evaluation) {
        long at = numbering.number(contact, evaluation);
        return at == Numbering.UNDECIDED ? UNDECIDED : cells.of(at);
    }
}
