package dev.segmentkit.check;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing that is wrong with a definition.
 *
 * @param path where: segment, criterion, event, property, such as {@code segment 'vip'.explicit.allOf[1].attribute(age)}
 * @param message what is wrong
 * @param suggestion what to do about it; empty if there is nothing to suggest
 */
public record Problem(String path, String message, String suggestion) implements Serializable {
    public Problem {
        requireNonNull(path, "path");
        requireNonNull(message, "message");
        requireNonNull(suggestion, "suggestion");
    }

    /** Path, message and suggestion in one line. */
    @Override
    public String toString() {
        return path + ": " + message + (suggestion.isEmpty() ? "" : "; " + suggestion);
    }
}
