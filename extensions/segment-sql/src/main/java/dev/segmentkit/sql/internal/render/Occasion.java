package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which rows of a table of events are counted.
 *
 * @param type their type
 * @param filter what else must be TRUE of them, in terms of a row by the name of e
 * @param from the first moment; empty if there is none
 * @param before the first moment after them; empty if that is after asOf
 */
record Occasion(EventType<?> type, Optional<Sql> filter, Optional<Instant> from, Optional<Instant> before) {
    /** Moments are whole microseconds, so that each window ends before another begins. */
    static Occasion of(EventType<?> type, Sql filter, Bounds.Range window, Instant asOf) {
        return new Occasion(
                type,
                Optional.of(filter).filter(condition -> !condition.equals(Sql.TRUE)),
                Optional.of(window.first()).filter(Instant.MIN::isBefore),
                Optional.of(window.last()).filter(asOf::isAfter).map(last -> last.plus(1, ChronoUnit.MICROS)));
    }

    /** Those of the rows of which something else is TRUE as well. */
    Occasion and(Sql condition) {
        return new Occasion(type, Optional.of(Sql.all(filter.orElse(Sql.TRUE), condition)), from, before);
    }

    /**
     * Those of the rows whose moment compares with another.
     *
     * @param operator one of less, greater, or equal, in SQL
     */
    Occasion within(String operator, Instant moment) {
        return switch (operator) {
            case ">=" -> since(moment);
            case ">" -> since(justAfter(moment));
            case "<" -> until(moment);
            default -> until(justAfter(moment));
        };
    }

    private Occasion since(Instant moment) {
        return new Occasion(type, filter, from.filter(moment::isBefore).or(() -> Optional.of(moment)), before);
    }

    private Occasion until(Instant moment) {
        return new Occasion(type, filter, from, before.filter(moment::isAfter).or(() -> Optional.of(moment)));
    }

    private static Instant justAfter(Instant moment) {
        return moment.plus(1, ChronoUnit.MICROS);
    }
}
