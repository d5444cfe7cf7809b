package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * A test of a score. Its answer changes only when so many points may come or go that it can, and not with every part.
 *
 * @param value answers and reports
 * @param score tells how long the answer holds
 * @param check what the score must be like
 */
record ScoreQuestion<H, S>(Question<H, S> value, ScoreReader<H> score, Check<H, ? super BigDecimal> check)
        implements Question<H, S> {
    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        return value.truth(subject, evaluation);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return score.stableUntil(check, evaluation);
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        value.report(subject, evaluation, findings);
    }
}
