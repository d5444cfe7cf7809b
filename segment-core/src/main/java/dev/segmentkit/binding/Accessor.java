package dev.segmentkit.binding;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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
    private final Optional<ToLongFunction<S>> primitive;

    static <S, V> Accessor<S, V> of(
            Attribute<?, V> attribute, Function<? super S, ? extends @Nullable Object> function) {
        boolean isSensitive = attribute.isSensitive();
        return new Accessor<>(
                attribute, subject -> HostCode.call(attribute, isSensitive, function, subject), Optional.empty());
    }

    private Accessor(
            Attribute<?, V> attribute, Function<S, @Nullable Object> raw, Optional<ToLongFunction<S>> primitive) {
        this.attribute = attribute;
        this.sensitive = attribute.isSensitive();
        this.raw = raw;
        this.primitive = primitive;
    }

    static <S> Accessor<S, Long> ofPrimitive(Attribute<?, Long> attribute, ToLongFunction<? super S> function) {
        boolean isSensitive = attribute.isSensitive();
        ToLongFunction<S> primitive = subject -> HostCode.callLong(attribute, isSensitive, function, subject);
        return new Accessor<>(attribute, primitive::applyAsLong, Optional.of(primitive));
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

    /** Gives whole numbers that the host has as primitives, without an object made of each; empty for all others. */
    public Optional<ToLongFunction<S>> primitive() {
        return primitive;
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
