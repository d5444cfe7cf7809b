package dev.segmentkit.sql.internal.dialect;

/**
 * What a column holds.
 *
 * @param kind which values
 * @param digits of decimals, how many digits they have at most
 * @param scale of decimals, how many of the digits come after the point at most
 * @param name the type's name in the database, for messages
 */
public record ColumnType(Kind kind, int digits, int scale, String name) {
    /** The sorts of columns that can be bound. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** What has a text, such as values of an enum of the database, or UUIDs. */
        LABEL,
        /** Whole numbers of at most 64 bits. */
        WHOLE_NUMBER,
        /** Exact decimals. */
        DECIMAL,
        /** Floats or doubles. */
        REAL,
        /** Booleans. */
        FLAG,
        /** Dates. */
        DATE,
        /** Moments. */
        MOMENT,
        /** Dates with a time of day, and without a zone. */
        LOCAL_MOMENT,
        /** Lists of texts. */
        TEXT_SET,
        /** JSON. */
        JSON,
        /** Anything else. */
        OTHER
    }
}
