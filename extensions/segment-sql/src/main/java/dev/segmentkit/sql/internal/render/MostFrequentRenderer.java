package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.vocabulary.Attribute;

/** The value that most events have; of several the one that was seen last, and of these the smallest (B4). */
record MostFrequentRenderer(Query query, EventAggregate<?> subject) {
    Expression rendered() {
        Attribute<?, ?> attribute = subject.property();
        EventRows rows = query.events(subject.events().type());
        Expression property = rows.property(subject.events().type(), attribute, "e", query);
        Sql counted = Sql.of(
                "SELECT e.contact, {} AS value, count(*) AS events, max(e.moment) AS seen FROM {} AS e"
                        + " WHERE {} AND {} IS NOT NULL GROUP BY e.contact, {}",
                property.sql(),
                rows.reading(),
                new EventRenderer(query).filter(subject.events()),
                property.sql(),
                property.sql());
        Sql ranked = Sql.of(
                "SELECT contact, value, row_number() OVER (PARTITION BY contact ORDER BY events DESC, seen DESC, {} ASC)"
                        + " AS place FROM ({}) AS counted",
                new CopyOrder(query.dialect()).ranked(attribute, Sql.of("value")),
                counted);
        Sql first = Sql.of("SELECT contact, value FROM ({}) AS ranked WHERE place = 1", ranked);
        return property.as(Sql.of("{}.value", query.subquery("f", first)));
    }
}
