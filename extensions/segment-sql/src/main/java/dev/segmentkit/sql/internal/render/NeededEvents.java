package dev.segmentkit.sql.internal.render;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Comparison.Operator;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.FallbackCriterionVisitor;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.EventType;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The event types without any event of which a criterion cannot be TRUE, as far as that is plain to see. Members can then be looked for
 * among contacts with such events only.
 */
final class NeededEvents extends FallbackCriterionVisitor<Set<EventType<?>>> {
    private final SegmentCatalog catalog;

    NeededEvents(SegmentCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    protected Set<EventType<?>> otherwise(Criterion criterion) {
        return Set.of();
    }

    @Override
    public Set<EventType<?>> visit(AllOf allOf) {
        Set<EventType<?>> needed = new HashSet<>();
        allOf.children().forEach(child -> needed.addAll(child.accept(this)));
        return needed;
    }

    @Override
    public Set<EventType<?>> visit(AnyOf anyOf) {
        Iterator<Criterion> children = anyOf.children().iterator();
        Set<EventType<?>> needed = new HashSet<>(children.next().accept(this));
        children.forEachRemaining(child -> needed.retainAll(child.accept(this)));
        return needed;
    }

    @Override
    public Set<EventType<?>> visit(SegmentReference reference) {
        return catalog.get(reference.segment()).criterion().accept(this);
    }

    @Override
    public Set<EventType<?>> visit(EventTest test) {
        return Set.of(test.events().type());
    }

    /** Counts and sums of no events are 0. */
    @Override
    public Set<EventType<?>> visit(ValueTest<?> test) {
        return isZeroWithoutEvents(test.subject())
                        && test.expected() instanceof Comparison<?> comparison
                        && isAboveZero(comparison)
                ? Set.of(test.subject().measures().orElseThrow().type())
                : Set.of();
    }

    private static boolean isZeroWithoutEvents(Subject<?> subject) {
        return subject instanceof EventCount
                || (subject instanceof EventAggregate<?> aggregate
                        && (aggregate.function() == EventAggregate.Function.SUM
                                || aggregate.function() == EventAggregate.Function.DISTINCT_COUNT));
    }

    private static boolean isAboveZero(Comparison<?> comparison) {
        int sign = new BigDecimal(comparison.bound().toString()).signum();
        return (comparison.operator() == Operator.AT_LEAST && sign > 0)
                || (comparison.operator() == Operator.GREATER_THAN && sign >= 0);
    }
}
