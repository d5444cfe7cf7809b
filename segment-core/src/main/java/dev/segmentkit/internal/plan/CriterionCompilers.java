package dev.segmentkit.internal.plan;

/**
 * What makes criteria ready that are a part of a leaf.
 *
 * @param holds for whether they are TRUE
 * @param fails for whether they are FALSE
 * @param verdict for all else
 */
record CriterionCompilers<H, S>(
        MatcherCompiler<H, S> holds, MatcherCompiler<H, S> fails, VerdictCompiler<H, S> verdict) {}
