package dev.segmentkit.internal.plan;

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
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Makes criteria ready for the one question that membership needs: is it definitely TRUE (or, below a negation, FALSE)?
 * Negation moves down to the leaves on the way: not (a and b) is asked as (not a) or (not b), and at least k of n are
 * FALSE if at least n - k + 1 are. Above the leaves nothing unknown is left, and plain Boolean logic does.
 *
 * @param <H> the host's class of contacts
 * @param <S> what is asked: contacts, or events
 */
final class MatcherCompiler<H, S> implements CriterionVisitor<Matcher<H, S>> {
    private final Truth wanted;
    private final QuestionCompiler<H, S> questions;
    private final BiFunction<String, Truth, Matcher<H, S>> segments;

    /**
     * With the truth that is asked for, and where leaves and other segments come from.
     *
     * @param wanted TRUE or FALSE
     * @param segments gives the matcher for the truth of a segment
     */
    MatcherCompiler(Truth wanted, QuestionCompiler<H, S> questions, BiFunction<String, Truth, Matcher<H, S>> segments) {
        this.wanted = wanted;
        this.questions = questions;
        this.segments = segments;
    }

    /** For filters, which cannot refer to segments. */
    static <H, T> MatcherCompiler<H, T> ofFilters(Truth wanted, QuestionCompiler<H, T> questions) {
        return new MatcherCompiler<>(wanted, questions, (segment, truth) -> {
            throw new IllegalStateException("a filter refers to segment '%s'".formatted(segment));
        });
    }

    @Override
    public Matcher<H, S> visit(AllOf allOf) {
        return atLeast(allOf.children().size(), allOf);
    }

    @Override
    public Matcher<H, S> visit(AnyOf anyOf) {
        return atLeast(1, anyOf);
    }

    @Override
    public Matcher<H, S> visit(AtLeast atLeast) {
        return atLeast(atLeast.count(), atLeast);
    }

    @Override
    public Matcher<H, S> visit(Not not) {
        return not.criterion().accept(wanting(wanted.not()));
    }

    /** Where UNKNOWN is given the wanted truth, it is enough that the opposite is not certain. */
    @Override
    public Matcher<H, S> visit(IfUnknown ifUnknown) {
        return Truth.of(ifUnknown.answer()) == wanted
                ? ifUnknown.criterion().accept(wanting(wanted.not())).negated()
                : ifUnknown.criterion().accept(this);
    }

    @Override
    public Matcher<H, S> visit(Constant constant) {
        return Matcher.answered(questions.question(constant), wanted);
    }

    @Override
    public Matcher<H, S> visit(SegmentReference reference) {
        return segments.apply(reference.segment(), wanted);
    }

    @Override
    public Matcher<H, S> visit(ValueTest<?> test) {
        return Matcher.answered(questions.question(test), wanted);
    }

    @Override
    public Matcher<H, S> visit(EventTest test) {
        return Matcher.answered(questions.question(test), wanted);
    }

    @Override
    public Matcher<H, S> visit(EventSequence sequence) {
        return Matcher.answered(questions.question(sequence), wanted);
    }

    private Matcher<H, S> atLeast(int count, Criterion criterion) {
        List<Matcher<H, S>> children =
                criterion.children().stream().map(child -> child.accept(this)).toList();
        return Matcher.atLeast(wanted == Truth.TRUE ? count : children.size() - count + 1, children);
    }

    private MatcherCompiler<H, S> wanting(Truth truth) {
        return new MatcherCompiler<>(truth, questions, segments);
    }
}
