package dev.segmentkit.internal.plan;

import java.math.BigDecimal;

/** Adds up numbers without rounding; whole ones as long as it can as numbers of the machine. */
final class ExactSum {
    private BigDecimal sum = BigDecimal.ZERO;
    private long whole;
    private long numbers;

    void add(Object number) {
        numbers++;
        if (number instanceof Long added) {
            long total = whole + added;
            if (((whole ^ total) & (added ^ total)) >= 0) {
                whole = total;
                return;
            }
        }
        sum = sum.add(Comparability.exact(number));
    }

    /** How many numbers there were. */
    long numbers() {
        return numbers;
    }

    BigDecimal value() {
        return sum.add(BigDecimal.valueOf(whole));
    }
}
