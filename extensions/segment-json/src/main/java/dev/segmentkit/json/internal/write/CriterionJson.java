package dev.segmentkit.json.internal.write;

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
import java.util.List;

/** A criterion as JSON. */
final class CriterionJson implements CriterionVisitor<Json> {
    private static final CriterionJson VISITOR = new CriterionJson();

    private CriterionJson() {}

    static Json of(Criterion criterion) {
        return criterion.accept(VISITOR);
    }

    /** Criteria whose order means nothing. */
    static Items listOf(List<Criterion> criteria) {
        return Items.set(Layout.BLOCK, criteria, CriterionJson::of);
    }

    @Override
    public Json visit(AllOf allOf) {
        return Fields.of("all", listOf(allOf.children()));
    }

    @Override
    public Json visit(AnyOf anyOf) {
        return Fields.of("any", listOf(anyOf.children()));
    }

    @Override
    public Json visit(AtLeast atLeast) {
        return Fields.of("atLeast", Scalar.number(atLeast.count())).and("of", listOf(atLeast.children()));
    }

    @Override
    public Json visit(Not not) {
        return Fields.of("not", of(not.criterion()));
    }

    @Override
    public Json visit(IfUnknown ifUnknown) {
        return Fields.of(ifUnknown.answer() ? "orMissing" : "falseIfMissing", of(ifUnknown.criterion()));
    }

    @Override
    public Json visit(Constant constant) {
        return Scalar.text(constant.text());
    }

    @Override
    public Json visit(SegmentReference reference) {
        return Fields.of("inSegment", Scalar.text(reference.segment()));
    }

    @Override
    public Json visit(ValueTest<?> test) {
        return SubjectJson.of(test.subject()).and(ExpectationJson.of(test));
    }

    @Override
    public Json visit(EventTest test) {
        String occurrence = switch (test.occurrence()) {
            case HAPPENED -> "happened";
            case HAPPENED_FIRST -> "happenedFirst";
        };
        return Fields.of(occurrence, EventJson.of(test.events()));
    }

    @Override
    public Json visit(EventSequence sequence) {
        return SequenceJson.of(sequence);
    }
}
