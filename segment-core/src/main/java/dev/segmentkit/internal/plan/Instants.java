package dev.segmentkit.internal.plan;

import java.time.Instant;

/** Which of two moments comes first. */
final class Instants {
    private Instants() {}

    static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
