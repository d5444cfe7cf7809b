package dev.segmentkit.internal.events;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;

/** Moments as microseconds since 1970, if they have 64 bits: some 290,000 years to either side. */
final class Micros {
    /** A year less than would do, so that the ends of what a long holds stand for what lies outside. */
    private static final long MOST_SECONDS =
            Long.MAX_VALUE / TimeUnit.SECONDS.toMicros(1) - TimeUnit.DAYS.toSeconds(366);

    private static final int NANOS_A_MICRO = 1000;

    private Micros() {}

    static boolean fits(Instant moment) {
        return Math.abs(moment.getEpochSecond()) <= MOST_SECONDS;
    }

    /** The last microsecond up to the moment; the least or the greatest long if it does not {@linkplain #fits fit}. */
    static long upTo(Instant moment) {
        if (!fits(moment)) {
            return moment.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
        return TimeUnit.SECONDS.toMicros(moment.getEpochSecond()) + moment.getNano() / NANOS_A_MICRO;
    }

    /** The first microsecond from the moment on; the least or the greatest long if it does not {@linkplain #fits fit}. */
    static long from(Instant moment) {
        long before = upTo(moment);
        return fits(moment) && !moment.truncatedTo(ChronoUnit.MICROS).equals(moment) ? before + 1 : before;
    }
}
