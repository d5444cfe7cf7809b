package dev.segmentkit.criteria;

import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Zone;

/** What a window must be like to be asked about dates. */
final class DayWindows {
    private DayWindows() {}

    static void check(RelativeWindow window, Zone zone) {
        if (!window.isDayBased()) {
            throw new IllegalArgumentException(
                    "dates have no time of day, so a window over them needs days, weeks, months or years, got %s"
                            .formatted(window.text()));
        }
        if (!window.zone().orElse(zone).equals(zone)) {
            throw new IllegalArgumentException(
                    "a window over dates needs one zone, got %s and %s".formatted(window.text(), zone.text()));
        }
    }
}
