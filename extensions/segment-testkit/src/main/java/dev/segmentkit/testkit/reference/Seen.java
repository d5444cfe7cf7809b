package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import java.util.List;
import java.util.Optional;

/**
 * The events of a selection that are known, and where there may be more.
 *
 * @param events in their order
 * @param unknown the part of the window in which events may be missing (T9); empty if there is none
 */
record Seen(List<Event<?>> events, Optional<Stretch> unknown) {
    boolean isComplete() {
        return unknown.isEmpty();
    }
}
