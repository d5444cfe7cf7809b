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
    private final boolean sensitive;
    private final Function<S, @Nullable Object> raw;

    Accessor(Attribute<?, V> attribute, Function<? super S, ? extends @Nullable Object> function) {
        boolean isSensitive = attribute.isSensitive();
        this.attribute = attribute;
        this.sensitive = isSensitive;
        this.raw = subject -> HostCode.call(attribute, isSensitive, function, subject);
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
        Object given = raw.apply(subject);
        return given == null ? null : checked(given);
    }

    /**
     * Gives the value as the host gives it, not checked, or null if it is missing: for those who know some of these objects
     * already. All others want {@link #read}, which is this one {@linkplain #checked checked}. It throws a
     * {@link BindingException} if the host's code throws.
     */
    public Function<S, @Nullable Object> raw() {
        return raw;
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
            throw BindingException.reading(attribute, sensitive, e);
        }
    }
}
