package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.util.function.Predicate;

/**
 * An expectation, ready to be held against values that are not missing.
 *
 * @param <H> the host's class of contacts
 * @param <A> the values
 */
interface Check<H, A> {
    boolean passes(A actual, Evaluation<H> evaluation);

    /** Whether all of the values pass, or none; UNKNOWN if some do, or if that cannot be told. */
    default Truth among(Range<? extends A> values, Evaluation<H> evaluation) {
        return Truth.UNKNOWN;
    }

    /** An instant after asOf before which time alone does not change whether the value passes. */
    default Instant stableUntil(A actual, Evaluation<H> evaluation) {
        return Instant.MAX;
    }

    /** A check that time does not change. */
    static <H, A> Check<H, A> of(Predicate<A> predicate) {
        return (actual, evaluation) -> predicate.test(actual);
    }
}
