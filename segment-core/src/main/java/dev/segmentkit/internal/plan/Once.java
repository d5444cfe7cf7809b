package dev.segmentkit.internal.plan;

import java.util.function.Function;

/**
 * What is worked out once for a contact or, if its slot is of the moment, for an asOf.
 *
 * @param slot where an evaluation keeps it
 * @param work works it out
 */
record Once<H, V>(Slot<V> slot, Function<Evaluation<H>, V> work) {
    V of(Evaluation<H> evaluation) {
        V kept = evaluation.kept(slot);
        if (kept != null && evaluation.keeps(slot)) {
            return kept;
        }
        V worked = work.apply(evaluation);
        evaluation.keep(slot, worked);
        return worked;
    }
}
