package dev.segmentkit.examples.retail.print;

import java.time.Instant;
import java.util.List;

/** The sizes of all segments among so many contacts, as of one moment. */
public record SizeReport(Instant asOf, long contacts, List<SegmentSize> segments) {}
