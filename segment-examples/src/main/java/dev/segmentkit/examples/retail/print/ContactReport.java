package dev.segmentkit.examples.retail.print;

import java.time.Instant;
import java.util.List;

/** What all segments say about one contact, as of one moment. */
public record ContactReport(String contactId, Instant asOf, List<SegmentAnswer> segments) {}
