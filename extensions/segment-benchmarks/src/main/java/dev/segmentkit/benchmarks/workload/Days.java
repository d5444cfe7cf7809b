package dev.segmentkit.benchmarks.workload;

import java.time.Instant;

/** Full days, of 24 hours each, between two moments. */
public final class Days {
    private static final long SECONDS_A_DAY = 86_400;

    private Days() {}

    /** How many have passed since then as of a moment; negative if it is still to come. */
    public static long ago(Instant then, Instant asOf) {
        long seconds = asOf.getEpochSecond() - then.getEpochSecond() - (asOf.getNano() < then.getNano() ? 1 : 0);
        return Math.floorDiv(seconds, SECONDS_A_DAY);
    }
}
