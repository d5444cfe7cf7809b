package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Subject;
import java.math.BigDecimal;

/**
 * A sentence about one number divided by another, which says not yet from which size of the other on it means anything: one
 * opened mail of one is no habit.
 *
 * @param <R> what a finished sentence is
 */
public final class DivisionClause<R> {
    private final Subject<?> part;
    private final Subject<?> whole;
    private final Ending<R> ending;

    DivisionClause(Subject<?> part, Subject<?> whole, Ending<R> ending) {
        this.part = part;
        this.whole = whole;
        this.ending = ending;
    }

    /**
     * The ratio is missing if the number that is divided by is less than this one.
     *
     * <p>Example: {@code event(EMAIL_OPENED).inLast(days(90)).count().per(event(EMAIL_DELIVERED).inLast(days(90)).count()).givenAtLeast(10).isAtLeast(percent(25))}
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RatioClause<R> givenAtLeast(long minimum) {
        return givenAtLeast(BigDecimal.valueOf(minimum));
    }

    /**
     * The ratio is missing if the number that is divided by is less than this one.
     *
     * <p>Example: {@code event(REFUND).ever().sum(REFUNDED).per(event(PURCHASE).ever().sum(AMOUNT)).givenAtLeast(new BigDecimal("99.90")).isAtLeast(percent(25))}
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RatioClause<R> givenAtLeast(BigDecimal minimum) {
        return new RatioClause<>(new Ratio(part, whole, minimum), ending);
    }
}
