package dev.segmentkit.criteria;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;

/**
 * A visitor that builds a changed criterion: override the methods of the kinds to change. What is below an unchanged
 * combination is rewritten, and so are the criteria of scores; other leaves and the filters of events stay as they are, and
 * where nothing changes the same instance comes back.
 */
public abstract class CriterionRewriter extends FallbackCriterionVisitor<Criterion> {
    /** For subclasses. */
    protected CriterionRewriter() {}

    @Override
    public Criterion visit(AllOf allOf) {
        return rewritten(allOf, AllOf::new);
    }

    @Override
    public Criterion visit(AnyOf anyOf) {
        return rewritten(anyOf, AnyOf::new);
    }

    @Override
    public Criterion visit(AtLeast atLeast) {
        return rewritten(atLeast, children -> new AtLeast(atLeast.count(), children));
    }

    @Override
    public Criterion visit(Not not) {
        return rewritten(not, children -> new Not(children.get(0)));
    }

    @Override
    public Criterion visit(IfUnknown ifUnknown) {
        return rewritten(ifUnknown, children -> new IfUnknown(children.get(0), ifUnknown.answer()));
    }

    @Override
    public Criterion visit(ValueTest<?> test) {
        return test.rewritten(criterion -> criterion.accept(this));
    }

    @Override
    protected Criterion otherwise(Criterion criterion) {
        return criterion;
    }

    private Criterion rewritten(Criterion original, Function<List<Criterion>, Criterion> rebuild) {
        boolean changed = false;
        ImmutableList.Builder<Criterion> children = ImmutableList.builder();
        for (Criterion child : original.children()) {
            Criterion rewritten = child.accept(this);
            changed |= rewritten != child;
            children.add(rewritten);
        }
        return changed ? rebuild.apply(children.build()) : original;
    }
}
