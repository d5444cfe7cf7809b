package dev.segmentkit.examples.retail.print;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether one contact is in a segment, and why.
 *
 * @param kind as in {@link SegmentSize}
 * @param truth true, false or unknown
 * @param validUntil until when the answer holds if no new data comes in; null where it holds forever
 * @param explanation the reasons, in one or more lines
 */
public record SegmentAnswer(
        String name, String kind, String truth, @Nullable Instant validUntil, String explanation) {}
