package dev.segmentkit.json.compare;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.engine.EvaluationException;
import java.util.Optional;

/**
 * A contact of which it cannot be said which segments it enters or leaves, since it could not be classified.
 *
 * @param contact the contact
 * @param before what the earlier engine threw, if it did
 * @param after what the later engine threw, if it did
 * @param <H> the host's class of contacts
 */
public record FailedContact<H>(H contact, Optional<EvaluationException> before, Optional<EvaluationException> after) {
    /**
     * Checks that something failed.
     *
     * @throws IllegalArgumentException if nothing did
     */
    public FailedContact {
        requireNonNull(contact, "contact");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a contact that both engines classified did not fail");
        }
    }

    /** What failed, with the ids of segment and contact, and nothing else about the contact. */
    @Override
    public String toString() {
        return before.map(failure -> "before: " + failure.getMessage()).orElse("")
                + (before.isPresent() && after.isPresent() ? "; " : "")
                + after.map(failure -> "after: " + failure.getMessage()).orElse("");
    }
}
