package dev.segmentkit.vocabulary;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A typed key: the name and type of something that is known about a contact, or about an event (then it is a
 * <em>property</em> of that event type), and what a marketer must know about it: kind, origin, provenance, sensitivity.
 *
 * <p>Keys are declared once, as constants, and then stand in criteria, bindings and values. Two keys are equal if all
 * that was declared is equal. Immutable and thread-safe.
 *
 * @param <O> what has the attribute: {@code Contact}, or the marker type of an event
 * @param <V> the Java type of its values
 */
public abstract sealed class Attribute<O, V>
        permits NumberAttribute,
                TextAttribute,
                FlagAttribute,
                DateAttribute,
                MomentAttribute,
                ChoiceAttribute,
                TextSetAttribute,
                PlaceAttribute,
                VersionAttribute {
    private final String name;
    private final Optional<String> eventType;
    private final Traits traits;

    Attribute(AttributeOwner<O> owner, String name, AttributeTrait... traits) {
        this.name = AttributeOwner.checkedName("an attribute", name);
        this.eventType = owner.eventTypeName();
        this.traits = Traits.of(name, owner.defaultOrigin(), traits);
    }

    /** The name, unique among the attributes of contacts or the properties of one event type. */
    public final String name() {
        return name;
    }

    /** The name of the event type this is a property of; empty for an attribute of contacts. */
    public final Optional<String> eventType() {
        return eventType;
    }

    /** The kind of knowledge, if one was declared. */
    public final Optional<SegmentKind> kind() {
        return traits.kind();
    }

    /** Whether contacts told us, or we concluded it; properties of events are implicit unless declared otherwise. */
    public final Origin origin() {
        return traits.origin();
    }

    /** How values came to us, if it was declared. */
    public final Optional<Provenance> provenance() {
        return traits.provenance();
    }

    /** Whether values must never be shown. */
    public final boolean isSensitive() {
        return traits.sensitivity() == Sensitivity.SENSITIVE;
    }

    /** The type of the values. */
    public abstract ValueType type();

    /**
     * Checks a value that comes from outside and brings it into its one form: moments cut to microseconds, {@code -0.0}
     * to {@code 0.0}, nulls dropped from sets.
     *
     * @throws ValueException if the attribute does not take the value
     */
    public abstract V valueOf(Object raw);

    /**
     * Reads a value from text, as a form or a file has it; the javadoc of each kind of attribute says what it reads.
     *
     * @throws ValueException if the text is no value of this attribute
     */
    public abstract V parse(String text);

    /** A value as it stands in canonical text and explanations; different values have different texts. */
    public abstract String format(V value);

    /**
     * The order of the values; equal exactly where the values are equal in the sense of {@code is(...)}.
     *
     * @throws UnsupportedOperationException if the type {@linkplain ValueType#isOrdered() has no order}
     */
    public Comparator<V> order() {
        throw new UnsupportedOperationException("%s has no order: it is a %s".formatted(this, type().label()));
    }

    final ValueException refusal(String expected, Object found) {
        return new ValueException(this, expected, found);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attribute<?, ?> that
                && getClass() == that.getClass()
                && name.equals(that.name)
                && eventType.equals(that.eventType)
                && traits.equals(that.traits);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, eventType);
    }

    /** Such as {@code attribute 'age'} or {@code property 'amount' of event 'purchase'}. */
    @Override
    public final String toString() {
        return eventType
                .map(type -> "property '%s' of event '%s'".formatted(name, type))
                .orElseGet(() -> "attribute '%s'".formatted(name));
    }
}
