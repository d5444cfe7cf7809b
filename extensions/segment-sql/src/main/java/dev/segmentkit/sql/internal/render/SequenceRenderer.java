package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;

/** Events one after the other (B8). */
record SequenceRenderer(Query query, EventSequence sequence) {
    Sql rendered() {
        return NotExactException.refuse("sequences");
    }
}
