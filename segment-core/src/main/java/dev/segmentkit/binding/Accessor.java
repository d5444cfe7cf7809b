package dev.segmentkit.binding;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How to read one attribute from a host's object; every value is checked on the way.
 *
 * @param <S> the class of the object
 * @param <V> the Java type of the values
 */
public final class Accessor<S, V> {
    private final Attribute<?, V> attribute;
    private final Function<? super S, ? extends @Nullable Object> function;

    Accessor(Attribute<?, V> attribute, Function<? super S, ? extends @Nullable Object> function) {
        this.attribute = attribute;
        this.function = function;
    }

    /** The attribute that is read. */
    public Attribute<?, V> attribute() {
        return attribute;
    }

    /**
     * The value in its one form, or null if it is missing.
     *
     * @throws BindingException if the host's code throws, or gives a value that the attribute does not take
     */
    public @Nullable V read(S subject) {
        try {
            Object raw = function.apply(subject);
            return raw == null ? null : attribute.valueOf(raw);
        } catch (ValueException e) {
            throw new BindingException(e.getMessage(), e);
        } catch (Exception e) { // checked ones, too: not every language declares them
            throw BindingException.reading(attribute.toString(), attribute.isSensitive(), e);
        }
    }
}
