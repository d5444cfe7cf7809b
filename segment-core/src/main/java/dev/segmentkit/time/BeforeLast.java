package dev.segmentkit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Before the last so-and-so long: all of the past up to and including asOf - span, which is what {@link Rolling} of the same
 * span leaves over. Over dates: up to and including (today - span).
 *
 * @param span how long ago it ends
 */
public record BeforeLast(TimeSpan span) implements RelativeWindow {
    @Override
    public Interval at(Instant asOf, ZoneId zone) {
        return new Interval(Instant.MIN, true, span.before(asOf, zone), true);
    }

    @Override
    public Instant changesFor(Instant moment, Instant asOf, ZoneId zone) {
        return SpanEdge.passes(moment, asOf, span, SpanEdge.Side.PAST, zone);
    }

    @Override
    public DateRange on(LocalDate today) {
        return new DateRange(LocalDate.MIN, span.before(today));
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
        return Lookback.EVERYTHING;
    }

    @Override
    public String text() {
        return "before the last " + span.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
