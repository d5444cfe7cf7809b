package dev.segmentkit.examples.retail.outdoor.sample;

import static dev.segmentkit.examples.retail.outdoor.OutdoorLayout.VISIT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Visits in the two nights of 2026 in which the clocks of Berlin change. */
final class ClockChanges {
    /** Around the hour from 02:00 to 03:00 that does not exist. */
    private static final List<String> SPRING =
            List.of("2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z", "2026-03-29T01:00:01Z", "2026-03-29T01:30:00Z");

    /** At 02:00, 02:30 and 02:59:59 in both passes through the hour from 02:00 to 03:00, and right behind it. */
    private static final List<String> AUTUMN = List.of(
            "2026-10-25T00:00:00Z",
            "2026-10-25T00:30:00Z",
            "2026-10-25T00:59:59Z",
            "2026-10-25T01:00:00Z",
            "2026-10-25T01:30:00Z",
            "2026-10-25T01:59:59Z",
            "2026-10-25T02:00:00Z");

    private ClockChanges() {}

    static List<SampleEvent> visitsOf(String contactId) {
        return Stream.concat(SPRING.stream(), AUTUMN.stream())
                .map(at -> new SampleEvent(
                        contactId, VISIT, Instant.parse(at), Map.of("channel", "app", "device", "phone")))
                .toList();
    }
}
