package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.time.Interval;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which rows of a table of events are counted.
 *
 * @param type their type
 * @param filter what else must be TRUE of them, in terms of a row by the name of e
 * @param from the first moment; empty if there is none
 * @param before the first moment after them; empty if that is after asOf
 */
record Occasion(EventType<?> type, Optional<Sql> filter, Optional<Instant> from, Optional<Instant> before) {
    /** Moments are whole microseconds, so each interval begins at one and ends before another. */
    static Occasion of(EventType<?> type, Sql filter, Interval window, Instant asOf) {
        Optional<Instant> from = window.from().equals(Instant.MIN)
                ? Optional.empty()
                : Optional.of(window.fromIncluded() ? window.from() : justAfter(window.from()));
        Instant before = window.toIncluded() && window.to().isBefore(asOf) ? justAfter(window.to()) : window.to();
        return new Occasion(
                type,
                Optional.of(filter).filter(condition -> !condition.equals(Sql.TRUE)),
                from,
                window.to().isAfter(asOf)
                                || (window.toIncluded() && !window.to().isBefore(asOf))
                        ? Optional.empty()
                        : Optional.of(before));
    }

    private static Instant justAfter(Instant moment) {
        return moment.plus(1, ChronoUnit.MICROS);
    }
}
