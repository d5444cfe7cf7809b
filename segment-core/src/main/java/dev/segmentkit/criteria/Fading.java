package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How points get fewer with time: with each full span that has passed since a moment they lose the same share of what they
 * were at first, until nothing is left. Steps, not a curve, so that the result is exact and changes at known moments.
 *
 * @param share the share that is lost with each span; from 0.001 to 1
 * @param every the span
 * @param since from when it is counted
 */
public record Fading(BigDecimal share, TimeSpan every, Subject<?> since) {
    private static final BigDecimal LEAST = new BigDecimal("0.001");

    /**
     * Checks share and moment.
     *
     * @throws IllegalArgumentException if the share is out of range, if nothing is left only after more than 10,000
     *     years, or if {@code since} is no moment
     */
    public Fading {
        requireNonNull(every, "every");
        share = Literals.normal(share);
        if (share.compareTo(LEAST) < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "points lose a share from %s to 1 with each span, got %s".formatted(LEAST, Numbers.format(share)));
        }
        // The span after which nothing is left must be one.
        TimeSpan unused = every.times(
                BigDecimal.ONE.divide(share, 0, RoundingMode.CEILING).longValueExact());
        if (since.type() != ValueType.MOMENT) {
            throw new IllegalArgumentException("points fade from a moment on, and %s is a %s"
                    .formatted(since.text(), since.type().label()));
        }
    }

    /** As it stands in canonical text: {@code less 0.1 of them every 30 days since the last purchase at any time}. */
    public String text() {
        return "less %s of them every %s since %s".formatted(Numbers.format(share), every.text(), since.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
