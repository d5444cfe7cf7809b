package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;

/**
 * An expectation that is met by all values from one on, up to one, or between two.
 *
 * @param <H> the host's class of contacts
 * @param <A> the values
 */
interface RangeCheck<H, A> extends Check<H, A> {
    /** Less than, equal to or greater than 0, as the value lies below, among or above those that pass. */
    int side(A actual, Evaluation<H> evaluation);

    /** Whether no value is too small. */
    boolean hasNoLeast();

    /** Whether no value is too great. */
    boolean hasNoGreatest();

    @Override
    default boolean passes(A actual, Evaluation<H> evaluation) {
        return side(actual, evaluation) == 0;
    }

    @Override
    default Truth among(Range<? extends A> values, Evaluation<H> evaluation) {
        A least = values.least();
        A greatest = values.greatest();
        boolean all = (least == null ? hasNoLeast() : passes(least, evaluation))
                && (greatest == null ? hasNoGreatest() : passes(greatest, evaluation));
        boolean none =
                (least != null && side(least, evaluation) > 0) || (greatest != null && side(greatest, evaluation) < 0);
        return all ? Truth.TRUE : none ? Truth.FALSE : Truth.UNKNOWN;
    }
}
