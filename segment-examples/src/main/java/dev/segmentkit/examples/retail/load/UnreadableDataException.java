package dev.segmentkit.examples.retail.load;

import org.jspecify.annotations.Nullable;

/** The data as a whole cannot be used; the message is one sentence that names the file and what to do. */
public final class UnreadableDataException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableDataException(String message) {
        super(message);
    }

    UnreadableDataException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
