package dev.segmentkit.internal.index;

import dev.segmentkit.binding.Accessor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads an attribute. What the host gives is taken as it is where it is of the usual class, which saves making an object;
 * whatever else it gives is checked as always. All in final components, so that a compiler sees through it.
 *
 * @param accessor of the attribute
 * @param raw what the host gives
 * @param usual the class whose objects need no check
 * @param <H> the host's class of contacts
 */
record HostReader<H>(Accessor<H, ?> accessor, Function<H, @Nullable Object> raw, Class<?> usual) {
    static <H> HostReader<H> of(Accessor<H, ?> accessor, Class<?> usual) {
        return new HostReader<>(accessor, accessor.raw(), usual);
    }

    /** With every object checked: there are none of this class. */
    static <H> HostReader<H> checking(Accessor<H, ?> accessor) {
        return of(accessor, Void.class);
    }

    /** The value; null if it is missing. */
    @Nullable Object read(H contact) {
        Object given = raw.apply(contact);
        return given == null || usual.isInstance(given) ? given : accessor.checked(given);
    }
}
