package dev.segmentkit.json.internal.write;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Criterion;
import java.util.List;
import java.util.Optional;

/** A segment as JSON: what colleagues need to know about it, and its criteria. */
final class SegmentJson {
    private SegmentJson() {}

    static Fields of(Segment segment) {
        return Fields.of("id", Scalar.text(segment.id()))
                .and("title", text(segment.title()))
                .and("description", text(segment.description()))
                .and("objective", text(segment.objective()))
                .and("owner", text(segment.owner()))
                .and("parent", text(segment.parent()))
                .andIf(
                        !segment.statedKinds().isEmpty(),
                        "kinds",
                        Items.set(Layout.ROW, List.copyOf(segment.statedKinds()), Scalar::name))
                .and(criteria("explicit", segment.explicitCriteria()))
                .and(criteria("implicit", segment.implicitCriteria()))
                .and(criteria("mixed", segment.mixedCriteria()))
                .inBlock();
    }

    private static Optional<Scalar> text(Optional<String> text) {
        return text.map(Scalar::text);
    }

    private static Fields criteria(String door, List<Criterion> criteria) {
        return criteria.isEmpty() ? Fields.NONE : Fields.of(door, CriterionJson.listOf(criteria));
    }
}
