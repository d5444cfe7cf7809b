package dev.segmentkit.binding;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reading from a host's object failed. The message names what was read; of a sensitive attribute it says no more. */
public final class BindingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong, and what caused it. */
    public BindingException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What the host's code gives, whatever it throws: checked exceptions, too, which not every language declares. */
    static <S, R> @Nullable R guarded(
            Object what, boolean sensitive, Function<? super S, ? extends @Nullable R> function, S subject) {
        try {
            return function.apply(subject);
        } catch (Exception e) {
            throw reading(what, sensitive, e);
        }
    }

    /** The cause may quote a value, so nothing of it is passed on where values must not be shown. */
    static BindingException reading(Object what, boolean sensitive, Exception cause) {
        return sensitive
                ? new BindingException("reading %s failed".formatted(what), null)
                : new BindingException("reading %s failed: %s".formatted(what, cause), cause);
    }
}
