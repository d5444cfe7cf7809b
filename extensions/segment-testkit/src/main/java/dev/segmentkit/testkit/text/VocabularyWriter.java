package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.stream.Collectors;

/** Writes the lines that declare a vocabulary. */
final class VocabularyWriter {
    private VocabularyWriter() {}

    /** A line for each attribute, event type and property. */
    static String write(Vocabulary vocabulary) {
        StringBuilder lines = new StringBuilder();
        vocabulary
                .attributes()
                .forEach(attribute -> lines.append("attribute: %s, %s\n".formatted(name(attribute), kind(attribute))));
        vocabulary.eventTypes().forEach(type -> addEvent(type, vocabulary, lines));
        return lines.toString();
    }

    private static void addEvent(EventType<?> type, Vocabulary vocabulary, StringBuilder lines) {
        String event = new EventPattern(type, Constant.EVERYONE).text();
        lines.append("event: %s\n".formatted(event));
        vocabulary
                .properties(type)
                .forEach(property ->
                        lines.append("property: %s of %s, %s\n".formatted(name(property), event, kind(property))));
    }

    private static String name(Attribute<?, ?> attribute) {
        return new AttributeValue<>(attribute).text();
    }

    private static String kind(Attribute<?, ?> attribute) {
        String type = attribute.type().label();
        String choices = attribute instanceof ChoiceAttribute<?, ?> choice ? " of " + texts(choice) : "";
        return type + choices + (attribute.isSensitive() ? ", sensitive" : "");
    }

    private static <V extends Enum<V>> String texts(ChoiceAttribute<?, V> choice) {
        return choice.labels().stream()
                .map(label -> choice.format(choice.parse(label)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
