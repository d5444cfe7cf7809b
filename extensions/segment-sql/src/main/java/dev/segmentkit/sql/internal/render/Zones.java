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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What windows and days are as of now, worked out before the database is asked: databases reckon days in other ways. What depends on
 * the contact's own zone is worked out for every zone, and looked up.
 */
record Zones(Query query) {
    static ZoneId fixed(Zone zone) {
        if (zone instanceof FixedZone fixed) {
            return fixed.id();
        }
        throw new NotExactException("the periods of a calendar depend on each contact's own time zone");
    }

    /** Where a window begins and ends. */
    Bounds bounds(Window window) {
        Optional<Zone> zone = window.zone();
        if (zone.isPresent() && zone.get() instanceof ContactZone own) {
            return bounds(window, own);
        }
        ZoneId id = zone.map(Zones::fixed).orElse(ZoneOffset.UTC);
        Interval interval = window.at(query.asOf(), id);
        return new Bounds(
                bound(interval.from(), Instant.MIN), bound(interval.to(), Instant.MAX), interval, interval.to(), false);
    }

    private Optional<Sql> bound(Instant moment, Instant none) {
        return moment.equals(none)
                ? Optional.empty()
                : Optional.of(query.dialect().moment(moment));
    }

    private Bounds bounds(Window window, ContactZone own) {
        Interval fallback = window.at(query.asOf(), own.fallback());
        Instant first = fallback.from();
        Instant firstEnd = fallback.to();
        Instant lastEnd = fallback.to();
        for (ZoneId id : ZoneRows.ALL) {
            Interval interval = window.at(query.asOf(), id);
            first = interval.from().isBefore(first) ? interval.from() : first;
            firstEnd = interval.to().isBefore(firstEnd) ? interval.to() : firstEnd;
            lastEnd = interval.to().isAfter(lastEnd) ? interval.to() : lastEnd;
        }
        Function<ZoneId, Interval> at = id -> window.at(query.asOf(), id);
        return new Bounds(
                first.equals(Instant.MIN)
                        ? Optional.empty()
                        : Optional.of(query.momentOfZone(own, at.andThen(Interval::from))),
                lastEnd.equals(Instant.MAX)
                        ? Optional.empty()
                        : Optional.of(query.momentOfZone(own, at.andThen(Interval::to))),
                new Interval(first, fallback.fromIncluded(), lastEnd, fallback.toIncluded()),
                firstEnd,
                true);
    }

    /** What follows from which day it is; nowhere but in a contact's own zone may it be one of several. */
    Sql today(Zone zone, Source source, Function<LocalDate, Sql> following) {
        if (!(zone instanceof ContactZone own)) {
            return following.apply(day(fixed(zone)));
        }
        Sql today = source.ofContact(query.dayOfZone(own, this::day));
        List<LocalDate> days = new ArrayList<>(List.of(day(own.fallback())));
        ZoneRows.ALL.stream().map(this::day).forEach(days::add);
        List<Sql> cases = days.stream()
                .distinct()
                .map(day -> Sql.of("WHEN {} THEN {}", query.dialect().date(day), following.apply(day)))
                .toList();
        return Sql.of("CASE {} {} END", today, Sql.join(" ", cases));
    }

    private LocalDate day(ZoneId zone) {
        return Days.of(query.asOf(), zone);
    }
}
