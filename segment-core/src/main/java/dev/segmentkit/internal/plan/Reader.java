package dev.segmentkit.internal.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value that a test looks at.
 *
 * @param <H> the host's class of contacts
 * @param <S> what it is read from: the contact, or one of its events
 * @param <A> the value as it is worked out, which may be more exact than its literals
 */
interface Reader<H, S, A> {
    /** Says that a value cannot be given as a number, and has to be read. */
    long NOT_A_NUMBER = Long.MIN_VALUE;

    /** The value, or null if it is missing. */
    @Nullable A read(S subject, Evaluation<H> evaluation);

    /**
     * The value as a number of the machine, so that nothing need be allocated for it: the number that is equal to what
     * {@link #read} gives, whole numbers and exact sums alike. {@link #NOT_A_NUMBER} if the value is missing, no whole number,
     * or none of 64 bits, and for values of other types that a reader does not look at so closely: then only {@link #read}
     * tells. Only to be asked where {@link #range} is null.
     */
    default long number(S subject, Evaluation<H> evaluation) {
        return read(subject, evaluation) instanceof Long number ? number : NOT_A_NUMBER;
    }

    /** The values that it may have, if not enough of the history is known to say; null if it is what is read. */
    default @Nullable Range<A> range(S subject, Evaluation<H> evaluation) {
        return null;
    }

    /** An instant after asOf before which time alone changes neither the value nor what it may be. */
    default Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return Instant.MAX;
    }

    /** The value as explanations show it. */
    String format(A value);

    /** What explanations say is missing if the value is. */
    String missing();

    /** Says what else was found on the way, such as the events that counted. */
    default void report(S subject, Evaluation<H> evaluation, Findings findings) {}
}
