package dev.segmentkit.sql.internal.render;

import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** What windows and days are as of a moment, worked out before the database is asked. */
record Zones(Instant asOf) {
    static ZoneId fixed(Optional<Zone> zone) {
        if (zone.isEmpty()) {
            return ZoneOffset.UTC;
        }
        if (zone.get() instanceof FixedZone fixed) {
            return fixed.id();
        }
        throw new NotExactException("it depends on each contact's own time zone");
    }

    Interval interval(Window window) {
        return window.at(asOf, fixed(window.zone()));
    }

    /** From where a window begins up to now. */
    Interval since(Window window) {
        Interval interval = interval(window);
        return new Interval(interval.from(), interval.fromIncluded(), asOf, true);
    }

    LocalDate today(Zone zone) {
        return Days.of(asOf, fixed(Optional.of(zone)));
    }
}
