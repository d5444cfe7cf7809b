package dev.segmentkit.engine;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;

/**
 * What a segment says of a contact, as of when, and until when.
 *
 * @param truth TRUE if the contact is in, FALSE if not, UNKNOWN if the data do not say
 * @param asOf the moment of evaluation, cut to microseconds
 * @param validUntil an instant after asOf up to which, without it, time alone does not change the truth: nothing but new or
 *     changed data does. {@link Instant#MAX} if it never changes. It may be earlier than the change, never later: evaluate
 *     again then
 */
public record Verdict(Truth truth, Instant asOf, Instant validUntil) {
    public Verdict {
        requireNonNull(truth, "truth");
        requireNonNull(asOf, "asOf");
        requireNonNull(validUntil, "validUntil");
    }

    /** Whether the contact is in; UNKNOWN is not. */
    public boolean isMember() {
        return truth == Truth.TRUE;
    }

    /** Such as {@code TRUE as of 2026-06-01T00:00:00Z, until 2026-06-18T10:00:00Z}. */
    @Override
    public String toString() {
        String until = validUntil.equals(Instant.MAX) ? "for good" : "until " + validUntil;
        return "%s as of %s, %s".formatted(truth, asOf, until);
    }
}
