package dev.segmentkit.internal.plan;

import java.util.function.Function;

/**
 * What is made once for an evaluation, and filled again for each of its contacts, where it is asked for first.
 *
 * @param slot where an evaluation keeps it
 * @param make makes it, empty
 */
record Refilled<H, V extends Refillable>(Slot<V> slot, Function<Evaluation<H>, V> make) {
    V of(Evaluation<H> evaluation) {
        V kept = evaluation.kept(slot);
        if (kept != null && evaluation.keeps(slot)) {
            return kept;
        }
        V filled = kept == null ? make.apply(evaluation) : kept;
        filled.refill();
        evaluation.keep(slot, filled);
        return filled;
    }
}
