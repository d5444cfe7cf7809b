package dev.segmentkit.internal.plan;

import org.jspecify.annotations.Nullable;

/**
 * Reads a whole number that is worked out, and is never the least long, so that {@link #NOT_A_NUMBER} says that it is missing.
 *
 * @param <H> the host's class of contacts
 * @param <S> what it is read from: the contact, or one of its events
 */
interface WholeNumberReader<H, S> extends Reader<H, S, Long> {
    @Override
    long number(S subject, Evaluation<H> evaluation);

    @Override
    default @Nullable Long read(S subject, Evaluation<H> evaluation) {
        long number = number(subject, evaluation);
        return number == NOT_A_NUMBER ? null : Long.valueOf(number);
    }

    @Override
    default String format(Long value) {
        return value.toString();
    }
}
