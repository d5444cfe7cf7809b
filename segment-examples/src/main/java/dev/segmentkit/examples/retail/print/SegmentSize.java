package dev.segmentkit.examples.retail.print;

/**
 * How many contacts are in a segment.
 *
 * @param kind which family of criteria the segment rests on (explicit, implicit or mixed) and which kinds of knowledge,
 *     such as {@code mixed: demographic, behavioural}
 */
public record SegmentSize(String name, String kind, long size) {}
