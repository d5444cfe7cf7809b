package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Condition;

/**
 * Makes a finished sentence of a condition.
 *
 * @param <R> what a finished sentence is
 */
@FunctionalInterface
interface Ending<R> {
    /** About contacts a condition is a finished sentence itself. */
    Ending<Condition> CONTACT = condition -> condition;

    R finish(Condition condition);
}
