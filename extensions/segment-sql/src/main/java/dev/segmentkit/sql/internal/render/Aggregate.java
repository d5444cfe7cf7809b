package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.Optional;

/**
 * An aggregate over rows that are still to be said.
 *
 * @param function the function with its arguments, as in SQL
 * @param outer a function of its outcome; empty if that is wanted itself
 */
record Aggregate(Sql function, Optional<String> outer) {
    /** The outcome of a function. */
    static Aggregate of(Sql function) {
        return new Aggregate(function, Optional.empty());
    }

    /** Over those rows of which a condition is TRUE. */
    Sql over(Sql condition) {
        Sql outcome = Sql.of("{} FILTER (WHERE {})", function, condition);
        return outer.map(name -> Sql.of(name + "({})", outcome)).orElse(outcome);
    }
}
