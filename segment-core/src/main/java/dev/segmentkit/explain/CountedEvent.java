package dev.segmentkit.explain;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import java.time.Instant;

/**
 * An event that counted.
 *
 * @param type the name of its type
 * @param id its id
 * @param occurredAt when it happened
 */
public record CountedEvent(String type, String id, Instant occurredAt) {
    public CountedEvent {
        requireNonNull(type, "type");
        requireNonNull(id, "id");
        requireNonNull(occurredAt, "occurredAt");
    }

    /** Such as {@code purchase "o-17" at 2024-03-01T12:00:00Z}. */
    @Override
    public String toString() {
        return "%s %s at %s".formatted(Text.name(type), Text.quoted(id), occurredAt);
    }
}
