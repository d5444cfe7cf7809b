package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Bind;

/**
 * The type of an expression.
 *
 * @param kind what it holds
 * @param digits of decimals, how many digits they have at most; 0 of others
 * @param scale of decimals, how many of the digits come after the point
 */
public record SqlType(Bind.Kind kind, int digits, int scale) {
    /** Text. */
    public static final SqlType TEXT = new SqlType(Bind.Kind.TEXT, 0, 0);

    /** Whole numbers of 64 bits. */
    public static final SqlType WHOLE_NUMBER = new SqlType(Bind.Kind.WHOLE_NUMBER, 0, 0);

    /** Doubles. */
    public static final SqlType REAL = new SqlType(Bind.Kind.REAL, 0, 0);

    /** Booleans. */
    public static final SqlType FLAG = new SqlType(Bind.Kind.FLAG, 0, 0);

    /** Dates. */
    public static final SqlType DATE = new SqlType(Bind.Kind.DATE, 0, 0);

    /** Moments. */
    public static final SqlType MOMENT = new SqlType(Bind.Kind.MOMENT, 0, 0);

    /** Dates with a time of day, and without a zone. */
    public static final SqlType LOCAL_MOMENT = new SqlType(Bind.Kind.LOCAL_MOMENT, 0, 0);

    /** Decimals of so many digits. */
    public static SqlType decimal(int digits, int scale) {
        return new SqlType(Bind.Kind.DECIMAL, digits, scale);
    }
}
