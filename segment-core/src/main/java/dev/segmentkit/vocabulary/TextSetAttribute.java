package dev.segmentkit.vocabulary;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.segmentkit.internal.text.Text;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An attribute that holds a set of texts. Takes every collection of texts; nulls inside are dropped; an empty set is a
 * value, not a missing one. {@link #parse} takes texts between commas, as they are: {@code ski,climb}; empty text is the
 * empty set.
 *
 * @param <O> what has the attribute
 */
public final class TextSetAttribute<O> extends Attribute<O, Set<String>> {
    TextSetAttribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        super(owner, name, traits);
    }

    @Override
    public ValueType type() {
        return ValueType.TEXT_SET;
    }

    @Override
    public Set<String> valueOf(Object raw) {
        if (!(raw instanceof Collection<?> members)) {
            throw refusal("a collection of texts", raw);
        }
        ImmutableSet.Builder<String> texts = ImmutableSet.builderWithExpectedSize(members.size());
        for (Object member : members) {
            if (member instanceof String text) {
                texts.add(text);
            } else if (member != null) {
                throw refusal("a collection of texts", member);
            }
        }
        return texts.build();
    }

    @Override
    public Set<String> parse(String text) {
        return text.isEmpty() ? Set.of() : ImmutableSet.copyOf(Splitter.on(',').split(text));
    }

    @Override
    public String format(Set<String> value) {
        return value.stream().sorted(Text.BY_CODE_POINT).map(Text::quoted).collect(Collectors.joining(", ", "{", "}"));
    }
}
