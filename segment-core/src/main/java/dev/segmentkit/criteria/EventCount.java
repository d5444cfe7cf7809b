package dev.segmentkit.criteria;

import java.util.Optional;

/**
 * How many events there are; 0 if there are none, never missing.
 *
 * @param events which events
 */
public record EventCount(EventSelection events) implements WholeNumberSubject {

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
        return "count of " + events.text();
    }

    @Override
    public String toString() {
        return text();
    }
}
