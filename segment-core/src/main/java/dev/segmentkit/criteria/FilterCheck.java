package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;

/** Refuses everything in an event filter that is no test of a property of the event. */
final class FilterCheck extends FallbackCriterionVisitor<Void> {
    private final EventType<?> type;

    FilterCheck(EventType<?> type) {
        this.type = type;
    }

    @Override
    public Void visit(ValueTest<?> test) {
        if (!test.subjects().allMatch(this::isProperty)) {
            throw refusal(test);
        }
        return done();
    }

    @Override
    public Void visit(EventTest test) {
        throw refusal(test);
    }

    @Override
    public Void visit(EventSequence sequence) {
        throw refusal(sequence);
    }

    @Override
    public Void visit(SegmentReference reference) {
        throw refusal(reference);
    }

    @Override
    protected Void otherwise(Criterion criterion) {
        for (Criterion child : criterion.children()) {
            child.accept(this);
        }
        return done();
    }

    private boolean isProperty(Subject<?> subject) {
        return subject.reads()
                .flatMap(Attribute::eventType)
                .filter(type.name()::equals)
                .isPresent();
    }

    private IllegalArgumentException refusal(Criterion found) {
        return new IllegalArgumentException(
                "a filter of %s can test its properties only, got: %s".formatted(type, found.text()));
    }

    @SuppressWarnings("NullAway") // the only value of Void
    private static Void done() {
        return null;
    }
}
