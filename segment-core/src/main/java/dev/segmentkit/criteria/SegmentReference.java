package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.Text;
import java.util.List;

/**
 * What another segment of the catalogue says, by its definition: its truth value flows in as it is, UNKNOWN included.
 * Unknown names and cycles are refused when the catalogue is built.
 *
 * @param segment the id of the other segment
 */
public record SegmentReference(String segment) implements Condition {
    @Override
    public List<Criterion> children() {
        return List.of();
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "in segment " + Text.name(segment);
    }

    @Override
    public String toString() {
        return text();
    }
}
