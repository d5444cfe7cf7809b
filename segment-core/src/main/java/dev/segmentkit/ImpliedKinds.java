package dev.segmentkit;

import com.google.common.collect.ImmutableSet;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.FallbackCriterionVisitor;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.SegmentKind;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of what a criterion looks at; the zone in which it reckons is not what it is about. */
final class ImpliedKinds extends FallbackCriterionVisitor<Set<SegmentKind>> {
    static Set<SegmentKind> of(Criterion criterion) {
        return criterion.accept(new ImpliedKinds());
    }

    @Override
    public Set<SegmentKind> visit(ValueTest<?> test) {
        return test.subjects().flatMap(this::of).collect(ImmutableSet.toImmutableSet());
    }

    private Stream<SegmentKind> of(Subject<?> subject) {
        return Stream.of(
                        subject.measures().map(events -> SegmentKind.BEHAVIOURAL).stream(),
                        subject.reads().flatMap(Attribute::kind).stream(),
                        subject.criteria().stream().flatMap(criterion -> criterion.accept(this).stream()))
                .flatMap(kinds -> kinds);
    }

    @Override
    public Set<SegmentKind> visit(EventSequence sequence) {
        return Set.of(SegmentKind.BEHAVIOURAL);
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
