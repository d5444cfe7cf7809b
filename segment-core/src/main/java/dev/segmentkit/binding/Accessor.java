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
        Object raw = raw(subject);
        return raw == null ? null : checked(raw);
    }

    /**
     * The value as the host gives it, not checked, or null if it is missing: for those who know some of these objects already.
     * All others want {@link #read}, which is this one {@linkplain #checked checked}.
     *
     * @throws BindingException if the host's code throws
     */
    public @Nullable Object raw(S subject) {
        return BindingException.guarded(attribute, attribute.isSensitive(), function, subject);
    }

    /**
     * The one form of a value that the host has given.
     *
     * @throws BindingException if the attribute does not take it, or the host's code throws while it is looked at
     */
    public V checked(Object raw) {
        try {
            return attribute.valueOf(raw);
        } catch (ValueException e) {
            // A refusal by the attribute itself shows no more than may be shown; one of the host's own code might.
            throw new BindingException(e.getMessage(), e);
        } catch (Exception e) {
            // A collection that the host fills when it is walked through.
            throw BindingException.reading(attribute, attribute.isSensitive(), e);
        }
    }
}
