package dev.segmentkit.json.compare;

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
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;

/**
 * What a criterion is about, in words: where these are the same, one criterion is taken for a changed form of the other. For criteria
 * that have others in them the words say how.
 */
final class Likeness implements CriterionVisitor<String> {
    private static final Likeness VISITOR = new Likeness();

    private Likeness() {}

    static String of(Criterion criterion) {
        return criterion.accept(VISITOR);
    }

    @Override
    public String visit(AllOf allOf) {
        return "all of";
    }

    @Override
    public String visit(AnyOf anyOf) {
        return "any of";
    }

    @Override
    public String visit(AtLeast atLeast) {
        return "at least %s of".formatted(atLeast.count());
    }

    @Override
    public String visit(Not not) {
        return "not";
    }

    @Override
    public String visit(IfUnknown ifUnknown) {
        return ifUnknown.answer() ? "or missing" : "false if missing";
    }

    @Override
    public String visit(Constant constant) {
        return "everyone or nobody";
    }

    @Override
    public String visit(SegmentReference reference) {
        return "in segment";
    }

    @Override
    public String visit(ValueTest<?> test) {
        return "test of " + about(test.subject());
    }

    @Override
    public String visit(EventTest test) {
        return "whether there was " + test.events().type();
    }

    @Override
    public String visit(EventSequence sequence) {
        return "sequence that begins with " + sequence.first().type();
    }

    /** The kind of subject, and the names of what it looks at. */
    private static String about(Subject<?> subject) {
        return "%s %s %s %s"
                .formatted(
                        subject.getClass().getSimpleName(),
                        subject.reads(),
                        subject.measures().map(events -> events.type().toString()),
                        subject.measuredProperty());
    }
}
