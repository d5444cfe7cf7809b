package dev.segmentkit.testkit.text;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.AttributeTrait;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines that declare a vocabulary. */
final class VocabularyReader {
    private static final AttributeOwner<Contact> CONTACT = AttributeOwner.contact();

    private final CaseProblems problems;
    private final Vocabulary.Builder vocabulary = Vocabulary.builder();
    private final Map<String, EventType<Declared>> eventTypes = new HashMap<>();

    /** The marker of all event types of files. */
    private interface Declared {}

    VocabularyReader(CaseProblems problems) {
        this.problems = problems;
    }

    /** The vocabulary of these lines; it is of no use if there are problems. */
    Vocabulary read(List<CaseLines.Line> lines) {
        for (CaseLines.Line line : lines) {
            try {
                read(line.key(), new Sentence(line.value()));
            } catch (IllegalArgumentException e) {
                problems.add(line.number(), line.key() + ": " + e.getMessage());
            }
        }
        try {
            return vocabulary.build();
        } catch (IllegalArgumentException e) {
            problems.add(lines.get(0).number(), String.valueOf(e.getMessage()));
            return Vocabulary.builder().build();
        }
    }

    private void read(String key, Sentence sentence) {
        switch (key) {
            case "attribute" -> vocabulary.attributes(declared(sentence, CONTACT, sentence.name("a name")));
            case "event" -> readEventType(sentence.name("the name of an event type"));
            case "property" -> readProperty(sentence);
            default ->
                throw new IllegalArgumentException(
                        "what stands before the first case has no such line: write attribute, event or property");
        }
        sentence.mustEnd();
    }

    private void readEventType(String name) {
        EventType<Declared> type = EventType.named(name);
        eventTypes.put(name, type);
        vocabulary.event(type);
    }

    /** Such as {@code amount of purchase, decimal number}. */
    private void readProperty(Sentence sentence) {
        String name = sentence.name("the name of a property");
        sentence.mustRead("of");
        int start = sentence.position();
        String event = sentence.name("the name of an event type");
        EventType<Declared> type = eventTypes.get(event);
        if (type == null) {
            throw new ReadingException(start, "unknown event '%s': add a line 'event: ...' before".formatted(event));
        }
        vocabulary.event(type, declared(sentence, type, name));
    }

    /** What stands behind the name, such as {@code , choice of ["free", "pro"], sensitive}. */
    private static <O> Attribute<O, ?> declared(Sentence sentence, AttributeOwner<O> owner, String name) {
        sentence.mustRead(",");
        ValueType type = type(sentence);
        List<String> choices = type == ValueType.CHOICE && sentence.reads("of")
                ? new LiteralReader(sentence).texts("[", "]")
                : List.of();
        AttributeTrait trait = sentence.reads(", sensitive") ? Sensitivity.SENSITIVE : Sensitivity.ORDINARY;
        return switch (type) {
            case TEXT -> owner.text(name, trait);
            case WHOLE_NUMBER -> owner.wholeNumber(name, trait);
            case DECIMAL -> owner.decimal(name, trait);
            case REAL -> owner.real(name, trait);
            case FLAG -> owner.flag(name, trait);
            case DATE -> owner.date(name, trait);
            case MOMENT -> owner.moment(name, trait);
            case CHOICE -> FileChoices.declared(owner, name, choices, trait);
            case TEXT_SET -> owner.textSet(name, trait);
            case PLACE -> owner.place(name, trait);
            case VERSION -> owner.version(name, trait);
        };
    }

    /** The longest that fits: a text set is no text. */
    private static ValueType type(Sentence sentence) {
        ValueType type = Arrays.stream(ValueType.values())
                .filter(each -> sentence.continuesWith(each.label()))
                .max(Comparator.comparingInt(each -> each.label().length()))
                .orElseThrow(() -> sentence.expected("one of "
                        + Arrays.stream(ValueType.values())
                                .map(ValueType::label)
                                .toList()));
        sentence.mustRead(type.label());
        return type;
    }
}
