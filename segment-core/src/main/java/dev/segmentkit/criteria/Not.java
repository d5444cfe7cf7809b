package dev.segmentkit.criteria;

import java.util.List;

/**
 * The opposite must hold: TRUE where the criterion is FALSE, FALSE where it is TRUE, and UNKNOWN where it is UNKNOWN. So
 * contacts of whom the data do not say are in neither.
 *
 * @param criterion what must not hold
 */
public record Not(Criterion criterion) implements Condition {
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
        return "not " + Operands.bracketed(criterion);
    }

    @Override
    public String toString() {
        return text();
    }
}
