package dev.segmentkit.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * When the moving edge of a window, asOf shifted by a span, passes a moment.
 *
 * <p>For exact spans that is the moment shifted back. In months and years the edge does not move evenly: it stands still
 * or steps back where a month is too short (28 and 31 March are both a month after 28 February, at any time of day) and
 * where clocks change, in the zone at asOf or at the edge. Between such <em>breaks</em> (midnights and clock changes) it
 * moves as asOf does. So a break is a bound too: a moment that has passed an edge may pass it again after one.
 */
final class SpanEdge {
    /** On which side of asOf the edge lies. */
    enum Side {
        PAST,
        FUTURE
    }

    /**
     * By how much the edge may move less or more evenly than asOf, with a wide margin: a few days where months are short,
     * hours where clocks change, a day where a country changes its side of the date line.
     */
    private static final Duration UNEVENNESS = Duration.ofDays(6);

    private SpanEdge() {}

    /**
     * An instant after {@code asOf}, no later than the first one at which the moment's position relative to the edge
     * changes. Exact for exact units; for months and years the next break where the moment is near the edge, and some days
     * early where it is far from it.
     */
    static Instant passes(Instant moment, Instant asOf, TimeSpan span, Side side, ZoneId zone) {
        Instant edge = side == Side.PAST ? span.before(asOf, zone) : span.after(asOf, zone);
        Instant passes = moment.isAfter(edge) ? shifted(asOf, edge, moment) : Instant.MAX;
        if (!span.unit().isCalendar()) {
            return passes;
        }
        if (moment.isBefore(minus(edge, UNEVENNESS))) {
            return Instant.MAX;
        }
        Instant atTheEarliest = minus(passes, UNEVENNESS);
        if (moment.isAfter(edge) && atTheEarliest.isAfter(asOf)) {
            return atTheEarliest;
        }
        Instant breaks = nextBreak(asOf, edge, span, side, zone);
        return passes.isBefore(breaks) ? passes : breaks;
    }

    private static Instant minus(Instant moment, Duration duration) {
        return Duration.between(Instant.MIN, moment).compareTo(duration) < 0 ? Instant.MIN : moment.minus(duration);
    }

    /** The instant at which the edge is at {@code moment}, if it moves as asOf does from here on. */
    private static Instant shifted(Instant asOf, Instant edge, Instant moment) {
        if (edge.equals(Instant.MIN)) {
            return asOf.plusNanos(1000);
        }
        try {
            return asOf.plus(Duration.between(edge, moment));
        } catch (DateTimeException | ArithmeticException e) {
            return Instant.MAX;
        }
    }

    private static Instant nextBreak(Instant asOf, Instant edge, TimeSpan span, Side side, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        LocalDateTime local = asOf.atZone(zone).toLocalDateTime();
        LocalDate today = local.toLocalDate();
        Instant midnight = nextMidnight(today, asOf, zone);
        ZoneOffsetTransition here = rules.nextTransition(asOf);
        Instant first = here == null || midnight.isBefore(here.getInstant()) ? midnight : here.getInstant();
        if (edge.equals(Instant.MIN) || edge.equals(Instant.MAX)) {
            return first;
        }
        // Around a clock change at the edge, the edge's local time is ambiguous or does not exist: break at both of the
        // local times between which that is so, compared as if the zone had no offset. Where clocks leave it out, the
        // edge stands later than its local time, which is what moves as asOf does.
        LocalDate day = side == Side.PAST ? span.before(today) : span.after(today);
        Instant wallClock = day.atTime(local.toLocalTime()).toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition there = rules.nextTransition(edge.minus(Duration.ofDays(1)));
        for (int seen = 0; there != null && seen < 2; seen++) {
            for (LocalDateTime change : new LocalDateTime[] {there.getDateTimeBefore(), there.getDateTimeAfter()}) {
                Instant reaches = shifted(asOf, wallClock, change.toInstant(ZoneOffset.UTC));
                if (reaches.isAfter(asOf) && reaches.isBefore(first)) {
                    first = reaches;
                }
            }
            there = rules.nextTransition(there.getInstant());
        }
        return first;
    }

    /** When clocks next show another date; where they are set back past midnight, they do so twice. */
    private static Instant nextMidnight(LocalDate shown, Instant asOf, ZoneId zone) {
        ZonedDateTime midnight = shown.plusDays(1).atStartOfDay(zone);
        return midnight.toInstant().isAfter(asOf)
                ? midnight.toInstant()
                : midnight.withLaterOffsetAtOverlap().toInstant();
    }
}
