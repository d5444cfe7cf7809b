package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.time.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a window begins and ends.
 *
 * @param from the beginning; empty if there is none
 * @param to the end; empty if there is none
 * @param widest the window, or all that it is for any contact
 * @param firstEnd the end, or the first of those that it has for any contact
 * @param areOfContact whether each contact has its own, so that the expressions are columns of contacts
 */
record Bounds(Optional<Sql> from, Optional<Sql> to, Interval widest, Instant firstEnd, boolean areOfContact) {
    /**
     * That a moment lies between them.
     *
     * @param ofContact what columns of contacts are where this is asked
     */
    List<Sql> hold(Sql moment, UnaryOperator<Sql> ofContact) {
        return hold(moment, from.map(named(ofContact)), to.map(named(ofContact)));
    }

    private UnaryOperator<Sql> named(UnaryOperator<Sql> ofContact) {
        return areOfContact ? ofContact : UnaryOperator.identity();
    }

    /** The same of a moment that is not after asOf. */
    List<Sql> holdPast(Sql moment, Instant asOf, UnaryOperator<Sql> ofContact) {
        boolean endsNow = firstEnd.isAfter(asOf) || (firstEnd.equals(asOf) && widest.toIncluded());
        return hold(moment, from.map(named(ofContact)), endsNow ? Optional.empty() : to.map(named(ofContact)));
    }

    private List<Sql> hold(Sql moment, Optional<Sql> first, Optional<Sql> last) {
        List<Sql> conditions = new ArrayList<>();
        first.ifPresent(
                bound -> conditions.add(Sql.of("{} " + (widest.fromIncluded() ? ">=" : ">") + " {}", moment, bound)));
        last.ifPresent(
                bound -> conditions.add(Sql.of("{} " + (widest.toIncluded() ? "<=" : "<") + " {}", moment, bound)));
        return conditions;
    }

    /** Whether a moment of the window, and not after asOf, may lie before another. */
    Sql reachBeyond(Sql since) {
        return from.map(first -> Sql.of("COALESCE({} > {}, FALSE)", since, first))
                .orElseGet(() -> Sql.of("{} IS NOT NULL", since));
    }
}
