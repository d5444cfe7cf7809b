package dev.segmentkit.examples.marketing;

import java.time.Duration;
import java.time.Instant;

/** When things happened, told from {@link #NOW}. */
final class Moments {
    /** In Berlin it is two in the afternoon of a Monday, and summer time. */
    static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");

    /** The least by which two moments can differ. */
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private Moments() {}

    static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    static Instant hoursAgo(long hours) {
        return NOW.minus(Duration.ofHours(hours));
    }

    static Instant justBefore(Instant moment) {
        return moment.minus(MICROSECOND);
    }

    static Instant justAfter(Instant moment) {
        return moment.plus(MICROSECOND);
    }
}
