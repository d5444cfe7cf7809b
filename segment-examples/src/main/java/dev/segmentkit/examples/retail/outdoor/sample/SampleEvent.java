package dev.segmentkit.examples.retail.outdoor.sample;

import java.time.Instant;
import java.util.Map;

/** An event before it has an id: ids are given in the order of time. */
record SampleEvent(String contactId, String type, Instant at, Map<String, String> properties) {}
