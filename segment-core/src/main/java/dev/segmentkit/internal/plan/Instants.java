package dev.segmentkit.internal.plan;

import java.time.Instant;

/** The earlier and the later of two moments. */
final class Instants {
    private Instants() {}

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
