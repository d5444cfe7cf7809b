package dev.segmentkit.internal.plan;

import dev.segmentkit.time.Interval;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Which of two moments comes first, and which comes next. */
final class Instants {
    private Instants() {}

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The moment after, of those that are told apart. */
    static Instant next(Instant moment) {
        return moment.plus(1, ChronoUnit.MICROS);
    }

    /** The moment before, of those that are told apart. */
    static Instant previous(Instant moment) {
        return moment.minus(1, ChronoUnit.MICROS);
    }

    /** The first moment of an interval. */
    static Instant firstOf(Interval interval) {
        return interval.fromIncluded() ? interval.from() : next(interval.from());
    }

    /** The last moment of an interval. */
    static Instant lastOf(Interval interval) {
        return interval.toIncluded() ? interval.to() : previous(interval.to());
    }
}
