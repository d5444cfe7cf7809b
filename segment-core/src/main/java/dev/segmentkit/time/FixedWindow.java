package dev.segmentkit.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * From one stated moment to another; the end does not belong to it.
 *
 * @param from the first moment, cut to microseconds
 * @param to the first moment after the window, cut to microseconds
 */
public record FixedWindow(Instant from, Instant to) implements Window {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if the end is not after the beginning
     */
    public FixedWindow {
        from = from.truncatedTo(ChronoUnit.MICROS);
        to = to.truncatedTo(ChronoUnit.MICROS);
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException(
                    "a window must end after it begins, got from %s to %s".formatted(from, to));
        }
    }

    @Override
    public Interval at(Instant asOf, ZoneId zone) {
        return Interval.halfOpen(from, to);
    }

    @Override
    public Instant changesFor(Instant moment, Instant asOf, ZoneId zone) {
        return Instant.MAX;
    }

    @Override
    public Optional<Zone> zone() {
        return Optional.empty();
    }

    @Override
    public Lookback lookback() {
        return Lookback.since(from);
    }

    @Override
    public String text() {
        return "from %s to %s".formatted(from, to);
    }

    @Override
    public String toString() {
        return text();
    }
}
