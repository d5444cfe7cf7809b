package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;

/**
 * An aggregate over rows that are still to be said.
 *
 * @param function the function with its arguments, as in SQL
 * @param outer what is made of its outcome, for which braces stand
 */
public record Aggregate(Sql function, String outer) {
    /** The outcome of a function. */
    public static Aggregate of(Sql function) {
        return new Aggregate(function, "{}");
    }

    /** Over those rows of which a condition is TRUE. */
    public Sql over(Sql condition) {
        return Sql.of(outer, Sql.of("{} FILTER (WHERE {})", function, condition));
    }
}
