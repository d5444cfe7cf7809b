package dev.segmentkit.criteria;

import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Zone;

/** What a window must be like to be asked about dates, and how that is written. */
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

    /** The window, with the zone that says which day it is unless the window names it. */
    static String text(RelativeWindow window, Zone zone) {
        return window.zone().isPresent() ? window.text() : "%s (today in %s)".formatted(window.text(), zone.text());
    }
}
