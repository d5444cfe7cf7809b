package dev.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The last so-and-so long: (asOf - span, asOf]. Over dates: from the day after (today - span) up to and including today.
 *
 * @param span how long
 */
public record Rolling(TimeSpan span) implements RelativeWindow {
    @Override
    public Interval at(Instant asOf, ZoneId zone) {
        return Interval.after(span.before(asOf, zone), asOf);
    }

    @Override
    public Instant changesFor(Instant moment, Instant asOf, ZoneId zone) {
        return moment.isAfter(asOf) ? moment : SpanEdge.passes(moment, asOf, span, SpanEdge.Side.PAST, zone);
    }

    @Override
    public DateRange on(LocalDate today) {
        return new DateRange(span.before(today).plusDays(1), today);
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
        return Lookback.ofDays(span.atMostDays());
    }

    @Override
    public String text() {
        return "in the last " + span.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
