package dev.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Between so-and-so long ago and so-and-so long ago: (asOf - oldest, asOf - newest]. Over dates: from the day after
 * (today - oldest) up to and including (today - newest).
 *
 * @param oldest where it begins, before asOf
 * @param newest where it ends, before asOf
 */
public record Band(TimeSpan oldest, TimeSpan newest) implements RelativeWindow {
    /**
     * Checks the order, where it can be told without a calendar.
     *
     * @throws IllegalArgumentException if both have the same unit and the beginning does not lie before the end, if they
     *     are in different units of which one is months or years, or in different zones
     */
    public Band {
        boolean comparable = oldest.unit() == newest.unit()
                || (!oldest.unit().isCalendar() && !newest.unit().isCalendar());
        if (!comparable || !oldest.zone().equals(newest.zone())) {
            throw new IllegalArgumentException(
                    "a band needs two spans of one sort, both exact or both in one calendar unit and zone, got %s and %s"
                            .formatted(oldest, newest));
        }
        if (!oldest.before(Instant.EPOCH, ZoneOffset.UTC).isBefore(newest.before(Instant.EPOCH, ZoneOffset.UTC))) {
            throw new IllegalArgumentException(
                    "a band names the longer span first, got between %s and %s ago".formatted(oldest, newest));
        }
    }

    @Override
    public Interval at(Instant asOf, ZoneId zone) {
        return Interval.after(oldest.before(asOf, zone), newest.before(asOf, zone));
    }

    @Override
    public Instant changesFor(Instant moment, Instant asOf, ZoneId zone) {
        Instant enters = SpanEdge.passes(moment, asOf, newest, SpanEdge.Side.PAST, zone);
        Instant leaves = SpanEdge.passes(moment, asOf, oldest, SpanEdge.Side.PAST, zone);
        return enters.isBefore(leaves) ? enters : leaves;
    }

    @Override
    public DateRange on(LocalDate today) {
        return new DateRange(oldest.before(today).plusDays(1), newest.before(today));
    }

    @Override
    public boolean isDayBased() {
        return oldest.unit().isDayBased() && newest.unit().isDayBased();
    }

    @Override
    public Optional<Zone> zone() {
        return oldest.zone();
    }

    @Override
    public Lookback lookback() {
        return Lookback.ofDays(oldest.atMostDays());
    }

    @Override
    public String text() {
        String ago = "from %s to %s ago".formatted(oldest.length(), newest.length());
        return zone().map(in -> "%s (%s)".formatted(ago, in.text())).orElse(ago);
    }

    @Override
    public String toString() {
        return text();
    }
}
