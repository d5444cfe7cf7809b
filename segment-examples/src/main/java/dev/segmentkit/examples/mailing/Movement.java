package dev.segmentkit.examples.mailing;

/**
 * Somebody enters a segment or leaves it.
 *
 * @param segment the id of the segment
 * @param subscriber the id of the subscriber
 */
public record Movement(String segment, String subscriber) {}
