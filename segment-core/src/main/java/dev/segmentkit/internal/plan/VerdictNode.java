package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import java.time.Instant;

/**
 * A criterion as its author wrote it, ready to be asked for its truth in full, for how long that holds, and for the
 * reasons. Immutable.
 *
 * @param <H> the host's class of contacts
 * @param <S> what it is asked of: the contact, or one of its events
 */
interface VerdictNode<H, S> {
    Truth truth(S subject, Evaluation<H> evaluation);

    /** An instant after asOf before which time alone does not change the truth; may be too early, never too late. */
    Instant stableUntil(S subject, Evaluation<H> evaluation);

    Explanation explain(S subject, Evaluation<H> evaluation);
}
