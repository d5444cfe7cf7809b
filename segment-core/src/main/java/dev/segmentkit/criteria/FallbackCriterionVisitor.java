package dev.segmentkit.criteria;

/**
 * A visitor for those who care about some kinds of criteria only: all others go to {@link #otherwise}.
 *
 * @param <R> the result
 */
public abstract class FallbackCriterionVisitor<R> implements CriterionVisitor<R> {
    /** For subclasses. */
    protected FallbackCriterionVisitor() {}

    /** The result for every kind whose method is not overridden. */
    protected abstract R otherwise(Criterion criterion);

    @Override
    public R visit(AllOf allOf) {
        return otherwise(allOf);
    }

    @Override
    public R visit(AnyOf anyOf) {
        return otherwise(anyOf);
    }

    @Override
    public R visit(AtLeast atLeast) {
        return otherwise(atLeast);
    }

    @Override
    public R visit(Not not) {
        return otherwise(not);
    }

    @Override
    public R visit(IfUnknown ifUnknown) {
        return otherwise(ifUnknown);
    }

    @Override
    public R visit(Constant constant) {
        return otherwise(constant);
    }

    @Override
    public R visit(SegmentReference reference) {
        return otherwise(reference);
    }

    @Override
    public R visit(ValueTest<?> test) {
        return otherwise(test);
    }

    @Override
    public R visit(EventTest test) {
        return otherwise(test);
    }

    @Override
    public R visit(EventSequence sequence) {
        return otherwise(sequence);
    }
}
