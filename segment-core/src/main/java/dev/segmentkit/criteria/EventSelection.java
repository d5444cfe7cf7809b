package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.time.Lookback;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.EventType;

/**
 * Some of a contact's events: those of a pattern that lie in a window. Events after asOf are invisible, the same id counts
 * once, and order is by time, then by id.
 *
 * @param pattern which events
 * @param window when
 */
public record EventSelection(EventPattern pattern, Window window) {
    /**
     * Checks the window.
     *
     * @throws IllegalArgumentException if it lies in the future
     */
    public EventSelection {
        requireNonNull(pattern, "pattern");
        if (window.lookback().equals(Lookback.NONE)) {
            throw new IllegalArgumentException("%s cannot be looked for %s: events after asOf are invisible"
                    .formatted(pattern.type(), window.text()));
        }
    }

    /** The event type. */
    public EventType<?> type() {
        return pattern.type();
    }

    /** As it stands in canonical text: {@code purchase where (amount is at least 50) in the last 90 days}. */
    public String text() {
        return pattern.text() + " " + window.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
