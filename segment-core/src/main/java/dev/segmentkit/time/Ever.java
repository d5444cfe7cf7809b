package dev.segmentkit.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** All of the past, up to and including the moment of evaluation. */
public record Ever() implements Window {
    @Override
    public Interval at(Instant asOf, ZoneId zone) {
        return Interval.after(Instant.MIN, asOf);
    }

    @Override
    public Instant changesFor(Instant moment, Instant asOf, ZoneId zone) {
        return moment.isAfter(asOf) ? moment : Instant.MAX;
    }

    @Override
    public Optional<Zone> zone() {
        return Optional.empty();
    }

    @Override
    public Lookback lookback() {
        return Lookback.EVERYTHING;
    }

    @Override
    public String text() {
        return "at any time";
    }

    @Override
    public String toString() {
        return text();
    }
}
