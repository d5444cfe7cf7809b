package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.util.Optional;

/** Refuses everything in an event filter that is no test of a property of the event. */
final class FilterCheck extends FallbackCriterionVisitor<Void> {
    private final EventType<?> type;

    FilterCheck(EventType<?> type) {
        this.type = type;
    }

    @Override
    public Void visit(ValueTest<?> test) {
        Optional<Attribute<?, ?>> property = test.subject().reads();
        if (property.isEmpty() || !property.get().eventType().equals(Optional.of(type.name()))) {
            throw refusal(test);
        }
        return done();
    }

    @Override
    public Void visit(EventTest test) {
        throw refusal(test);
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

    private IllegalArgumentException refusal(Criterion found) {
        return new IllegalArgumentException(
                "a filter of %s can test its properties only, got: %s".formatted(type, found.text()));
    }

    @SuppressWarnings("NullAway") // the only value of Void
    private static Void done() {
        return null;
    }
}
