package dev.segmentkit.binding;

import org.jspecify.annotations.Nullable;

/** Reading from a host's object failed. The message names what was read; of a sensitive attribute it says no more. */
public final class BindingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what went wrong, and what caused it. */
    public BindingException(@Nullable String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The cause may quote a value, so nothing of it is passed on where values must not be shown. */
    static BindingException reading(Object what, boolean sensitive, Exception cause) {
        return sensitive
                ? new BindingException("reading %s failed".formatted(what), null)
                : new BindingException("reading %s failed: %s".formatted(what, cause), cause);
    }
}
