package dev.segmentkit.internal.plan;

import java.util.List;

/**
 * A step of a sequence after its first.
 *
 * @param mustHappen whether an event must follow, rather than must not
 * @param pattern finds the events
 * @param limit how long after the event before
 * @param ties what ties the event to earlier ones
 */
record SequencePart<H, T>(boolean mustHappen, PatternFinder<H, T> pattern, Limit<H> limit, List<Tie> ties) {}
