package dev.segmentkit.internal.plan;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value seen as another one that is in the same order; where the view keeps no order, the value must have none either, so
 * that it never has a range with ends.
 *
 * @param reader reads the value
 * @param view sees it as another
 * @param format how explanations show that
 */
record MappedReader<H, S, A, B>(Reader<H, S, A> reader, Function<A, B> view, Function<B, String> format)
        implements Reader<H, S, B> {
    /** A multiple of a number. */
    static <H, S> Reader<H, S, Fraction> times(BigDecimal factor, Reader<H, S, Fraction> number) {
        return new MappedReader<>(number, value -> value.times(factor), Fraction::text);
    }

    @Override
    public @Nullable B read(S subject, Evaluation<H> evaluation) {
        A read = reader.read(subject, evaluation);
        return read == null ? null : view.apply(read);
    }

    @Override
    public @Nullable Range<B> range(S subject, Evaluation<H> evaluation) {
        Range<A> range = reader.range(subject, evaluation);
        return range == null ? null : range.map(view);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return reader.stableUntil(subject, evaluation);
    }

    @Override
    public String format(B value) {
        return format.apply(value);
    }

    @Override
    public String missing() {
        return reader.missing();
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        reader.report(subject, evaluation, findings);
    }
}
