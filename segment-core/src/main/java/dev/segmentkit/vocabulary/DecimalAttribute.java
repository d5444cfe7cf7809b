package dev.segmentkit.vocabulary;

import dev.segmentkit.internal.text.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;

/**
 * An attribute that holds an exact decimal number of at most 1,000 digits before, and as many after, the point; trailing
 * zeros are not kept. Takes {@link BigDecimal} and every Java integer type; refuses {@code
 * float} and {@code double}, which are not exact. {@link #parse} takes what {@link BigDecimal#BigDecimal(String)} takes.
 *
 * @param <O> what has the attribute
 */
public final class DecimalAttribute<O> extends NumberAttribute<O, BigDecimal> {
    DecimalAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.DECIMAL;
    }

    @Override
    public BigDecimal valueOf(Object raw) {
        if (raw instanceof BigDecimal decimal) {
            return normal(decimal);
        }
        if (raw instanceof BigInteger big) {
            return normal(new BigDecimal(big));
        }
        if (raw instanceof Long || raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            return normal(BigDecimal.valueOf(((Number) raw).longValue()));
        }
        throw refusal("a decimal number", raw);
    }

    @Override
    public BigDecimal parse(String text) {
        try {
            return normal(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw refusal("a decimal number such as 12.50", text);
        }
    }

    private BigDecimal normal(BigDecimal value) {
        if (!Numbers.fits(value)) {
            throw refusal("a decimal number of at most 1000 digits before and after the point", value);
        }
        return value.stripTrailingZeros();
    }

    @Override
    public String format(BigDecimal value) {
        return Numbers.format(value);
    }

    @Override
    public Comparator<BigDecimal> order() {
        return Comparator.naturalOrder();
    }
}
