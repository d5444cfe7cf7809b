package dev.segmentkit.examples.retail.print;

/**
 * How many contacts are in a segment.
 *
 * @param kind which family of criteria the segment rests on: explicit, implicit or mixed
 */
public record SegmentSize(String name, String kind, long size) {}
