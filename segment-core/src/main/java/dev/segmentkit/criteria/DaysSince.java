package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How many full days, of 24 hours each, have passed between one of some events, such as the first or the last, and asOf;
 * missing if there are not so many events.
 *
 * @param position since which one
 * @param events of which events
 */
public record DaysSince(EventPosition position, EventSelection events) implements WholeNumberSubject {
    public DaysSince {
        requireNonNull(position, "position");
        requireNonNull(events, "events");
    }

    @Override
    public Optional<EventSelection> measures() {
        return Optional.of(events);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "days since the %s %s".formatted(position.text(), events.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
