package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

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
    public Answer answer(S subject, Evaluation<H> evaluation) {
        Instant stableUntil = question.stableUntil(subject, evaluation);
        return new Answer(
                question.truth(subject, evaluation), sensitive ? coarse(stableUntil, evaluation.asOf()) : stableUntil);
    }

    /** Cut to the day, or in the last hours to the hour: the exact bound would give a sensitive moment away. */
    private static Instant coarse(Instant stableUntil, Instant asOf) {
        return stableUntil.equals(Instant.MAX)
                ? stableUntil
                : Stream.of(ChronoUnit.DAYS, ChronoUnit.HOURS)
                        .map(stableUntil::truncatedTo)
                        .filter(asOf::isBefore)
                        .findFirst()
                        .orElse(stableUntil);
    }

    @Override
    public Explanation explain(S subject, Evaluation<H> evaluation) {
        Truth truth = question.truth(subject, evaluation);
        if (sensitive) {
            Fact withheld = new Fact(Fact.Key.WITHHELD, "sensitive");
            return new Explanation(
                    kind, "a criterion about something sensitive", truth, List.of(withheld), List.of(), List.of());
        }
        Findings findings = new Findings();
        question.report(subject, evaluation, findings);
        return new Explanation(kind, text, truth, findings.facts(), findings.events(), findings.parts());
    }
}
