package dev.segmentkit.internal.plan;

/**
 * A place in which an evaluation keeps something that is worked out once.
 *
 * @param number which place
 * @param ofMoment whether it depends on asOf only, and so holds for one contact after the other
 * @param <V> what is kept
 */
@SuppressWarnings("UnusedTypeParameter") // evaluations give it back
record Slot<V>(int number, boolean ofMoment) {}
