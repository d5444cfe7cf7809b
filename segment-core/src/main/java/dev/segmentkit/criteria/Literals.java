package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.internal.text.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Brings the literals of criteria into the one form that values have, so that equal criteria are equal records. */
final class Literals {
    private Literals() {}

    /** Trailing zeros are cut from decimals and nanoseconds from moments, -0.0 becomes 0.0; NaN is refused. */
    @SuppressWarnings("unchecked") // each branch gives back the type it was given
    static <V> V normal(V value) {
        requireNonNull(value, "a criterion compares with a value, got null");
        if (value instanceof BigDecimal decimal) {
            if (!Numbers.fits(decimal)) {
                throw new IllegalArgumentException(
                        "expected a decimal number of at most 1000 digits before and after the point, got "
                                + Text.abbreviated(decimal.toString()));
            }
            return (V) decimal.stripTrailingZeros();
        }
        if (value instanceof Instant moment) {
            return (V) moment.truncatedTo(ChronoUnit.MICROS);
        }
        if (value instanceof Double real) {
            if (!Double.isFinite(real)) {
                throw new IllegalArgumentException("expected a finite real number, got " + real);
            }
            return real == 0 ? (V) Double.valueOf(0.0) : value;
        }
        return value;
    }
}
