package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import java.time.Instant;
import java.time.ZoneId;

/** In how many periods of a calendar enough events lie (B6). */
record PeriodRenderer(Query query, PeriodCount subject) {
    Expression count() {
        Dialect dialect = query.dialect();
        EventRows rows = query.events(subject.events().type());
        ZoneId zone = Zones.fixed(subject.calendar().zone());
        Sql filter = new EventRenderer(query).filter(subject.events());
        PeriodStarts starts = PeriodStarts.of(
                subject.unit(),
                subject.calendar(),
                zone,
                query.zones().bounds(subject.events().window()).range(),
                query.asOf());
        if (!starts.all()) {
            doubtBefore(starts.first(), filter, rows);
        }
        Sql micros = dialect.micros(dialect.moment(Instant.EPOCH), Sql.of("e.moment"))
                .sql();
        Sql periods = Sql.of(
                "SELECT e.contact, p.period FROM {} WHERE {} GROUP BY e.contact, p.period HAVING count(*) >= {}",
                dialect.inRanges(rows.reading(), micros, dialect.text(starts.text())),
                filter,
                Sql.number(subject.atLeast()));
        Sql counted = Sql.of("SELECT contact, count(*) AS periods FROM ({}) AS counting GROUP BY contact", periods);
        return Quantity.whole(Sql.of("COALESCE({}.periods, 0)", query.subquery("p", counted)));
    }

    /** Leaves contacts open that have events in periods before the first one that is looked at. */
    private void doubtBefore(Instant first, Sql filter, EventRows rows) {
        Sql before = Sql.all(filter, Sql.of("e.moment < {}", query.dialect().moment(first)));
        query.doubt(rows.aggregates().any(before));
    }
}
