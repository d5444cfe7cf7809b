package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * When the first or the last of some events happened; missing if there are none.
 *
 * @param which the first or the last
 * @param events of which events
 */
public record EventMoment(Which which, EventSelection events) implements Subject<Instant> {
    /** Which of several events. */
    public enum Which {
        FIRST,
        LAST;

        /** As it stands in canonical text. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public EventMoment {
        requireNonNull(which, "which");
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
    public Optional<Attribute<?, ?>> reads() {
        return Optional.empty();
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
        return "the %s %s".formatted(which.text(), events.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
