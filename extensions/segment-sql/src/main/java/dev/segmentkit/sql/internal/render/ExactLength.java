package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.time.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** How long spans are that are as long wherever they begin; months and years are not. */
final class ExactLength {
    private ExactLength() {}

    /**
     * The length of a span, in whole milliseconds.
     *
     * @param what what is counted by the span, as the refusal of months and years says it
     * @throws NotExactException if a calendar says how long the span is
     */
    static Duration of(TimeSpan span, String what) {
        if (span.unit().isCalendar()) {
            throw new NotExactException(what + " by a calendar");
        }
        return Duration.between(Instant.EPOCH, span.after(Instant.EPOCH, ZoneOffset.UTC));
    }

    /** The same, in microseconds. */
    static long micros(TimeSpan span, String what) {
        return of(span, what).toMillis() * 1000;
    }
}
