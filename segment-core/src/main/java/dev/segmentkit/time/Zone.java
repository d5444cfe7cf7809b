package dev.segmentkit.time;

import java.time.ZoneId;

/**
 * The time zone in which months, days and other calendar periods are reckoned. There is no default zone: whatever needs
 * one takes one.
 */
public sealed interface Zone permits FixedZone, ContactZone {
    /** The same zone for every contact. */
    static Zone of(ZoneId zone) {
        return new FixedZone(zone);
    }

    /** As it stands in canonical text, such as {@code Europe/Berlin}. */
    String text();
}
