package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;

/**
 * Whether there is a value.
 *
 * @param reader reads the value
 * @param known whether there must be one, or must be none
 * @param expected the same in words
 */
record PresenceQuestion<H, S, A>(Reader<H, S, A> reader, boolean known, String expected) implements Question<H, S> {
    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        Range<A> range = reader.range(subject, evaluation);
        if (range != null && range.maybeMissing()) {
            return Truth.UNKNOWN;
        }
        boolean found = range != null || reader.read(subject, evaluation) != null;
        return Truth.of(found == known);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return reader.stableUntil(subject, evaluation);
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        ValueReport.add(reader, subject, evaluation, expected, findings);
    }
}
