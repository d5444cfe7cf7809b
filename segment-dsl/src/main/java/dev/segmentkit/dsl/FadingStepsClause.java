package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.time.TimeSpan;
import java.math.BigDecimal;

/** The steps in which points get fewer, which say not yet from when they are counted. */
public final class FadingStepsClause {
    private final BigDecimal share;
    private final TimeSpan span;

    FadingStepsClause(BigDecimal share, TimeSpan span) {
        this.share = share;
        this.span = span;
    }

    /**
     * Counted from a moment on. A moment to come counts as no time passed; where it is missing, a criterion that is TRUE counts
     * as UNKNOWN.
     *
     * <p>Example: {@code score(score("newness").points(10, attribute(SIGNED_UP).isKnown(), fading(percent(50)).every(days(7)).since(attribute(SIGNED_UP))).build()).isAtLeast(5)}
     *
     * @throws IllegalArgumentException if the share is not from 0.1 to 100 percent, or if nothing is left only after more
     *     than 10,000 years
     */
    public Fading since(MomentClause<Condition> moment) {
        return new Fading(share, span, moment.subject());
    }
}
