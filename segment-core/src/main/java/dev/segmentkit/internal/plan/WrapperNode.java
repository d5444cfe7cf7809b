package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What makes its truth of that of one other: a negation, an answer in the place of UNKNOWN.
 *
 * @param kind what the author wrote
 * @param text the same in words
 * @param operator makes the truth
 */
record WrapperNode<H, S>(Explanation.Node kind, String text, UnaryOperator<Truth> operator, VerdictNode<H, S> child)
        implements VerdictNode<H, S> {
    @Override
    public Answer answer(S subject, Evaluation<H> evaluation) {
        Answer answer = child.answer(subject, evaluation);
        return new Answer(operator.apply(answer.truth()), answer.stableUntil());
    }

    @Override
    public Explanation explain(S subject, Evaluation<H> evaluation) {
        Explanation explained = child.explain(subject, evaluation);
        return new Explanation(kind, text, operator.apply(explained.truth()), List.of(), List.of(), List.of(explained));
    }
}
