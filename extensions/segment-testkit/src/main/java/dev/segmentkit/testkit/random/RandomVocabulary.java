package dev.segmentkit.testkit.random;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.AttributeTrait;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.List;

/**
 * What is known of the contacts of a world: attributes and properties of all types under nasty names, some of them sensitive.
 *
 * @param vocabulary all of it
 * @param timeZone the attribute that holds contacts' zones
 */
record RandomVocabulary(Vocabulary vocabulary, TextAttribute<Contact> timeZone) {
    /** The marker of all random event types. */
    interface Happening {}

    static RandomVocabulary rolled(Dice dice) {
        Vocabulary.Builder vocabulary = Vocabulary.builder();
        RandomNames names = new RandomNames(dice);
        AttributeOwner<Contact> contact = AttributeOwner.contact();
        TextAttribute<Contact> timeZone = contact.text(names.next(), trait(dice));
        vocabulary.attributes(timeZone);
        for (ValueType type : ValueType.values()) {
            vocabulary.attributes(declared(contact, names.next(), type, dice));
        }
        for (ValueType type : dice.list(0, 4, () -> dice.of(ValueType.values()))) {
            vocabulary.attributes(declared(contact, names.next(), type, dice));
        }
        RandomNames eventNames = new RandomNames(dice);
        for (int i = 0; i < 2 + dice.below(2); i++) {
            addEvent(EventType.named(eventNames.next()), i == 0, vocabulary, dice);
        }
        return new RandomVocabulary(vocabulary.build(), timeZone);
    }

    /** The first has properties of all types, others of some. */
    private static void addEvent(
            EventType<Happening> type, boolean complete, Vocabulary.Builder vocabulary, Dice dice) {
        RandomNames names = new RandomNames(dice);
        vocabulary.event(type);
        for (ValueType valueType : ValueType.values()) {
            if (complete || dice.oneIn(2)) {
                vocabulary.event(type, declared(type, names.next(), valueType, dice));
            }
        }
        vocabulary.event(type, declared(type, names.next(), dice.of(ValueType.values()), dice));
    }

    private static <O> Attribute<O, ?> declared(AttributeOwner<O> owner, String name, ValueType type, Dice dice) {
        AttributeTrait trait = trait(dice);
        return switch (type) {
            case TEXT -> owner.text(name, trait);
            case WHOLE_NUMBER -> owner.wholeNumber(name, trait);
            case DECIMAL -> owner.decimal(name, trait);
            case REAL -> owner.real(name, trait);
            case FLAG -> owner.flag(name, trait);
            case DATE -> owner.date(name, trait);
            case MOMENT -> owner.moment(name, trait);
            case CHOICE ->
                dice.oneIn(2)
                        ? owner.choice(name, Choices.Plan.class, Choices.Plan::label, trait)
                        : owner.choice(name, Choices.Tier.class, Choices.Tier::label, trait);
            case TEXT_SET -> owner.textSet(name, trait);
            case PLACE -> owner.place(name, trait);
            case VERSION -> owner.version(name, trait);
        };
    }

    private static AttributeTrait trait(Dice dice) {
        return dice.oneIn(6) ? Sensitivity.SENSITIVE : Sensitivity.ORDINARY;
    }

    List<Attribute<?, ?>> attributes(ValueType type) {
        return vocabulary.attributes().stream()
                .filter(attribute -> attribute.type() == type && !attribute.equals(timeZone))
                .toList();
    }

    List<Attribute<?, ?>> properties(EventType<?> event, ValueType type) {
        return vocabulary.properties(event).stream()
                .filter(property -> property.type() == type)
                .toList();
    }

    List<EventType<?>> eventTypes() {
        return List.copyOf(vocabulary.eventTypes());
    }
}
