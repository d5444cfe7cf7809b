package dev.segmentkit.vocabulary;

import dev.segmentkit.internal.text.Text;
import java.util.Comparator;

/**
 * An attribute that holds text. {@link #parse} takes the text as it is.
 *
 * @param <O> what has the attribute
 */
public final class TextAttribute<O> extends Attribute<O, String> {
    TextAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.TEXT;
    }

    @Override
    public String valueOf(Object raw) {
        if (raw instanceof String text) {
            return text;
        }
        throw refusal("text", raw);
    }

    @Override
    public String parse(String text) {
        return text;
    }

    @Override
    public String format(String value) {
        return Text.quoted(value);
    }

    @Override
    public Comparator<String> order() {
        return Text.BY_CODE_POINT;
    }
}
