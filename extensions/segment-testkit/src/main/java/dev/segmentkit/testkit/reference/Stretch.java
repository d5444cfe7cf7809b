package dev.segmentkit.testkit.reference;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A stretch of time with both its ends, which is all that half-open intervals come to where moments are whole microseconds
 * (V10). It is empty if it ends before it begins.
 *
 * @param first its first moment; {@link Instant#MIN} if it has no beginning
 * @param last its last moment; {@link Instant#MAX} if it has no end
 */
record Stretch(Instant first, Instant last) {
    /** (begin, end], such as (asOf - 90 days, asOf]. */
    static Stretch after(Instant begin, Instant end) {
        return new Stretch(begin.plus(1, ChronoUnit.MICROS), end);
    }

    /** [begin, end). */
    static Stretch from(Instant begin, Instant end) {
        return new Stretch(begin, justBefore(end));
    }

    static Instant justBefore(Instant moment) {
        return moment.minus(1, ChronoUnit.MICROS);
    }

    boolean isEmpty() {
        return last.isBefore(first);
    }

    boolean holds(Instant moment) {
        return !moment.isBefore(first) && !moment.isAfter(last);
    }

    /** What of it comes no later than a moment. */
    Stretch upTo(Instant end) {
        return new Stretch(first, last.isBefore(end) ? last : end);
    }
}
