package dev.segmentkit.criteria;

import java.util.List;

/**
 * So-and-so many of several must hold: TRUE if that many are, FALSE if so many are FALSE that it cannot be reached any
 * more, UNKNOWN otherwise.
 *
 * @param count how many, from 1 up to the number of criteria
 * @param children two or more criteria, in the author's order
 */
public record AtLeast(int count, List<Criterion> children) implements Condition {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if there are fewer than two criteria, or count is not between 1 and their number
     */
    public AtLeast {
        children = Operands.checked("at least", children);
        if (count < 1 || count > children.size()) {
            throw new IllegalArgumentException(
                    "'at least' needs a number from 1 to %s, which is how many criteria it has, got %s"
                            .formatted(children.size(), count));
        }
    }

    /** At least so many of two and more criteria. */
    public static AtLeast of(int count, Criterion first, Criterion second, Criterion... more) {
        return new AtLeast(count, Operands.listed(first, second, more));
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "at least %s of [%s]".formatted(count, Operands.joined(children, "; "));
    }

    @Override
    public String toString() {
        return text();
    }
}
