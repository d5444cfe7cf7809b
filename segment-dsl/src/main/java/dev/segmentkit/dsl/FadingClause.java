package dev.segmentkit.dsl;

import dev.segmentkit.time.TimeSpan;
import java.math.BigDecimal;

/** The share that points lose again and again, which says not yet how often. */
public final class FadingClause {
    private final BigDecimal share;

    FadingClause(BigDecimal share) {
        this.share = share;
    }

    /**
     * Once with every full so-and-so long.
     *
     * <p>Example: {@code score(score("interest").points(20, event(DOWNLOAD).ever().happened(), fading(percent(25)).every(weeks(2)).since(event(DOWNLOAD).ever().last().moment())).build()).isAtLeast(10)}
     */
    public FadingStepsClause every(TimeSpan span) {
        return new FadingStepsClause(share, span);
    }
}
