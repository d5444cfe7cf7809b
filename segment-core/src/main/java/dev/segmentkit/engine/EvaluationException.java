package dev.segmentkit.engine;

import org.jspecify.annotations.Nullable;

/**
 * A segment could not be evaluated for a contact, because the host's code threw or gave a value that an attribute does not
 * take. The message names segment, contact and attribute. Never turned into "not a member".
 */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String segment;
    private final String contact;

    EvaluationException(String segment, String contact, @Nullable String problem, Throwable cause) {
        super("segment '%s', contact '%s': %s".formatted(segment, contact, problem), cause);
        this.segment = segment;
        this.contact = contact;
    }

    /** The id of the segment that was evaluated. */
    public String segment() {
        return segment;
    }

    /** The id of the contact. */
    public String contact() {
        return contact;
    }
}
