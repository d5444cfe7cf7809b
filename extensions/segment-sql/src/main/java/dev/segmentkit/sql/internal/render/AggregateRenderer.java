package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.sql.internal.dialect.Aggregate;
import dev.segmentkit.sql.internal.dialect.ExactNumber;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import java.util.Optional;

/** What is worked out from a property of events (B2, B3). Aggregates skip events that lack it, as SQL's do. */
record AggregateRenderer(Query query, EventRenderer events, EventAggregate<?> subject) {
    Expression rendered() {
        EventRows rows = query.events(subject.events().type());
        Expression property = rows.property(subject.events().type(), subject.property(), "e", query);
        return switch (subject.function()) {
            case SUM -> Quantity.of(subject.type(), sum(property));
            case AVERAGE ->
                new Quantity(
                        subject.type(),
                        total(property),
                        Optional.of(ExactNumber.whole(events.count(subject.events(), property.sql()))));
            case DISTINCT_COUNT ->
                Quantity.whole(Sql.of(
                        "COALESCE({}, 0)", aggregate(query.dialect().distinct(property.type(), property.sql()))));
            case MINIMUM -> property.as(aggregate(Sql.of("min({})", property.sql())));
            case MAXIMUM -> property.as(aggregate(Sql.of("max({})", property.sql())));
            case MOST_FREQUENT -> new MostFrequentRenderer(query, subject).rendered();
        };
    }

    private Sql aggregate(Sql function) {
        return aggregate(Aggregate.of(function));
    }

    private Sql aggregate(Aggregate aggregate) {
        return events.aggregate(aggregate, subject.events());
    }

    private ExactNumber sum(Expression property) {
        ExactNumber total = total(property);
        return total.as(Sql.of("COALESCE({}, 0)", total.sql()));
    }

    /** NULL over no values. */
    private ExactNumber total(Expression property) {
        ExactNumber total = query.dialect().total(exact(property));
        return total.as(aggregate(total.sql()));
    }

    private ExactNumber exact(Expression property) {
        if (property instanceof Quantity quantity) {
            return quantity.numerator();
        }
        return query.dialect()
                .exact(property.sql())
                .orElseThrow(
                        () -> new NotExactException("sums of real numbers are exact, and those of %s's doubles are not"
                                .formatted(query.dialect().name())));
    }
}
