package dev.segmentkit.dsl;

import java.math.BigDecimal;

/**
 * So much of another number, to compare a number with: {@code percent(50).of(...)}.
 *
 * @param <R> what a sentence that compares with it is
 */
public final class Portion<R> {
    private final BigDecimal factor;
    private final NumberClause<?, R> whole;

    Portion(BigDecimal factor, NumberClause<?, R> whole) {
        this.factor = factor;
        this.whole = whole;
    }

    BigDecimal factor() {
        return factor;
    }

    NumberClause<?, R> whole() {
        return whole;
    }
}
