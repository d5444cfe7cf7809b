package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.schema.Expression;

/** In how many periods of a calendar enough events lie (B6). */
record PeriodRenderer(Query query, PeriodCount subject) {
    Expression count() {
        return NotExactException.refuse("periods");
    }
}
