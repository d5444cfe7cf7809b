package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Subject;
import java.math.BigDecimal;

/**
 * A sentence about one number divided by another, which says not yet from which size of the other on it means anything: one
 * opened mail of one is no habit. It ends as a sentence about contacts, and never as a filter of events.
 */
public final class DivisionClause {
    private final Subject<?> part;
    private final Subject<?> whole;

    DivisionClause(Subject<?> part, Subject<?> whole) {
        this.part = part;
        this.whole = whole;
    }

    /**
     * The ratio is missing if the number that is divided by is less than this one.
     *
     * <p>Example: {@code event(EMAIL_OPENED).inLast(days(90)).count().per(event(EMAIL_DELIVERED).inLast(days(90)).count()).givenAtLeast(10).isAtLeast(percent(25))}
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RatioClause givenAtLeast(long minimum) {
        return givenAtLeast(BigDecimal.valueOf(minimum));
    }

    /**
     * The ratio is missing if the number that is divided by is less than this one.
     *
     * <p>Example: {@code event(REFUND).ever().sum(REFUNDED).per(event(PURCHASE).ever().sum(AMOUNT)).givenAtLeast(new BigDecimal("99.90")).isAtLeast(percent(25))}
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RatioClause givenAtLeast(BigDecimal minimum) {
        return new RatioClause(new Ratio(part, whole, minimum));
    }
}
