package dev.segmentkit.testkit.reference;

import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** Points for criteria that are TRUE, less with time where they fade (M4). */
record Scores(Situation situation, Source source) {

    BigDecimal points(Score score) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ScorePart part : score.parts()) {
            sum = sum.add(points(part));
        }
        BigDecimal all = sum;
        return score.cap().map(all::min).orElse(all);
    }

    private BigDecimal points(ScorePart part) {
        return switch (new Truths(situation, source).of(part.criterion())) {
            case FALSE -> BigDecimal.ZERO;
            case UNKNOWN -> part.ifUnknown();
            case TRUE ->
                part.fading().isEmpty()
                        ? part.points()
                        : left(part.points(), part.fading().get()).orElse(part.ifUnknown());
        };
    }

    /** What is left of the points; empty if it is not known since when they fade. */
    private Optional<BigDecimal> left(BigDecimal points, Fading fading) {
        return new Measures(situation, source)
                .of(fading.since())
                .certainValue()
                .map(since -> points.multiply(left(fading, (Instant) since)));
    }

    /** The share that is left: all of it, less a share for each full span. */
    private BigDecimal left(Fading fading, Instant since) {
        BigDecimal left = BigDecimal.ONE;
        for (long spans = 1; left.signum() > 0; spans++) {
            if (situation.calendars().shifted(since, fading.every(), spans).isAfter(situation.asOf())) {
                return left;
            }
            left = left.subtract(fading.share());
        }
        return BigDecimal.ZERO;
    }
}
