package dev.segmentkit.vocabulary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * An attribute that holds a point in time, cut (not rounded) to microseconds. {@link #parse} takes ISO instants such as
 * {@code 2024-02-29T12:00:00Z}.
 *
 * @param <O> what has the attribute
 */
public final class MomentAttribute<O> extends Attribute<O, Instant> {
    MomentAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.MOMENT;
    }

    @Override
    public Instant valueOf(Object raw) {
        if (raw instanceof Instant moment) {
            return moment.truncatedTo(ChronoUnit.MICROS);
        }
        throw refusal("a moment", raw);
    }

    @Override
    public Instant parse(String text) {
        try {
            return valueOf(Instant.parse(text));
        } catch (DateTimeException e) {
            throw refusal("a moment such as 2024-02-29T12:00:00Z", text);
        }
    }

    @Override
    public String format(Instant value) {
        return value.toString();
    }

    @Override
    public Comparator<Instant> order() {
        return Comparator.naturalOrder();
    }
}
