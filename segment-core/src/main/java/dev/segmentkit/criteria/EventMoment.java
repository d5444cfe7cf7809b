package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * When one of some events happened, such as the first or the last; missing if there are not so many.
 *
 * @param position which one
 * @param events of which events
 */
public record EventMoment(EventPosition position, EventSelection events) implements Subject<Instant> {
    public EventMoment {
        requireNonNull(position, "position");
        requireNonNull(events, "events");
    }

    @Override
    public ValueType type() {
        return ValueType.MOMENT;
    }

    @Override
    public String format(Instant value) {
        return value.toString();
    }

    @Override
    public Comparator<Instant> order() {
        return Comparator.naturalOrder();
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
        return "the %s %s".formatted(position.text(), events.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
