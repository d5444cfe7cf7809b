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
    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        return truth(
                children.stream().map(child -> child.truth(subject, evaluation)).toList());
    }

    private Truth truth(List<Truth> truths) {
        long certain = truths.stream().filter(Truth.TRUE::equals).count();
        long impossible = truths.stream().filter(Truth.FALSE::equals).count();
        if (certain >= atLeast) {
            return Truth.TRUE;
        }
        return impossible > children.size() - atLeast ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * It stays TRUE while so many of the TRUE ones stay so, and FALSE while so many of the FALSE ones stay so that it
     * cannot be reached. Every change can end UNKNOWN.
     */
    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        Truth truth = truth(subject, evaluation);
        return switch (truth) {
            case TRUE -> whileSoMany(atLeast, Truth.TRUE, subject, evaluation);
            case FALSE -> whileSoMany(children.size() - atLeast + 1, Truth.FALSE, subject, evaluation);
            case UNKNOWN ->
                children.stream()
                        .map(child -> child.stableUntil(subject, evaluation))
                        .reduce(Instant.MAX, Instants::earlier);
        };
    }

    /** An instant before which so many of the children that are now of this truth stay so. */
    private Instant whileSoMany(int many, Truth truth, S subject, Evaluation<H> evaluation) {
        return children.stream()
                .filter(child -> child.truth(subject, evaluation) == truth)
                .map(child -> child.stableUntil(subject, evaluation))
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
