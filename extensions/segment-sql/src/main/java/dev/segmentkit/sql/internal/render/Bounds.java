package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The first and the last moment of a window, in whole microseconds.
 *
 * @param first the first; empty if the window has no beginning
 * @param last the last; empty if it has no end
 * @param range both, or all that they are for any contact
 * @param areOfContact whether each contact has its own, so that the expressions are columns of contacts
 */
record Bounds(Optional<Sql> first, Optional<Sql> last, Range range, boolean areOfContact) {
    /**
     * What bounds may be.
     *
     * @param first the earliest first moment
     * @param earliestLast the earliest last moment
     * @param last the latest last moment
     */
    record Range(Instant first, Instant earliestLast, Instant last) {}

    /**
     * That a moment lies between them.
     *
     * @param ofContact what columns of contacts are where this is asked
     */
    List<Sql> hold(Sql moment, UnaryOperator<Sql> ofContact) {
        return hold(moment, last, ofContact);
    }

    /** The same of a moment that is not after asOf. */
    List<Sql> holdPast(Sql moment, Instant asOf, UnaryOperator<Sql> ofContact) {
        return hold(moment, range.earliestLast().isBefore(asOf) ? last : Optional.empty(), ofContact);
    }

    private List<Sql> hold(Sql moment, Optional<Sql> until, UnaryOperator<Sql> ofContact) {
        UnaryOperator<Sql> named = areOfContact ? ofContact : UnaryOperator.identity();
        List<Sql> conditions = new ArrayList<>();
        first.ifPresent(bound -> conditions.add(Sql.of("{} >= {}", moment, named.apply(bound))));
        until.ifPresent(bound -> conditions.add(Sql.of("{} <= {}", moment, named.apply(bound))));
        return conditions;
    }

    /** Whether a moment of the window, and not after asOf, comes before one of the contact's. */
    Sql reachBefore(Sql since, Instant asOf) {
        if (first.isEmpty()) {
            return Sql.of("{} IS NOT NULL", since);
        }
        if (range.first().isAfter(range.last()) || range.first().isAfter(asOf)) {
            return Sql.FALSE;
        }
        Sql reaches = Sql.of("{} > {}", since, first.get());
        return Sql.of(
                "COALESCE({}, FALSE)",
                areOfContact && last.isPresent()
                        ? Sql.all(reaches, Sql.of("{} <= {}", first.get(), last.get()))
                        : reaches);
    }
}
