package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads values as attributes write them. */
final class LiteralReader {
    private final Sentence sentence;

    LiteralReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** A value that the subject is compared with. */
    @SuppressWarnings("unchecked") // literals of a subject have its type, or that of the attribute it passes on
    <V> V of(Subject<V> subject) {
        if (subject instanceof AttributeValue<V> value) {
            return of(value.attribute());
        }
        if (subject instanceof EventValue<V> value) {
            return of(value.property());
        }
        if (subject instanceof EventAggregate<V> aggregate && passesOn(aggregate.function())) {
            return (V) of(aggregate.property());
        }
        return (V)
                switch (subject.type()) {
                    case WHOLE_NUMBER -> sentence.word("a whole number", Long::valueOf);
                    case DECIMAL -> number();
                    case REAL -> sentence.word("a real number", Double::valueOf);
                    case MOMENT -> sentence.word("a moment such as 2024-02-29T12:00:00Z", Instant::parse);
                    default ->
                        throw sentence.expected(
                                "something else: a " + subject.type().label());
                };
    }

    /** A value of the attribute. */
    <V> V of(Attribute<?, V> attribute) {
        int start = sentence.position();
        try {
            return switch (attribute.type()) {
                case TEXT, CHOICE -> attribute.parse(sentence.text("a text between double quotes"));
                case TEXT_SET -> attribute.valueOf(texts("{", "}"));
                default -> attribute.parse(sentence.word("a " + attribute.type().label()));
            };
        } catch (ValueException e) {
            throw new ReadingException(start, String.valueOf(e.getMessage()), e);
        }
    }

    /** An exact number. */
    BigDecimal number() {
        return sentence.word("a number", BigDecimal::new);
    }

    /** Texts between these brackets; none where the brackets touch. */
    List<String> texts(String opened, String closed) {
        List<String> texts = new ArrayList<>();
        sentence.mustRead(opened);
        while (!sentence.reads(closed)) {
            if (!texts.isEmpty()) {
                sentence.mustRead(",");
            }
            texts.add(sentence.text("a text between double quotes"));
        }
        return texts;
    }

    private static boolean passesOn(EventAggregate.Function function) {
        return switch (function) {
            case SUM, MINIMUM, MAXIMUM, MOST_FREQUENT -> true;
            case AVERAGE, DISTINCT_COUNT -> false;
        };
    }
}
