package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;

/** The same answer for everybody. */
record ConstantQuestion<H, S>(Truth answer) implements Question<H, S> {
    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        return answer;
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return Instant.MAX;
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        // Its text says it all.
    }
}
