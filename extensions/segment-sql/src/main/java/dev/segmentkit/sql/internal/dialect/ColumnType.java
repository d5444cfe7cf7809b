package dev.segmentkit.sql.internal.dialect;

/**
 * What a column holds.
 *
 * @param kind which values
 * @param digits of decimals and whole numbers, how many digits they have at most
 * @param scale of decimals, how many of the digits come after the point at most
 * @param name the type's name in the database, for messages
 * @param hasOwnCollation whether texts may be compared in a way of the column's own, such as without regard to case
 */
public record ColumnType(Kind kind, int digits, int scale, String name, boolean hasOwnCollation) {
    /** One of no collation. */
    ColumnType(Kind kind, int digits, int scale, String name) {
        this(kind, digits, scale, name, false);
    }

    /** Anything but decimals and whole numbers. */
    static ColumnType of(Kind kind, String name) {
        return new ColumnType(kind, 0, 0, name);
    }

    /** The same, with a collation. */
    public ColumnType withOwnCollation() {
        return new ColumnType(kind, digits, scale, name, true);
    }

    /** Whether values of both types are equal if they are the same: enums and UUIDs have equals among their own only. */
    public boolean isComparableWith(ColumnType other) {
        return kind == other.kind && (kind != Kind.LABEL || name.equals(other.name));
    }

    /** The sorts of columns that can be bound. */
    public enum Kind {
        /** Text. */
        TEXT("text"),
        /** What has a text, such as values of an enum of the database, or UUIDs. */
        LABEL("labels such as UUIDs"),
        /** Whole numbers of at most 64 bits. */
        WHOLE_NUMBER("whole numbers"),
        /** Exact decimals. */
        DECIMAL("decimals"),
        /** Floats or doubles. */
        REAL("reals"),
        /** Booleans. */
        FLAG("flags"),
        /** Dates. */
        DATE("dates"),
        /** Moments. */
        MOMENT("moments"),
        /** Dates with a time of day, and without a zone. */
        LOCAL_MOMENT("local times"),
        /** Lists of texts. */
        TEXT_SET("text sets"),
        /** JSON. */
        JSON("JSON"),
        /** Anything else. */
        OTHER("something else");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What such columns hold, for messages. */
        public String label() {
            return label;
        }
    }
}
