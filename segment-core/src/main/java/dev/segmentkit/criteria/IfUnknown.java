package dev.segmentkit.criteria;

import java.util.List;

/**
 * The criterion's truth, with a stated answer in the place of UNKNOWN; what SQL calls {@code COALESCE}.
 *
 * @param criterion what is asked
 * @param answer the answer where the data do not say
 */
public record IfUnknown(Criterion criterion, boolean answer) implements Condition {
    @Override
    public List<Criterion> children() {
        return List.of(criterion);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return Operands.bracketed(criterion) + (answer ? " or missing" : ", false if missing");
    }

    @Override
    public String toString() {
        return text();
    }
}
