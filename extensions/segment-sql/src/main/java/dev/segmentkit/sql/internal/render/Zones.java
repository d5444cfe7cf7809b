package dev.segmentkit.sql.internal.render;

import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What windows and days are as of now, worked out before the database is asked: databases reckon days in other ways. What depends on
 * the contact's own zone is worked out for every zone, and looked up.
 */
final class Zones {
    private final Query query;
    private final Map<Window, Bounds> windows = new HashMap<>();

    Zones(Query query) {
        this.query = query;
    }

    static ZoneId fixed(Zone zone) {
        if (zone instanceof FixedZone fixed) {
            return fixed.id();
        }
        throw new NotExactException("the periods of a calendar depend on each contact's own time zone");
    }

    /** Which moments a window covers; worked out once for all who ask. */
    Bounds bounds(Window window) {
        return windows.computeIfAbsent(window, this::moments);
    }

    private Bounds moments(Window window) {
        Optional<Zone> zone = window.zone();
        if (zone.isPresent() && zone.get() instanceof ContactZone own) {
            return moments(window, own);
        }
        ZoneId id = zone.map(Zones::fixed).orElse(ZoneOffset.UTC);
        Instant first = first(window, id);
        Instant last = last(window, id);
        return new Bounds(bound(first), bound(last), new Bounds.Range(first, last, last), false);
    }

    private Optional<Sql> bound(Instant moment) {
        return isBound(moment) ? Optional.of(query.dialect().moment(moment)) : Optional.empty();
    }

    private static boolean isBound(Instant moment) {
        return !moment.equals(Instant.MIN) && !moment.equals(Instant.MAX);
    }

    private Bounds moments(Window window, ContactZone own) {
        List<ZoneId> zones = zones(own);
        List<Instant> firsts = zones.stream().map(zone -> first(window, zone)).toList();
        List<Instant> lasts = zones.stream().map(zone -> last(window, zone)).toList();
        return new Bounds(
                firsts.stream().allMatch(Zones::isBound)
                        ? Optional.of(query.momentOfZone(own, zone -> first(window, zone)))
                        : Optional.empty(),
                lasts.stream().allMatch(Zones::isBound)
                        ? Optional.of(query.momentOfZone(own, zone -> last(window, zone)))
                        : Optional.empty(),
                new Bounds.Range(Collections.min(firsts), Collections.min(lasts), Collections.max(lasts)),
                true);
    }

    private static List<ZoneId> zones(ContactZone own) {
        return Stream.concat(Stream.of(own.fallback()), ZoneRows.ALL.stream()).toList();
    }

    private Instant first(Window window, ZoneId zone) {
        Interval interval = window.at(query.asOf(), zone);
        return interval.fromIncluded() || !isBound(interval.from())
                ? interval.from()
                : interval.from().plus(1, ChronoUnit.MICROS);
    }

    private Instant last(Window window, ZoneId zone) {
        Interval interval = window.at(query.asOf(), zone);
        return interval.toIncluded() || !isBound(interval.to())
                ? interval.to()
                : interval.to().minus(1, ChronoUnit.MICROS);
    }

    /** What follows from which day it is; nowhere but in a contact's own zone may it be one of several. */
    Sql today(Zone zone, Source source, Function<LocalDate, Sql> following) {
        if (!(zone instanceof ContactZone own)) {
            return following.apply(day(fixed(zone)));
        }
        Sql today = source.ofContact(query.dayOfZone(own, this::day));
        List<Sql> cases = zones(own).stream()
                .map(this::day)
                .distinct()
                .map(day -> Sql.of("WHEN {} THEN {}", query.dialect().date(day), following.apply(day)))
                .toList();
        return Sql.of("CASE {} {} END", today, Sql.join(" ", cases));
    }

    private LocalDate day(ZoneId zone) {
        return Days.of(query.asOf(), zone);
    }
}
