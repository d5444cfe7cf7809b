package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.schema.Expression;

/** The value that most events have (B4). */
record MostFrequentRenderer(Query query, EventAggregate<?> subject) {
    Expression rendered() {
        return NotExactException.refuse("most frequent values");
    }
}
