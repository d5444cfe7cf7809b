package dev.segmentkit.vocabulary;

import java.math.BigInteger;
import java.util.Comparator;

/**
 * An attribute that holds a whole number of 64 bits. Takes every Java integer type whose value fits; {@link #parse} takes
 * decimal digits with an optional sign.
 *
 * @param <O> what has the attribute
 */
public final class WholeNumberAttribute<O> extends NumberAttribute<O, Long> {
    WholeNumberAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.WHOLE_NUMBER;
    }

    @Override
    public Long valueOf(Object raw) {
        if (raw instanceof Long given) {
            // Not boxed again: that would make an object for each value that is read.
            return given;
        }
        if (raw instanceof Integer || raw instanceof Short || raw instanceof Byte) {
            return ((Number) raw).longValue();
        }
        if (raw instanceof BigInteger big && big.bitLength() < Long.SIZE) {
            return big.longValue();
        }
        throw refusal("a whole number of 64 bits", raw);
    }

    @Override
    public Long parse(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw refusal("a whole number such as 42", text);
        }
    }

    @Override
    public String format(Long value) {
        return value.toString();
    }

    @Override
    public Comparator<Long> order() {
        return Comparator.naturalOrder();
    }
}
