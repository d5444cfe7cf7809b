package dev.segmentkit.internal.index;

import dev.segmentkit.internal.plan.Evaluation;

/** Tells where a contact stands on an axis. */
@FunctionalInterface
interface Numbering<H> {
    /** What stands for a value of which not enough is known to say: each test must be asked by itself. */
    long UNDECIDED = Long.MAX_VALUE;

    /**
     * The number, between {@link dev.segmentkit.internal.cells.Span#LEAST} and {@link
     * dev.segmentkit.internal.cells.Span#GREATEST}; {@link dev.segmentkit.internal.cells.Cells#NO_NUMBER} if the value is missing,
     * or {@link #UNDECIDED}.
     */
    long number(H contact, Evaluation<H> evaluation);
}
