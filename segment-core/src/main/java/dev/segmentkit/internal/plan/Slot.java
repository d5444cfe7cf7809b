package dev.segmentkit.internal.plan;

/**
 * A place in which an evaluation keeps something that is worked out once.
 *
 * @param number which place
 * @param <V> what is kept
 */
@SuppressWarnings("UnusedTypeParameter") // evaluations give it back
record Slot<V>(int number) {}
