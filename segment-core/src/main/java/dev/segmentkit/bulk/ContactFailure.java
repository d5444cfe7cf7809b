package dev.segmentkit.bulk;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.engine.EvaluationException;
import java.util.Optional;

/**
 * A contact that could not be classified, and so was not given to the sink.
 *
 * @param index where it stands among all contacts, from 0; where their order is not defined, as in a hash set, no more than a
 *     number of its own
 * @param problem what went wrong, in words
 * @param cause what the engine threw, with the ids of contact and segment; empty if there was null in place of a contact
 */
public record ContactFailure(long index, String problem, Optional<EvaluationException> cause) {
    public ContactFailure {
        requireNonNull(problem, "problem");
        requireNonNull(cause, "cause");
    }

    static ContactFailure of(long index, EvaluationException cause) {
        return new ContactFailure(index, String.valueOf(cause.getMessage()), Optional.of(cause));
    }

    static ContactFailure ofNull(long index) {
        return new ContactFailure(index, "there is null in place of a contact", Optional.empty());
    }

    /** The id of the contact; empty if there was null in place of it. */
    public Optional<String> contact() {
        return cause.map(EvaluationException::contact);
    }

    /** Such as {@code contact at index 6: segment 'vip', contact 'c-7': reading attribute 'age' failed}. */
    @Override
    public String toString() {
        return "contact at index %s: %s".formatted(index, problem);
    }
}
