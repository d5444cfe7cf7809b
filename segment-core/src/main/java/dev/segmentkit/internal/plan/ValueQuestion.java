package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.util.stream.Stream;

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
        Range<A> range = reader.range(subject, evaluation);
        if (range != null) {
            return range.maybeMissing() ? Truth.UNKNOWN : check.among(range, evaluation);
        }
        A actual = reader.read(subject, evaluation);
        return actual == null ? Truth.UNKNOWN : Truth.of(check.passes(actual, evaluation));
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        Range<A> range = reader.range(subject, evaluation);
        Stream<A> decisive = range == null ? Stream.ofNullable(reader.read(subject, evaluation)) : range.ends();
        return decisive.map(value -> check.stableUntil(value, evaluation))
                .reduce(reader.stableUntil(subject, evaluation), Instants::earlier);
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        ValueReport.add(reader, subject, evaluation, expected, findings);
    }
}
