package dev.segmentkit.bulk;

import java.util.List;

/**
 * What a run has done.
 *
 * @param classified how many contacts the sink has taken
 * @param failed how many could not be classified
 * @param failures the first of these, as many as were to be kept, by index
 * @param cancelled whether it was told to stop before it had seen the end of the contacts
 */
public record BulkOutcome(long classified, long failed, List<ContactFailure> failures, boolean cancelled) {
    public BulkOutcome {
        failures = List.copyOf(failures);
    }

    /** How many contacts it has dealt with, one way or the other. */
    public long done() {
        return classified + failed;
    }
}
