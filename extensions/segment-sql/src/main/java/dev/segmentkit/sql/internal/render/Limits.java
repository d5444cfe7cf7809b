package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.time.TimeSpan;

/** How long after a moment something may happen, the end included (B8). */
record Limits(Query query) {
    /** That a row lies within a limit that is counted from a moment. */
    Sql within(Sql from, String row, TimeSpan span) {
        return Sql.of(
                "{} <= {}",
                query.dialect().micros(from, Sql.of(row + ".moment")).sql(),
                micros(span));
    }

    /** That a limit which is counted from a moment has passed. */
    Sql passed(Sql from, TimeSpan span) {
        Sql asOf = query.dialect().moment(query.asOf());
        return Sql.of("{} >= {}", query.dialect().micros(from, asOf).sql(), micros(span));
    }

    private static Sql micros(TimeSpan span) {
        return Sql.number(ExactLength.micros(span, "limits of months or years are counted"));
    }
}
