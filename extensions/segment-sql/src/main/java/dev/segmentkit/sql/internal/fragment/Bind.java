package dev.segmentkit.sql.internal.fragment;

import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A value for a question mark.
 *
 * @param kind what it is
 * @param value String, Long, BigDecimal, Double, Boolean, LocalDate, Instant or LocalDateTime, by its kind
 */
public record Bind(Kind kind, Object value) {
    /** The value as drivers take it: they know no Instant. */
    public Object taken() {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }

    /** What is bound, by which a dialect knows how. */
    public enum Kind {
        /** A String. */
        TEXT,
        /** A Long. */
        WHOLE_NUMBER,
        /** A BigDecimal. */
        DECIMAL,
        /** A Double. */
        REAL,
        /** A Boolean. */
        FLAG,
        /** A LocalDate. */
        DATE,
        /** An Instant. */
        MOMENT,
        /** A LocalDateTime, for columns without a zone. */
        LOCAL_MOMENT
    }
}
