package dev.segmentkit.internal.combination;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.FallbackCriterionVisitor;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import java.util.List;

/**
 * Restates a criterion as one that is TRUE in the same cases and FALSE in all others, so that what is said of its truth is said
 * of membership: a change from FALSE to UNKNOWN is none. Negation moves down to the leaves on the way.
 */
public final class Certainty extends FallbackCriterionVisitor<Criterion> {
    private final Wanted wanted;

    private Certainty(Wanted wanted) {
        this.wanted = wanted;
    }

    /** A criterion that is TRUE where the given one is, and FALSE elsewhere. */
    public static Criterion of(Criterion criterion) {
        return criterion.accept(new Certainty(Wanted.TRUE));
    }

    @Override
    public Criterion visit(AllOf allOf) {
        return atLeast(allOf.children().size(), allOf.children());
    }

    @Override
    public Criterion visit(AnyOf anyOf) {
        return atLeast(1, anyOf.children());
    }

    @Override
    public Criterion visit(AtLeast atLeast) {
        return atLeast(atLeast.count(), atLeast.children());
    }

    private Criterion atLeast(int count, List<Criterion> children) {
        List<Criterion> restated =
                children.stream().map(child -> child.accept(this)).toList();
        return new AtLeast(wanted.isPositive() ? count : children.size() - count + 1, restated);
    }

    @Override
    public Criterion visit(Not not) {
        return not.criterion().accept(new Certainty(wanted.ofNegated()));
    }

    @Override
    public Criterion visit(IfUnknown ifUnknown) {
        return ifUnknown.criterion().accept(new Certainty(wanted.ofIfUnknown(ifUnknown.answer())));
    }

    /** Leaves, and other segments, which stay as they are. */
    @Override
    protected Criterion otherwise(Criterion leaf) {
        return switch (wanted) {
            case TRUE -> new IfUnknown(leaf, false);
            case NOT_FALSE -> new IfUnknown(leaf, true);
            case FALSE -> new IfUnknown(new Not(leaf), false);
            case NOT_TRUE -> new IfUnknown(new Not(leaf), true);
        };
    }
}
