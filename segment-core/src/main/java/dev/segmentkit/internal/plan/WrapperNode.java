package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What makes its truth of that of one other: a negation, an answer in the place of UNKNOWN, a segment.
 *
 * @param kind what the author wrote
 * @param text the same in words
 * @param operator makes the truth
 */
record WrapperNode<H, S>(Explanation.Node kind, String text, UnaryOperator<Truth> operator, VerdictNode<H, S> child)
        implements VerdictNode<H, S> {
    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        return operator.apply(child.truth(subject, evaluation));
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return child.stableUntil(subject, evaluation);
    }

    @Override
    public Explanation explain(S subject, Evaluation<H> evaluation) {
        Explanation explained = child.explain(subject, evaluation);
        return new Explanation(kind, text, operator.apply(explained.truth()), List.of(), List.of(), List.of(explained));
    }
}
