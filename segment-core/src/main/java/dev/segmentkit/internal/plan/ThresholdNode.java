package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * At least so many of several: of all for a conjunction, of one for a disjunction. Kleene's logic falls out of counting:
 * TRUE if enough are TRUE, FALSE if not even the unknown ones could make it enough.
 *
 * @param kind what the author wrote
 * @param text the same in words
 * @param atLeast how many
 */
record ThresholdNode<H, S>(Explanation.Node kind, String text, int atLeast, List<VerdictNode<H, S>> children)
        implements VerdictNode<H, S> {
    /**
     * It stays TRUE while so many of the TRUE ones stay so, and FALSE while so many of the FALSE ones stay so that it
     * cannot be reached. Every change can end UNKNOWN.
     */
    @Override
    public Answer answer(S subject, Evaluation<H> evaluation) {
        List<Answer> answers = children.stream()
                .map(child -> child.answer(subject, evaluation))
                .toList();
        Truth truth = truth(answers.stream().map(Answer::truth).toList());
        return new Answer(
                truth,
                switch (truth) {
                    case TRUE -> whileSoMany(atLeast, Truth.TRUE, answers);
                    case FALSE -> whileSoMany(children.size() - atLeast + 1, Truth.FALSE, answers);
                    case UNKNOWN -> answers.stream().map(Answer::stableUntil).reduce(Instant.MAX, Instants::earlier);
                });
    }

    private Truth truth(List<Truth> truths) {
        long certain = truths.stream().filter(Truth.TRUE::equals).count();
        long impossible = truths.stream().filter(Truth.FALSE::equals).count();
        if (certain >= atLeast) {
            return Truth.TRUE;
        }
        return impossible > children.size() - atLeast ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** An instant before which so many of those that are now of this truth stay so. */
    private static Instant whileSoMany(int many, Truth truth, List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.truth() == truth)
                .map(Answer::stableUntil)
                .sorted(Comparator.reverseOrder())
                .skip(many - 1L)
                .findFirst()
                .orElseThrow();
    }

    /** Explains every child, also those that did not decide. */
    @Override
    public Explanation explain(S subject, Evaluation<H> evaluation) {
        List<Explanation> explained = children.stream()
                .map(child -> child.explain(subject, evaluation))
                .toList();
        Truth truth = truth(explained.stream().map(Explanation::truth).toList());
        return new Explanation(kind, text, truth, List.of(), List.of(), explained);
    }
}
