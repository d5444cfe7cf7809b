package dev.segmentkit.internal.index;

import dev.segmentkit.internal.plan.Evaluation;

/** Reads where a contact stands by a filter, and by those that follow it in a chain. */
interface FilterReader<H> {
    /** The cell in which the contact stands by the filter. */
    int cell(H contact, Evaluation<H> evaluation);

    /**
     * Fills in cells and rows, from the filter on to the end of the chain.
     *
     * @param at where the filter's are filled in
     */
    void read(H contact, Evaluation<H> evaluation, Workspace<H> into, int at);
}
