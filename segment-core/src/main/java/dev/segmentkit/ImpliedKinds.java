package dev.segmentkit;

import com.google.common.collect.ImmutableSet;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.FallbackCriterionVisitor;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.SegmentKind;
import java.util.Set;

/** The kinds of what a criterion looks at; the zone in which it reckons is not what it is about. */
final class ImpliedKinds extends FallbackCriterionVisitor<Set<SegmentKind>> {
    static Set<SegmentKind> of(Criterion criterion) {
        return criterion.accept(new ImpliedKinds());
    }

    @Override
    public Set<SegmentKind> visit(ValueTest<?> test) {
        return test.subject()
                .reads()
                .map(attribute ->
                        attribute.kind().<Set<SegmentKind>>map(Set::of).orElse(Set.of()))
                .orElse(Set.of(SegmentKind.BEHAVIOURAL));
    }

    @Override
    public Set<SegmentKind> visit(EventTest test) {
        return Set.of(SegmentKind.BEHAVIOURAL);
    }

    @Override
    protected Set<SegmentKind> otherwise(Criterion criterion) {
        return criterion.children().stream()
                .flatMap(child -> child.accept(this).stream())
                .collect(ImmutableSet.toImmutableSet());
    }
}
