package dev.segmentkit.internal.plan;

import static java.util.Comparator.comparing;

import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.internal.text.Text;
import java.time.Instant;
import java.util.Comparator;

/**
 * One event of a contact.
 *
 * @param type the name of its type
 * @param event the host's object
 * @param id its id
 * @param at when it happened
 */
record Occurrence<T>(String type, T event, String id, Instant at) {
    /** The order of events: by moment, then by id. */
    static final Comparator<Occurrence<?>> ORDER =
            comparing((Occurrence<?> event) -> event.at()).thenComparing(Occurrence::id, Text.BY_CODE_POINT);

    /** The event as explanations name it. */
    CountedEvent counted() {
        return new CountedEvent(type, id, at);
    }

    /** Whether it comes after the other one, which may be of another type. */
    boolean isAfter(Occurrence<?> other) {
        return ORDER.compare(this, other) > 0;
    }
}
