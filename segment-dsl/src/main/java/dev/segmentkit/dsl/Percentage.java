package dev.segmentkit.dsl;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** So many hundredths, exactly; what ratios are compared with, and what is taken of other numbers. */
public final class Percentage {
    private final BigDecimal factor;

    Percentage(BigDecimal hundredths) {
        this.factor = hundredths.stripTrailingZeros().scaleByPowerOfTen(-2);
    }

    /** As a number: 0.4 for 40 percent. */
    BigDecimal factor() {
        return factor;
    }

    /**
     * So much of another number, to compare a number with.
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).count().isLessThan(percent(50).of(event(PURCHASE).between(days(180), days(90)).count()))}
     */
    public <R> Portion<R> of(NumberClause<?, R> whole) {
        return new Portion<>(factor, whole);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Percentage that && factor.equals(that.factor);
    }

    @Override
    public int hashCode() {
        return factor.hashCode();
    }

    /** {@code 40 %}. */
    @Override
    public String toString() {
        return factor.scaleByPowerOfTen(2).toPlainString() + " %";
    }
}
