package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;

/**
 * A leaf of a criterion, ready to be asked. Immutable, and shared by the tree that decides membership and the tree that
 * works out verdicts and explanations, so that those cannot disagree on a leaf.
 *
 * @param <H> the host's class of contacts
 * @param <S> what it is asked of: the contact, or one of its events
 */
public interface Question<H, S> {
    /** The answer, of which UNKNOWN is one. */
    Truth truth(S subject, Evaluation<H> evaluation);

    /** An instant after asOf before which time alone does not change the answer; may be too early, never too late. */
    Instant stableUntil(S subject, Evaluation<H> evaluation);

    /** Says what was found. */
    void report(S subject, Evaluation<H> evaluation, Findings findings);
}
