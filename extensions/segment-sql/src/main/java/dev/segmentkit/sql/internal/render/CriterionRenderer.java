package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.CriterionVisitor;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as a boolean of SQL, NULL for UNKNOWN: SQL's logic is Kleene's. Where a leaf is refused it stands for whatever makes
 * the whole least, or most, true; all combinations but negation keep that order, and negation turns it round.
 */
final class CriterionRenderer implements CriterionVisitor<Sql> {
    private final Query query;
    private final Source source;
    /** What a refused leaf stands for; null if refusals are passed on. */
    private final @Nullable Sql instead;

    private final Set<Refusal> refusals;

    private CriterionRenderer(Query query, Source source, @Nullable Sql instead, Set<Refusal> refusals) {
        this.query = query;
        this.source = source;
        this.instead = instead;
        this.refusals = refusals;
    }

    /** Passes refusals on, as {@link NotExactException}. */
    static CriterionRenderer exact(Query query, Source source) {
        return new CriterionRenderer(query, source, null, Set.of());
    }

    static Rendered rendered(Query query, Criterion criterion) {
        Set<Refusal> refusals = new LinkedHashSet<>();
        Sql atLeast = criterion.accept(new CriterionRenderer(query, query.contact(), Sql.FALSE, refusals));
        Sql atMost = refusals.isEmpty()
                ? atLeast
                : criterion.accept(new CriterionRenderer(query, query.contact(), Sql.TRUE, refusals));
        return new Rendered(atLeast, atMost, List.copyOf(refusals));
    }

    @Override
    public Sql visit(AllOf allOf) {
        return combined(" AND ", allOf.children());
    }

    @Override
    public Sql visit(AnyOf anyOf) {
        return combined(" OR ", anyOf.children());
    }

    private Sql combined(String operator, List<Criterion> children) {
        return Sql.of("({})", Sql.join(operator, rendered(children)));
    }

    private List<Sql> rendered(List<Criterion> children) {
        return children.stream().map(child -> child.accept(this)).toList();
    }

    /** So many are TRUE; or so many are FALSE that the rest cannot suffice. */
    @Override
    public Sql visit(AtLeast atLeast) {
        List<Sql> children = rendered(atLeast.children());
        List<Sql> certain = new ArrayList<>();
        List<Sql> possible = new ArrayList<>();
        for (Sql child : children) {
            certain.add(Sql.of("CASE WHEN {} THEN 1 ELSE 0 END", child));
            possible.add(Sql.of("COALESCE(CAST({} AS INTEGER), 1)", child));
        }
        Sql count = Sql.number(atLeast.count());
        return Sql.of(
                "CASE WHEN {} >= {} THEN TRUE WHEN {} < {} THEN FALSE END",
                Sql.join(" + ", certain),
                count,
                Sql.join(" + ", possible),
                count);
    }

    @Override
    public Sql visit(Not not) {
        Sql opposite = instead == null ? null : instead.equals(Sql.TRUE) ? Sql.FALSE : Sql.TRUE;
        return not.criterion()
                .accept(new CriterionRenderer(query, source, opposite, refusals))
                .negated();
    }

    @Override
    public Sql visit(IfUnknown ifUnknown) {
        return Sql.of(
                "COALESCE({}, {})", ifUnknown.criterion().accept(this), ifUnknown.answer() ? Sql.TRUE : Sql.FALSE);
    }

    @Override
    public Sql visit(Constant constant) {
        return constant == Constant.EVERYONE ? Sql.TRUE : Sql.FALSE;
    }

    @Override
    public Sql visit(SegmentReference reference) {
        return query.catalog().get(reference.segment()).criterion().accept(this);
    }

    @Override
    public Sql visit(ValueTest<?> test) {
        return leaf(test, () -> ExpectationRenderer.rendered(query, source, test));
    }

    @Override
    public Sql visit(EventTest test) {
        return leaf(test, () -> new EventRenderer(query).tested(test));
    }

    @Override
    public Sql visit(EventSequence sequence) {
        return leaf(sequence, () -> new SequenceRenderer(query, sequence).rendered());
    }

    private Sql leaf(Criterion leaf, Supplier<Sql> rendered) {
        if (instead == null) {
            return rendered.get();
        }
        try {
            return rendered.get();
        } catch (NotExactException e) {
            refusals.add(new Refusal(leaf.text(), e.reason()));
            return instead;
        }
    }
}
