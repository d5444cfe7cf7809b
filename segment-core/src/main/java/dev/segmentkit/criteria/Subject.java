package dev.segmentkit.criteria;

import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Where the value of a {@link ValueTest} comes from: an attribute, something worked out from one, or a measure over
 * events.
 *
 * @param <V> the Java type of the value's literals
 */
public sealed interface Subject<V>
        permits AttributeValue, EventAggregate, EventMoment, EventValue, Ratio, Score, WholeNumberSubject {
    /** The type of the value. */
    ValueType type();

    /** A literal of this type as it stands in canonical text. */
    String format(V value);

    /**
     * The order of the values.
     *
     * @throws UnsupportedOperationException if the type has none
     */
    Comparator<V> order();

    /** The attribute or property that is read from the contact, or from the event at hand; empty for all others. */
    default Optional<Attribute<?, ?>> reads() {
        return Optional.empty();
    }

    /** The events that are measured; empty for all others. */
    default Optional<EventSelection> measures() {
        return Optional.empty();
    }

    /** The property of those events that is measured, if there is one. */
    default Optional<Attribute<?, ?>> measuredProperty() {
        return Optional.empty();
    }

    /** The other subjects that it is worked out from, if there are any. */
    default List<Subject<?>> workedOutFrom() {
        return List.of();
    }

    /** The criteria that it is worked out from, if there are any. */
    default List<Criterion> criteria() {
        return List.of();
    }

    /** The same with its criteria changed; the same instance if nothing changes. */
    default Subject<V> rewritten(UnaryOperator<Criterion> rewrite) {
        return this;
    }

    /** The zones that the value is worked out in, if it needs any of its own. */
    default List<Zone> zonesNeeded() {
        return List.of();
    }

    /** The family of criteria that look at this value. */
    default Family family() {
        Family own = measures()
                .map(events -> Family.IMPLICIT)
                .or(() -> reads().map(attribute -> Family.of(attribute.origin())))
                .orElse(Family.NEUTRAL);
        return Stream.concat(
                        workedOutFrom().stream().map(Subject::family),
                        criteria().stream().map(Criterion::family))
                .reduce(own, Family::and);
    }

    /** Calls the visitor's method for this kind of subject. */
    <R> R accept(SubjectVisitor<R> visitor);

    /** As it begins a sentence: {@code age}, {@code sum of amount of purchase in the last 365 days}. */
    String text();
}
