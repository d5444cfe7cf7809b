package dev.segmentkit.internal.plan;

import dev.segmentkit.explain.Explanation;

/**
 * A criterion as its author wrote it, ready to be asked for its truth in full, for how long that holds, and for the
 * reasons. Immutable.
 *
 * @param <H> the host's class of contacts
 * @param <S> what it is asked of: the contact, or one of its events
 */
interface VerdictNode<H, S> {
    /** Truth and bound in one pass. */
    Answer answer(S subject, Evaluation<H> evaluation);

    Explanation explain(S subject, Evaluation<H> evaluation);
}
