package dev.segmentkit.testkit.random;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.Optional;

/** What filters of events can look at. */
record PropertySubjects(Dice dice, RandomTimes times, RandomVocabulary vocabulary, EventType<?> type)
        implements Comparables {
    Subject<?> any() {
        return of(dice.of(List.copyOf(vocabulary.vocabulary().properties(type))), dice, times);
    }

    /** The value of an attribute, or what is worked out from it. */
    static Subject<?> of(Attribute<?, ?> attribute, Dice dice, RandomTimes times) {
        if (dice.oneIn(3)) {
            if (attribute instanceof TextAttribute<?> text) {
                return new TextLength(text);
            }
            if (attribute instanceof TextSetAttribute<?> set) {
                return new SetSize(set);
            }
            if (attribute instanceof DateAttribute<?> date) {
                return new AgeInYears(date, times.zone());
            }
        }
        return value(attribute);
    }

    /** The value of one of several attributes. */
    static Subject<?> chosen(List<Attribute<?, ?>> attributes, Dice dice) {
        Attribute<?, ?> attribute = dice.of(attributes);
        return value(attribute);
    }

    private static <V> Subject<V> value(Attribute<?, V> attribute) {
        return new AttributeValue<>(attribute);
    }

    @Override
    public Optional<Subject<?>> of(ValueType wanted) {
        List<Attribute<?, ?>> properties = vocabulary.properties(type, wanted);
        return properties.isEmpty() ? Optional.empty() : Optional.of(chosen(properties, dice));
    }
}
