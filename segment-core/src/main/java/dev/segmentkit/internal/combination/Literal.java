package dev.segmentkit.internal.combination;

import dev.segmentkit.criteria.Criterion;

/**
 * What must be the truth of one criterion: of a leaf, or of something larger that is not taken apart.
 *
 * @param criterion the criterion
 * @param wanted what its truth must be
 */
public record Literal(Criterion criterion, Wanted wanted) {}
