package dev.segmentkit.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * An attribute that holds a calendar date without a zone. {@link #parse} takes ISO dates such as {@code 2024-02-29}.
 *
 * @param <O> what has the attribute
 */
public final class DateAttribute<O> extends Attribute<O, LocalDate> {
    DateAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.DATE;
    }

    @Override
    public LocalDate valueOf(Object raw) {
        if (raw instanceof LocalDate date) {
            return date;
        }
        throw refusal("a date", raw);
    }

    @Override
    public LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw refusal("a date such as 2024-02-29", text);
        }
    }

    @Override
    public String format(LocalDate value) {
        return value.toString();
    }

    @Override
    public Comparator<LocalDate> order() {
        return Comparator.<LocalDate>naturalOrder();
    }
}
