package dev.segmentkit.examples.retail.print;

import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;

/** The sizes of all segments among so many contacts, as of one moment. */
public record SizeReport(Instant asOf, long contacts, List<SegmentSize> segments) {
    /** The part of all contacts that is in a segment, from 0 to 1; none where there are no contacts. */
    OptionalDouble share(SegmentSize segment) {
        return contacts == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) segment.size() / contacts);
    }
}
