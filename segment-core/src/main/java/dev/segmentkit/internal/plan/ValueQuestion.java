package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;

/**
 * A test of a value.
 *
 * @param reader reads the value
 * @param check what it must be like
 * @param expected the same in words
 */
record ValueQuestion<H, S, A>(Reader<H, S, A> reader, Check<H, ? super A> check, String expected)
        implements Question<H, S> {
    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        A actual = reader.read(subject, evaluation);
        return actual == null ? Truth.UNKNOWN : Truth.of(check.passes(actual, evaluation));
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        A actual = reader.read(subject, evaluation);
        Instant valueChanges = reader.stableUntil(subject, evaluation);
        return actual == null ? valueChanges : Instants.earlier(valueChanges, check.stableUntil(actual, evaluation));
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        ValueReport.add(reader, subject, evaluation, expected, findings);
    }
}
