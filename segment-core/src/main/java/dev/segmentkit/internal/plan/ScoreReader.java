package dev.segmentkit.internal.plan;

import static java.util.Comparator.comparing;

import dev.segmentkit.criteria.Score;
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
 * @param score what was asked for
 * @param parts its criteria, ready
 */
record ScoreReader<H>(Score score, List<Part<H>> parts) implements Reader<H, H, BigDecimal> {
    /**
     * One criterion. Points need to know only what it is, verdicts and explanations why and for how long; so it is ready
     * twice, as segments are.
     *
     * @param part what was asked for
     * @param holds whether the criterion is TRUE
     * @param fails whether it is FALSE
     * @param criterion the same in full
     * @param fading how its points get fewer with time, if they do
     */
    record Part<H>(
            ScorePart part,
            Matcher<H, H> holds,
            Matcher<H, H> fails,
            VerdictNode<H, H> criterion,
            Optional<FadingPoints<H>> fading) {
        /** What share of the points counts; empty if that is not known. */
        private Optional<BigDecimal> share(Truth truth, Evaluation<H> evaluation) {
            return switch (truth) {
                case TRUE ->
                    fading.isEmpty()
                            ? Optional.of(BigDecimal.ONE)
                            : fading.get().share(evaluation);
                case UNKNOWN -> Optional.empty();
                case FALSE -> Optional.of(BigDecimal.ZERO);
            };
        }

        private BigDecimal points(Truth truth, Evaluation<H> evaluation) {
            return share(truth, evaluation).map(part.points()::multiply).orElse(part.ifUnknown());
        }

        private BigDecimal points(Evaluation<H> evaluation) {
            H contact = evaluation.contact();
            if (holds.matches(contact, evaluation)) {
                return points(Truth.TRUE, evaluation);
            }
            return points(fails.matches(contact, evaluation) ? Truth.FALSE : Truth.UNKNOWN, evaluation);
        }

        private Instant stableUntil(Evaluation<H> evaluation) {
            Instant criterionHolds =
                    criterion.answer(evaluation.contact(), evaluation).stableUntil();
            return fading.map(points -> Instants.earlier(criterionHolds, points.stableUntil(evaluation)))
                    .orElse(criterionHolds);
        }

        /** The fewest points that it may add some time. */
        private BigDecimal fewest() {
            return BigDecimal.ZERO.min(part.points()).min(part.ifUnknown());
        }

        /** The most points that it may add some time. */
        private BigDecimal most() {
            return BigDecimal.ZERO.max(part.points()).max(part.ifUnknown());
        }

        /** Its truth is the one that counts: UNKNOWN, too, if it is not known since when the points fade. */
        private Explanation explain(Evaluation<H> evaluation) {
            Explanation explained = criterion.explain(evaluation.contact(), evaluation);
            Findings findings = new Findings();
            findings.add(Fact.Key.POINTS, Numbers.format(points(explained.truth(), evaluation)));
            boolean counts = share(explained.truth(), evaluation).isPresent();
            if (explained.truth() == Truth.TRUE && !counts) {
                fading.ifPresent(points -> findings.add(Fact.Key.MISSING, points.missing()));
            }
            return new Explanation(
                    Explanation.Node.SCORE_PART,
                    part.text(),
                    counts ? explained.truth() : Truth.UNKNOWN,
                    findings.facts(),
                    List.of(),
                    List.of(explained));
        }
    }

    @Override
    public BigDecimal read(H contact, Evaluation<H> evaluation) {
        return capped(sum(evaluation));
    }

    private BigDecimal sum(Evaluation<H> evaluation) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Part<H> part : parts) {
            sum = sum.add(part.points(evaluation));
        }
        return sum;
    }

    private BigDecimal capped(BigDecimal sum) {
        return score.cap().isPresent() ? sum.min(score.cap().get()) : sum;
    }

    /**
     * An instant after asOf before which time alone does not change whether the score passes: until then those parts that may
     * have changed cannot make it another answer, whatever they add.
     */
    Instant stableUntil(Check<H, ? super BigDecimal> check, Evaluation<H> evaluation) {
        BigDecimal least = sum(evaluation);
        BigDecimal greatest = least;
        Truth truth = Truth.of(check.passes(capped(least), evaluation));
        for (Change change : changes(evaluation)) {
            least = least.add(change.down());
            greatest = greatest.add(change.up());
            if (check.among(new Range<>(capped(least), capped(greatest), false), evaluation) != truth) {
                return change.at();
            }
        }
        return Instant.MAX;
    }

    /** Those that come first, first. */
    private List<Change> changes(Evaluation<H> evaluation) {
        return parts.stream()
                .map(part -> {
                    BigDecimal now = part.points(evaluation);
                    return new Change(
                            part.stableUntil(evaluation),
                            part.fewest().subtract(now),
                            part.most().subtract(now));
                })
                .sorted(comparing(Change::at))
                .toList();
    }

    /**
     * That a part may add something else.
     *
     * @param at from when on
     * @param down how many points fewer at most; not positive
     * @param up how many points more at most; not negative
     */
    private record Change(Instant at, BigDecimal down, BigDecimal up) {}

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
        return score.text();
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        parts.forEach(part -> findings.add(part.explain(evaluation)));
    }
}
