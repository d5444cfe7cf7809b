package dev.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The next so-and-so long: (asOf, asOf + span]. Over dates: from tomorrow up to and including (today + span). Events have
 * no such window, since those after asOf are invisible.
 *
 * @param span how long
 */
public record Upcoming(TimeSpan span) implements RelativeWindow {
    @Override
    public Interval at(Instant asOf, ZoneId zone) {
        return Interval.after(asOf, span.after(asOf, zone));
    }

    @Override
    public Instant changesFor(Instant moment, Instant asOf, ZoneId zone) {
        if (!moment.isAfter(asOf)) {
            return Instant.MAX;
        }
        Instant enters = SpanEdge.passes(moment, asOf, span, SpanEdge.Side.FUTURE, zone);
        return enters.isBefore(moment) ? enters : moment;
    }

    @Override
    public DateRange on(LocalDate today) {
        return new DateRange(today.plusDays(1), span.after(today));
    }

    @Override
    public boolean isDayBased() {
        return span.unit().isDayBased();
    }

    @Override
    public Optional<Zone> zone() {
        return span.zone();
    }

    @Override
    public Lookback lookback() {
        return Lookback.NONE;
    }

    @Override
    public String text() {
        return "in the next " + span.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
