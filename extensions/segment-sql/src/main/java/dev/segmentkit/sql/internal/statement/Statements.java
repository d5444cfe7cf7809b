package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.render.Query;
import dev.segmentkit.sql.internal.render.Refusal;
import dev.segmentkit.sql.internal.render.Rendered;
import dev.segmentkit.sql.internal.schema.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements about the segments of a catalogue. */
public record Statements(Schema schema, SegmentCatalog catalog) {
    /** What the database does not answer of a segment. */
    public List<Refusal> refusals(Segment segment) {
        // What is refused does not depend on the moment.
        return new Query(schema, catalog, List.of(segment), Instant.EPOCH)
                .rendered(segment.criterion())
                .refusals();
    }

    /**
     * One row for each contact: its id, whether the database leaves it open, and of each segment TRUE, FALSE or NULL for UNKNOWN.
     */
    public Sql truths(List<Segment> segments, Instant asOf) {
        Query query = new Query(schema, catalog, segments, asOf);
        Map<Segment, Rendered> rendered = new LinkedHashMap<>();
        segments.forEach(segment -> rendered.put(segment, query.rendered(segment.criterion())));
        List<Sql> open = new ArrayList<>(query.doubts());
        List<Sql> columns = new ArrayList<>();
        int number = 0;
        for (Rendered each : rendered.values()) {
            if (!each.isExact()) {
                open.add(Sql.of("{} IS DISTINCT FROM {}", each.atLeast(), each.atMost()));
            }
            columns.add(Sql.of("{} AS s" + number++, each.atLeast()));
        }
        return Sql.of(
                "{}\nSELECT c.id, COALESCE({}, FALSE) AS open, {}\nFROM {}",
                query.with(),
                Sql.any(open),
                Sql.join(",\n", columns),
                query.from());
    }
}
