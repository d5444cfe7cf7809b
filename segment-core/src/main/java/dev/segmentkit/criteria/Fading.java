package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.time.TimeSpan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/**
 * How points get fewer with time: with each full span that has passed since a moment they lose the same share of what they
 * were at first, until nothing is left. Steps, not a curve, so that the result is exact and changes at known moments.
 *
 * @param share the share that is lost with each span; from 0.001 to 1
 * @param every the span
 * @param since from when it is counted
 */
public record Fading(BigDecimal share, TimeSpan every, Subject<Instant> since) {
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the share is out of range, or if nothing is left only after more than
     *     10,000 years
     */
    public Fading {
        requireNonNull(every, "every");
        share = Literals.normal(share);
        if (share.compareTo(LEAST) < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "points lose a share from %s to 1 with each span, got %s".formatted(LEAST, Numbers.format(share)));
        }
        // The span after which nothing is left must be one.
        TimeSpan unused = every.times(steps(share));
        requireNonNull(since, "since");
    }

    /** After how many spans nothing is left. */
    public long steps() {
        return steps(share);
    }

    private static long steps(BigDecimal share) {
        return BigDecimal.ONE.divide(share, 0, RoundingMode.CEILING).longValueExact();
    }

    /** As it stands in canonical text: {@code less 10 percent every 30 days since the last purchase at any time}. */
    public String text() {
        return "less %s every %s since %s".formatted(Numbers.percent(share), every.text(), since.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
