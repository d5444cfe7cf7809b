package dev.segmentkit.internal.combination;

import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import java.util.List;

/**
 * Restates a criterion as one that is TRUE in the same cases and FALSE in all others, so that what is said of its truth is said
 * of membership: a change from FALSE to UNKNOWN is none.
 */
public final class Certainty extends CriterionFold<Criterion> {
    private Certainty() {}

    /** A criterion that is TRUE where the given one is, and FALSE elsewhere. */
    public static Criterion of(Criterion criterion) {
        return new Certainty().of(criterion, Wanted.TRUE);
    }

    /** Leaves, and other segments, which stay as they are. */
    @Override
    protected Criterion leaf(Criterion leaf, Wanted wanted) {
        return switch (wanted) {
            case TRUE -> new IfUnknown(leaf, false);
            case NOT_FALSE -> new IfUnknown(leaf, true);
            case FALSE -> new IfUnknown(new Not(leaf), false);
            case NOT_TRUE -> new IfUnknown(new Not(leaf), true);
        };
    }

    @Override
    protected Criterion atLeast(int needed, Criterion criterion, Wanted wanted, List<Criterion> parts) {
        return new AtLeast(needed, parts);
    }
}
