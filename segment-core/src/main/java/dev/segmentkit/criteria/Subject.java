package dev.segmentkit.criteria;

import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Comparator;
import java.util.Optional;

/**
 * Where the value of a {@link ValueTest} comes from: an attribute, something worked out from one, or a measure over
 * events.
 *
 * @param <V> the Java type of the value's literals
 */
public sealed interface Subject<V> permits AttributeValue, EventAggregate, EventMoment, WholeNumberSubject {
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

    /** The attribute or property that is read from the contact, or from the event at hand; empty for measures. */
    Optional<Attribute<?, ?>> reads();

    /** The events that are measured; empty for attributes. */
    default Optional<EventSelection> measures() {
        return Optional.empty();
    }

    /** The property of those events that is measured, if there is one. */
    default Optional<Attribute<?, ?>> measuredProperty() {
        return Optional.empty();
    }

    /** The zone that the value is worked out in, if it needs one of its own. */
    default Optional<Zone> zoneNeeded() {
        return Optional.empty();
    }

    /** The family of criteria that look at this value. */
    default Family family() {
        return reads().map(attribute -> Family.of(attribute.origin())).orElse(Family.IMPLICIT);
    }

    /** Calls the visitor's method for this kind of subject. */
    <R> R accept(SubjectVisitor<R> visitor);

    /** As it begins a sentence: {@code age}, {@code sum of amount of purchase in the last 365 days}. */
    String text();
}
