package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Truth;
import java.time.Instant;

/**
 * A comparison of a count. Its answer changes exactly when a threshold is reached or left, which can be told far better
 * than when the count changes.
 *
 * @param value answers and reports
 * @param threshold how long the answer holds
 */
record CountQuestion<H, S>(Question<H, S> value, Happened<H, ?> threshold) implements Question<H, S> {
    /** The number of events at which the comparison changes. */
    static long threshold(Comparison<?> comparison) {
        long bound = (Long) comparison.bound();
        return switch (comparison.operator()) {
            case AT_LEAST, LESS_THAN -> bound;
            case GREATER_THAN, AT_MOST -> next(bound);
        };
    }

    /** One more; the greatest number has none, which does not matter, since nothing is counted so far. */
    static long next(long number) {
        return number == Long.MAX_VALUE ? number : number + 1;
    }

    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        return value.truth(subject, evaluation);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return threshold.stableUntil(evaluation.contact(), evaluation);
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        value.report(subject, evaluation, findings);
    }
}
