package dev.segmentkit.vocabulary;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that has attributes, and the place to declare them: contacts, or the events of one {@link EventType}.
 *
 * @param <O> {@code Contact}, or the marker type of an event
 */
public sealed class AttributeOwner<O> permits EventType {
    private final Optional<String> eventTypeName;

    AttributeOwner(Optional<String> eventTypeName) {
        this.eventTypeName = eventTypeName;
    }

    /**
     * The owner of contact attributes; applications use {@code dev.segmentkit.Attributes} instead.
     *
     * @param <C> the type that stands for contacts
     */
    public static <C> AttributeOwner<C> contact() {
        return new AttributeOwner<>(Optional.empty());
    }

    /** Declares an attribute that holds text. */
    public final TextAttribute<O> text(String name, AttributeTrait... traits) {
        return new TextAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds a whole number. */
    public final WholeNumberAttribute<O> wholeNumber(String name, AttributeTrait... traits) {
        return new WholeNumberAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds an exact decimal number, such as an amount of money. */
    public final DecimalAttribute<O> decimal(String name, AttributeTrait... traits) {
        return new DecimalAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds a real number, such as a score of a model. */
    public final RealAttribute<O> real(String name, AttributeTrait... traits) {
        return new RealAttribute<>(this, name, traits);
    }

    /** Declares an attribute that is true or false. */
    public final FlagAttribute<O> flag(String name, AttributeTrait... traits) {
        return new FlagAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds a calendar date. */
    public final DateAttribute<O> date(String name, AttributeTrait... traits) {
        return new DateAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds a point in time. */
    public final MomentAttribute<O> moment(String name, AttributeTrait... traits) {
        return new MomentAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds one constant of an enum, stored as the constant's name. */
    public final <E extends Enum<E>> ChoiceAttribute<O, E> choice(
            String name, Class<E> choices, AttributeTrait... traits) {
        return choice(name, choices, Enum::name, traits);
    }

    /**
     * Declares an attribute that holds one constant of an enum, stored as the text that {@code label} gives it.
     *
     * @throws IllegalArgumentException if two constants have one label
     */
    public final <E extends Enum<E>> ChoiceAttribute<O, E> choice(
            String name, Class<E> choices, Function<? super E, String> label, AttributeTrait... traits) {
        return new ChoiceAttribute<>(this, name, choices, label, traits);
    }

    /** Declares an attribute that holds a set of texts, such as tags. */
    public final TextSetAttribute<O> textSet(String name, AttributeTrait... traits) {
        return new TextSetAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds a place on earth. */
    public final PlaceAttribute<O> place(String name, AttributeTrait... traits) {
        return new PlaceAttribute<>(this, name, traits);
    }

    /** Declares an attribute that holds a semantic version. */
    public final VersionAttribute<O> version(String name, AttributeTrait... traits) {
        return new VersionAttribute<>(this, name, traits);
    }

    final Optional<String> eventTypeName() {
        return eventTypeName;
    }

    final Origin defaultOrigin() {
        return eventTypeName.isPresent() ? Origin.IMPLICIT : Origin.EXPLICIT;
    }

    static String checkedName(String what, String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of %s must not be blank".formatted(what));
        }
        return name;
    }
}
