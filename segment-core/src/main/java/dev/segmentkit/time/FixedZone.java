package dev.segmentkit.time;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;

/**
 * The same zone for every contact.
 *
 * @param id the zone
 */
public record FixedZone(ZoneId id) implements Zone {
    public FixedZone {
        requireNonNull(id, "id");
    }

    @Override
    public String text() {
        return id.getId();
    }

    @Override
    public String toString() {
        return text();
    }
}
