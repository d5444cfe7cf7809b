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
 * Makes something of a criterion from the leaves up, with negation moved down to them: not (a and b) is (not a) or (not b), and
 * at least k of n are FALSE if at least n - k + 1 are. Truth has three values, so what is wanted of a leaf may be that it is
 * TRUE, FALSE, or not one of these (where UNKNOWN was given an answer).
 *
 * @param <R> what is made
 */
public abstract class CriterionFold<R> {
    /** For subclasses. */
    protected CriterionFold() {}

    /** What is made of a criterion of which that is wanted. */
    public final R of(Criterion criterion, Wanted wanted) {
        return criterion.accept(new Visitor(wanted));
    }

    /** What is made of a leaf, a constant, or another segment, of which that is wanted. */
    protected abstract R leaf(Criterion leaf, Wanted wanted);

    /**
     * What is made of several, of which so many are needed: all, one, or some.
     *
     * @param criterion what they are the children of
     * @param wanted what is wanted of it, and of each child
     * @param parts what was made of the children, in their order
     */
    protected abstract R atLeast(int needed, Criterion criterion, Wanted wanted, List<R> parts);

    private final class Visitor extends FallbackCriterionVisitor<R> {
        private final Wanted wanted;

        Visitor(Wanted wanted) {
            this.wanted = wanted;
        }

        @Override
        public R visit(AllOf allOf) {
            return atLeast(allOf.children().size(), allOf);
        }

        @Override
        public R visit(AnyOf anyOf) {
            return atLeast(1, anyOf);
        }

        @Override
        public R visit(AtLeast atLeast) {
            return atLeast(atLeast.count(), atLeast);
        }

        private R atLeast(int count, Criterion criterion) {
            List<R> parts = criterion.children().stream()
                    .map(child -> of(child, wanted))
                    .toList();
            int needed = wanted.isPositive() ? count : parts.size() - count + 1;
            return CriterionFold.this.atLeast(needed, criterion, wanted, parts);
        }

        @Override
        public R visit(Not not) {
            return of(not.criterion(), wanted.ofNegated());
        }

        @Override
        public R visit(IfUnknown ifUnknown) {
            return of(ifUnknown.criterion(), wanted.ofIfUnknown(ifUnknown.answer()));
        }

        @Override
        protected R otherwise(Criterion leaf) {
            return leaf(leaf, wanted);
        }
    }
}
