package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AtLeast;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.CriterionVisitor;
import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.explain.Explanation.Node;
import java.util.List;
import java.util.function.Function;

/**
 * Makes criteria ready for verdicts and explanations, in their author's shape.
 *
 * @param <H> the host's class of contacts
 * @param <S> what is asked: contacts, or events
 */
final class VerdictCompiler<H, S> implements CriterionVisitor<VerdictNode<H, S>> {
    private final QuestionCompiler<H, S> questions;
    private final Function<String, VerdictNode<H, S>> segments;

    /**
     * With where leaves and other segments come from.
     *
     * @param segments gives the node of a segment
     */
    VerdictCompiler(QuestionCompiler<H, S> questions, Function<String, VerdictNode<H, S>> segments) {
        this.questions = questions;
        this.segments = segments;
    }

    /** For filters, which cannot refer to segments. */
    static <H, T> VerdictCompiler<H, T> ofFilters(QuestionCompiler<H, T> questions) {
        return new VerdictCompiler<>(questions, segment -> {
            throw new IllegalStateException("a filter refers to segment '%s'".formatted(segment));
        });
    }

    @Override
    public VerdictNode<H, S> visit(AllOf allOf) {
        return threshold(Node.ALL_OF, "all of", allOf.children().size(), allOf);
    }

    @Override
    public VerdictNode<H, S> visit(AnyOf anyOf) {
        return threshold(Node.ANY_OF, "any of", 1, anyOf);
    }

    @Override
    public VerdictNode<H, S> visit(AtLeast atLeast) {
        return threshold(Node.AT_LEAST, "at least %s of".formatted(atLeast.count()), atLeast.count(), atLeast);
    }

    @Override
    public VerdictNode<H, S> visit(Not not) {
        return new WrapperNode<>(Node.NOT, "not", Truth::not, not.criterion().accept(this));
    }

    @Override
    public VerdictNode<H, S> visit(IfUnknown ifUnknown) {
        Truth answer = Truth.of(ifUnknown.answer());
        return new WrapperNode<>(
                Node.IF_UNKNOWN,
                ifUnknown.answer() ? "or missing" : "false if missing",
                truth -> truth == Truth.UNKNOWN ? answer : truth,
                ifUnknown.criterion().accept(this));
    }

    @Override
    public VerdictNode<H, S> visit(Constant constant) {
        return leaf(Node.CONSTANT, constant, questions.question(constant));
    }

    @Override
    public VerdictNode<H, S> visit(SegmentReference reference) {
        return segments.apply(reference.segment());
    }

    @Override
    public VerdictNode<H, S> visit(ValueTest<?> test) {
        return leaf(Node.VALUE, test, questions.question(test));
    }

    @Override
    public VerdictNode<H, S> visit(EventTest test) {
        return leaf(Node.EVENT, test, questions.question(test));
    }

    @Override
    public VerdictNode<H, S> visit(EventSequence sequence) {
        return leaf(Node.SEQUENCE, sequence, questions.question(sequence));
    }

    private VerdictNode<H, S> threshold(Node kind, String text, int atLeast, Criterion criterion) {
        List<VerdictNode<H, S>> children =
                criterion.children().stream().map(child -> child.accept(this)).toList();
        return new ThresholdNode<>(kind, text, atLeast, children);
    }

    private static <H, S> VerdictNode<H, S> leaf(Node kind, Criterion criterion, Question<H, S> question) {
        return new LeafNode<>(kind, criterion.text(), DataNeeds.of(criterion).areSensitive(), question);
    }
}
