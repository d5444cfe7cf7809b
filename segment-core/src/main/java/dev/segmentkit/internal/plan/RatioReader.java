package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.internal.text.Numbers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One number divided by another.
 *
 * @param ratio what was asked for
 */
record RatioReader<H, S>(Ratio ratio, Reader<H, S, Fraction> part, Reader<H, S, Fraction> whole)
        implements Reader<H, S, Fraction> {
    @Override
    public @Nullable Fraction read(S subject, Evaluation<H> evaluation) {
        Fraction divided = part.read(subject, evaluation);
        Fraction by = whole.read(subject, evaluation);
        return divided == null || by == null || isBelowMinimum(by) ? null : divided.dividedBy(by);
    }

    /**
     * A positive part makes the least ratio with the greatest whole, and one that is not positive with the least whole;
     * for the greatest ratio it is the other way round. Where the greatest whole is endless the ratio comes as near to 0 as
     * one likes, but never becomes 0.
     */
    @Override
    public @Nullable Range<Fraction> range(S subject, Evaluation<H> evaluation) {
        Range<Fraction> parts = part.range(subject, evaluation);
        Range<Fraction> wholes = whole.range(subject, evaluation);
        if (parts == null && wholes == null) {
            return null;
        }
        Range<Fraction> divided = parts == null ? exactly(part.read(subject, evaluation)) : parts;
        Range<Fraction> by = wholes == null ? exactly(whole.read(subject, evaluation)) : wholes;
        if (divided == null || by == null || isBelowMinimum(by.greatest())) {
            // Missing, whatever else may have happened.
            return null;
        }
        Fraction least = by.least();
        boolean belowMinimum = least == null || isBelowMinimum(least);
        Fraction leastWhole = least == null || belowMinimum ? Fraction.of(ratio.minimum()) : least;
        return new Range<>(
                        extreme(divided.least(), leastWhole, by.greatest(), 1),
                        extreme(divided.greatest(), leastWhole, by.greatest(), -1),
                        divided.maybeMissing() || by.maybeMissing() || belowMinimum)
                .unlessOne();
    }

    private static @Nullable Fraction extreme(
            @Nullable Fraction divided, Fraction leastWhole, @Nullable Fraction greatestWhole, int sign) {
        if (divided == null) {
            return null;
        }
        if (divided.signum() != sign) {
            return divided.dividedBy(leastWhole);
        }
        return greatestWhole == null ? Fraction.nextToZero(sign) : divided.dividedBy(greatestWhole);
    }

    private boolean isBelowMinimum(@Nullable Fraction number) {
        return number != null && number.compareTo(ratio.minimum()) < 0;
    }

    private static @Nullable Range<Fraction> exactly(@Nullable Fraction value) {
        return value == null ? null : new Range<>(value, value, false);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return Instants.earlier(part.stableUntil(subject, evaluation), whole.stableUntil(subject, evaluation));
    }

    @Override
    public String format(Fraction value) {
        return value.text();
    }

    @Override
    public String missing() {
        return "at least %s as %s".formatted(Numbers.format(ratio.minimum()), whole.missing());
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        findings.add(ValueReport.ofPart(ratio.part().text(), part, subject, evaluation));
        findings.add(ValueReport.ofPart(ratio.whole().text(), whole, subject, evaluation));
    }
}
