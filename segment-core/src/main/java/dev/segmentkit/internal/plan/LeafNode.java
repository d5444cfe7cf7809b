package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;
import java.time.Instant;
import java.util.List;

/**
 * A leaf.
 *
 * @param kind what sort of leaf
 * @param text its canonical text
 * @param sensitive whether it looks at anything that must not be shown
 */
record LeafNode<H, S>(Explanation.Node kind, String text, boolean sensitive, Question<H, S> question)
        implements VerdictNode<H, S> {
    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        return question.truth(subject, evaluation);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return question.stableUntil(subject, evaluation);
    }

    @Override
    public Explanation explain(S subject, Evaluation<H> evaluation) {
        Truth truth = truth(subject, evaluation);
        if (sensitive) {
            Fact withheld = new Fact(Fact.Key.WITHHELD, "sensitive");
            return new Explanation(
                    kind, "a criterion about something sensitive", truth, List.of(withheld), List.of(), List.of());
        }
        Findings findings = new Findings();
        question.report(subject, evaluation, findings);
        return new Explanation(kind, text, truth, findings.facts(), findings.events(), List.of());
    }
}
