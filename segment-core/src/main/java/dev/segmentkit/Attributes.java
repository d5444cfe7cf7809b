package dev.segmentkit;

import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.AttributeTrait;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.util.function.Function;

/**
 * Declares attributes of contacts: {@code static final WholeNumberAttribute<Contact> AGE = wholeNumber("age",
 * DEMOGRAPHIC, FORM)}. Properties of events are declared on their {@link dev.segmentkit.vocabulary.EventType} with the
 * same words.
 */
public final class Attributes {
    private static final AttributeOwner<Contact> CONTACT = AttributeOwner.contact();

    private Attributes() {}

    /** An attribute that holds text. */
    public static TextAttribute<Contact> text(String name, AttributeTrait... traits) {
        return CONTACT.text(name, traits);
    }

    /** An attribute that holds a whole number. */
    public static WholeNumberAttribute<Contact> wholeNumber(String name, AttributeTrait... traits) {
        return CONTACT.wholeNumber(name, traits);
    }

    /** An attribute that holds an exact decimal number, such as an amount of money. */
    public static DecimalAttribute<Contact> decimal(String name, AttributeTrait... traits) {
        return CONTACT.decimal(name, traits);
    }

    /** An attribute that holds a real number, such as a score of a model. */
    public static RealAttribute<Contact> real(String name, AttributeTrait... traits) {
        return CONTACT.real(name, traits);
    }

    /** An attribute that is true or false. */
    public static FlagAttribute<Contact> flag(String name, AttributeTrait... traits) {
        return CONTACT.flag(name, traits);
    }

    /** An attribute that holds a calendar date. */
    public static DateAttribute<Contact> date(String name, AttributeTrait... traits) {
        return CONTACT.date(name, traits);
    }

    /** An attribute that holds a point in time. */
    public static MomentAttribute<Contact> moment(String name, AttributeTrait... traits) {
        return CONTACT.moment(name, traits);
    }

    /** An attribute that holds one constant of an enum, stored as the constant's name. */
    public static <E extends Enum<E>> ChoiceAttribute<Contact, E> choice(
            String name, Class<E> choices, AttributeTrait... traits) {
        return CONTACT.choice(name, choices, traits);
    }

    /**
     * An attribute that holds one constant of an enum, stored as the text that {@code label} gives it.
     *
     * @throws IllegalArgumentException if two constants have one label
     */
    public static <E extends Enum<E>> ChoiceAttribute<Contact, E> choice(
            String name, Class<E> choices, Function<? super E, String> label, AttributeTrait... traits) {
        return CONTACT.choice(name, choices, label, traits);
    }

    /** An attribute that holds a set of texts, such as tags. */
    public static TextSetAttribute<Contact> textSet(String name, AttributeTrait... traits) {
        return CONTACT.textSet(name, traits);
    }

    /** An attribute that holds a place on earth. */
    public static PlaceAttribute<Contact> place(String name, AttributeTrait... traits) {
        return CONTACT.place(name, traits);
    }

    /** An attribute that holds a semantic version. */
    public static VersionAttribute<Contact> version(String name, AttributeTrait... traits) {
        return CONTACT.version(name, traits);
    }
}
