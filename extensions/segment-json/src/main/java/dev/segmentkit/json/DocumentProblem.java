package dev.segmentkit.json;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;

/**
 * One thing that is wrong with a document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param line the line, from 1 on
 * @param column the column in that line, from 1 on
 * @param found what is there
 * @param expected what should be there
 * @param suggestion what may have been meant; empty if nothing is near
 */
public record DocumentProblem(String pointer, int line, int column, String found, String expected, String suggestion)
        implements Serializable {
    /** Checks that nothing is missing. */
    public DocumentProblem {
        requireNonNull(pointer, "pointer");
        requireNonNull(found, "found");
        requireNonNull(expected, "expected");
        requireNonNull(suggestion, "suggestion");
    }

    @Override
    public String toString() {
        return "%s (line %s, column %s): found %s, expected %s%s"
                .formatted(
                        pointer.isEmpty() ? "the document" : pointer,
                        line,
                        column,
                        found,
                        expected,
                        suggestion.isEmpty() ? "" : "; " + suggestion);
    }
}
