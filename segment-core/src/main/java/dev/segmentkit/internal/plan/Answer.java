package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;

/**
 * The truth of a criterion, and an instant after asOf before which time alone does not change it.
 *
 * @param truth the truth
 * @param stableUntil may be too early, never too late
 */
public record Answer(Truth truth, Instant stableUntil) {}
