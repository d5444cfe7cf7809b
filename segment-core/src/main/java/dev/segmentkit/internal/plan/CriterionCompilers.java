package dev.segmentkit.internal.plan;

/**
 * What makes criteria ready that are a part of a leaf.
 *
 * @param matcher for whether they are what is wanted
 * @param verdict for all else
 */
record CriterionCompilers<H, S>(MatcherCompiler<H, S> matcher, VerdictCompiler<H, S> verdict) {}
