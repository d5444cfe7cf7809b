package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Fading;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * How much is left of points that fade.
 *
 * @param fading how they fade
 * @param since reads the moment from which on they do
 * @param zone the zone of spans of months and years
 */
record FadingPoints<H>(Fading fading, Reader<H, H, Instant> since, ZoneReader<H> zone) {
    /** The share that is left, from 0 to 1; empty if the moment is not known. */
    Optional<BigDecimal> share(Evaluation<H> evaluation) {
        return moment(evaluation).map(from -> left(steps(from, evaluation)));
    }

    /** An instant after asOf before which nothing more is lost. */
    Instant stableUntil(Evaluation<H> evaluation) {
        Instant momentHolds = since.stableUntil(evaluation.contact(), evaluation);
        return moment(evaluation)
                .map(from -> nextLoss(from, evaluation))
                .map(loss -> Instants.earlier(loss, momentHolds))
                .orElse(momentHolds);
    }

    /** What is missing if the moment is. */
    String missing() {
        return since.missing();
    }

    private Optional<Instant> moment(Evaluation<H> evaluation) {
        return since.range(evaluation.contact(), evaluation) == null
                ? Optional.ofNullable(since.read(evaluation.contact(), evaluation))
                : Optional.empty();
    }

    private Instant nextLoss(Instant from, Evaluation<H> evaluation) {
        long steps = steps(from, evaluation);
        return steps == fading.steps()
                ? Instant.MAX
                : fading.every().times(steps + 1).after(from, zone.zone(evaluation));
    }

    /** How many full spans have passed; not counted on once nothing is left. */
    private long steps(Instant from, Evaluation<H> evaluation) {
        return fading.every().timesBetween(from, evaluation.asOf(), fading.steps(), zone.zone(evaluation));
    }

    private BigDecimal left(long steps) {
        return BigDecimal.ONE
                .subtract(fading.share().multiply(BigDecimal.valueOf(steps)))
                .max(BigDecimal.ZERO);
    }
}
