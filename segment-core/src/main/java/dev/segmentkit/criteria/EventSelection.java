package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.time.Lookback;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.EventType;

/**
 * Some of a contact's events: those of one type, for which the filter is TRUE, and that lie in the window. Events after
 * asOf are invisible, the same id counts once, and order is by time, then by id.
 *
 * @param type the event type
 * @param filter what must hold for an event; {@link Constant#EVERYONE} for all. It may test properties of the event
 *     type, and combine such tests
 * @param window when
 */
public record EventSelection(EventType<?> type, Criterion filter, Window window) {
    /**
     * Checks filter and window.
     *
     * @throws IllegalArgumentException if the filter tests anything but properties of this event type, or if the window
     *     lies in the future
     */
    public EventSelection {
        requireNonNull(type, "type");
        filter.accept(new FilterCheck(type));
        if (window.lookback().equals(Lookback.NONE)) {
            throw new IllegalArgumentException(
                    "%s cannot be looked for %s: events after asOf are invisible".formatted(type, window.text()));
        }
    }

    /** As it stands in canonical text: {@code purchase where (amount is at least 50) in the last 90 days}. */
    public String text() {
        return kindText() + " " + window.text();
    }

    /** The text without the window. */
    String kindText() {
        String name = Text.name(type.name());
        return filter == Constant.EVERYONE ? name : name + " where " + Operands.bracketed(filter);
    }

    @Override
    public String toString() {
        return text();
    }
}
