package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;

/**
 * A number in SQL that is exact.
 *
 * @param sql the expression; NULL if the number is missing
 * @param digits how many digits it has at most
 * @param scale how many of them come after the point at most
 */
public record ExactNumber(Sql sql, int digits, int scale) {
    /** The digits or the scale of numbers that have as many as they like. */
    public static final int UNLIMITED = 100_000;

    /** A number of 64 bits. */
    public static ExactNumber whole(Sql sql) {
        return new ExactNumber(sql, 19, 0);
    }

    /** Whether it is known on which digit it ends, so that literals can be brought to it. */
    public boolean hasScale() {
        return scale < UNLIMITED;
    }

    /** How many digits it has at most before the point. */
    public int wholeDigits() {
        return digits - scale;
    }

    /** The same number under another name. */
    public ExactNumber as(Sql other) {
        return new ExactNumber(other, digits, scale);
    }
}
