package dev.segmentkit.bulk;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.Segment;

/**
 * Two segments that overlap.
 *
 * @param first the one that stands first in the catalogue
 * @param second the other
 * @param contacts how many contacts are in both
 */
public record SegmentPair(Segment first, Segment second, long contacts) {
    public SegmentPair {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }
}
