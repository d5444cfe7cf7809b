package dev.segmentkit.criteria;

import java.util.List;

/** The same answer for every contact. */
public enum Constant implements Condition {
    /** TRUE for every contact. */
    EVERYONE("everyone"),
    /** FALSE for every contact. */
    NOBODY("nobody");

    private final String text;

    Constant(String text) {
        this.text = text;
    }

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
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
