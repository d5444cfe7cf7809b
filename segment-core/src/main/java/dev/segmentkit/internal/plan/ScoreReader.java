package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.internal.text.Numbers;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A sum of points for criteria that are TRUE.
 *
 * @param parts the criteria with their points
 * @param cap the greatest score, if there is one
 */
record ScoreReader<H>(List<Part<H>> parts, Optional<BigDecimal> cap) implements Reader<H, H, BigDecimal> {
    /**
     * One criterion.
     *
     * @param part what was asked for
     * @param criterion what must hold
     * @param fading how its points get fewer with time, if they do
     */
    record Part<H>(ScorePart part, VerdictNode<H, H> criterion, Optional<FadingPoints<H>> fading) {
        private BigDecimal points(Truth truth, Evaluation<H> evaluation) {
            return switch (truth) {
                case TRUE ->
                    fading.isEmpty()
                            ? part.points()
                            : fading.get()
                                    .share(evaluation)
                                    .map(part.points()::multiply)
                                    .orElse(part.ifUnknown());
                case UNKNOWN -> part.ifUnknown();
                case FALSE -> BigDecimal.ZERO;
            };
        }

        private Answer answer(Evaluation<H> evaluation) {
            return criterion.answer(evaluation.contact(), evaluation);
        }

        private Instant stableUntil(Evaluation<H> evaluation) {
            Instant criterionHolds = answer(evaluation).stableUntil();
            return fading.map(points -> Instants.earlier(criterionHolds, points.stableUntil(evaluation)))
                    .orElse(criterionHolds);
        }

        private Explanation explain(Evaluation<H> evaluation) {
            Explanation explained = criterion.explain(evaluation.contact(), evaluation);
            String points = Numbers.format(points(explained.truth(), evaluation));
            return new Explanation(
                    Explanation.Node.SCORE_PART,
                    part.text(),
                    explained.truth(),
                    List.of(new Fact(Fact.Key.POINTS, points)),
                    List.of(),
                    List.of(explained));
        }
    }

    @Override
    public BigDecimal read(H contact, Evaluation<H> evaluation) {
        BigDecimal sum = parts.stream()
                .map(part -> part.points(part.answer(evaluation).truth(), evaluation))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return cap.map(sum::min).orElse(sum);
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        return parts.stream().map(part -> part.stableUntil(evaluation)).reduce(Instant.MAX, Instants::earlier);
    }

    @Override
    public String format(BigDecimal value) {
        return Numbers.format(value);
    }

    @Override
    public String missing() {
        throw new IllegalStateException("a score is never missing");
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        parts.forEach(part -> findings.add(part.explain(evaluation)));
    }
}
