package dev.segmentkit.vocabulary;

import com.google.common.collect.ImmutableBiMap;
import dev.segmentkit.internal.text.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that holds one constant of an enum, stored as its label. Takes constants and labels; {@link #parse} takes
 * labels.
 *
 * @param <O> what has the attribute
 * @param <E> the enum that lists the choices
 */
public final class ChoiceAttribute<O, E extends Enum<E>> extends Attribute<O, E> {
    private final ImmutableBiMap<E, String> labels;

    ChoiceAttribute(
            AttributeOwner<O> owner,
            String name,
            Class<E> choices,
            Function<? super E, String> label,
            AttributeTrait... traits) {
        super(owner, name, traits);
        Map<E, String> labelled = new EnumMap<>(choices);
        for (E choice : choices.getEnumConstants()) {
            labelled.put(choice, label.apply(choice));
        }
        try {
            labels = ImmutableBiMap.copyOf(labelled);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: two choices have one label: %s".formatted(this, labelled), e);
        }
    }

    /** The labels of all choices, in the order of the enum. */
    public List<String> labels() {
        return labels.values().asList();
    }

    /** The text by which a choice is stored. */
    public String label(E choice) {
        return Objects.requireNonNull(labels.get(choice));
    }

    @Override
    public ValueType type() {
        return ValueType.CHOICE;
    }

    @Override
    @SuppressWarnings("unchecked") // the cast is safe: only constants of E are keys
    public E valueOf(Object raw) {
        if (labels.containsKey(raw)) {
            return (E) raw;
        }
        if (raw instanceof String label) {
            return parse(label);
        }
        throw refusal("one of " + labels(), raw);
    }

    @Override
    public E parse(String text) {
        @Nullable E choice = labels.inverse().get(text);
        if (choice == null) {
            throw refusal("one of " + labels(), text);
        }
        return choice;
    }

    @Override
    public String format(E value) {
        return Text.quoted(label(value));
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && other instanceof ChoiceAttribute<?, ?> that && labels.equals(that.labels);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
