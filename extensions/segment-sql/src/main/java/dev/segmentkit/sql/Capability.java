package dev.segmentkit.sql;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.Segment;
import java.util.List;

/**
 * Where a segment is worked out, as far as that is known before anything runs.
 *
 * @param segment the segment
 * @param refusals what the database does not answer exactly; empty if it answers all of it
 */
public record Capability(Segment segment, List<Refusal> refusals) {
    /**
     * A part of a segment that the database does not answer exactly.
     *
     * @param criterion the part, by its canonical text
     * @param reason why not
     */
    public record Refusal(String criterion, String reason) {}

    /** Where a segment is worked out. */
    public Capability {
        refusals = ImmutableList.copyOf(refusals);
    }

    /** Whether the database answers all of the segment. */
    public boolean isExact() {
        return refusals.isEmpty();
    }

    /** The segment's id, and where it is worked out and why. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(segment.id())
                .append(isExact() ? ": in the database" : ": narrowed by the database, finished in memory, since");
        refusals.forEach(refusal ->
                text.append("\n  ").append(refusal.criterion()).append(": ").append(refusal.reason()));
        return text.toString();
    }
}
