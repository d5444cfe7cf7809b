package dev.segmentkit.testkit.text;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the lines of one case. */
final class CaseReader {
    private static final List<String> NEEDED = List.of("case", "rules", "criterion", "as of", "truth");
    private static final Set<String> MANY = Set.of("segment", "attribute", "event");

    /** What stands in the place of rules, so that they are not forgotten. */
    static final String NO_RULES = "none";

    private final Vocabulary vocabulary;
    private final CriterionReader criteria;
    private final CaseProblems problems;
    private final Contact.Builder contact = Contact.builder("c");
    private final Map<String, Criterion> segments = new LinkedHashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private String name = "";
    private List<String> rules = List.of();
    private Criterion criterion = Constant.NOBODY;
    private Instant asOf = Instant.EPOCH;
    private Truth truth = Truth.UNKNOWN;
    private Optional<Instant> until = Optional.empty();

    CaseReader(Vocabulary vocabulary, CaseProblems problems) {
        this.vocabulary = vocabulary;
        this.criteria = new CriterionReader(vocabulary);
        this.problems = problems;
    }

    /** The case of these lines; it is of no use if there are problems. */
    ConformanceCase read(List<CaseLines.Line> lines) {
        lines.forEach(this::readLine);
        for (String key : NEEDED) {
            if (!seen.contains(key)) {
                problems.add(lines.get(0).number(), "the case has no '%s': add a line '%s: ...'".formatted(key, key));
            }
        }
        return new ConformanceCase(name, rules, segments, criterion, asOf, contact.build(), truth, until);
    }

    private void readLine(CaseLines.Line line) {
        if (!seen.add(line.key()) && !MANY.contains(line.key())) {
            problems.add(line.number(), "'%s' stands twice in one case: remove one".formatted(line.key()));
        }
        try {
            read(line.key(), line.value());
        } catch (IllegalArgumentException e) {
            problems.add(line.number(), line.key() + ": " + e.getMessage());
        }
    }

    private void read(String key, String value) {
        switch (key) {
            case "case" -> name = value;
            case "rules" -> rules = value.equals(NO_RULES) ? List.of() : Arrays.asList(value.split(" ", -1));
            case "segment" -> readSegment(value);
            case "criterion" -> criterion = criteria.read(value);
            case "as of" -> asOf = moment(value);
            case "history known since" -> contact.historyKnownSince(moment(value));
            case "attribute" -> readAttribute(new Sentence(value));
            case "event" -> contact.add(event(new Sentence(value)));
            case "truth" -> truth = truth(value);
            case "until" -> until = Optional.of(value.equals("for good") ? Instant.MAX : moment(value));
            default ->
                throw new IllegalArgumentException(
                        "a case has no such line: write case, rules, segment, criterion, as of, history known since,"
                                + " attribute, event, truth or until");
        }
    }

    /** Such as {@code 'big spenders' = balance is at least 100}. */
    private void readSegment(String value) {
        Sentence sentence = new Sentence(value);
        String id = sentence.name("the id of a segment");
        sentence.mustRead("=");
        segments.put(id, criteria.read(value.substring(sentence.position())));
    }

    /** Such as {@code age = 18}. */
    @SuppressWarnings("unchecked") // a vocabulary holds attributes of contacts
    private void readAttribute(Sentence sentence) {
        Attribute<?, ?> attribute = new Names(sentence, vocabulary).attribute();
        readValue(sentence, (Attribute<Contact, ?>) attribute);
        sentence.mustEnd();
    }

    private <V> void readValue(Sentence sentence, Attribute<Contact, V> attribute) {
        sentence.mustRead("=");
        contact.set(attribute, new LiteralReader(sentence).of(attribute));
    }

    /** Such as {@code purchase p1 at 2026-03-01T12:00:00Z, amount = 5}. */
    private Event<?> event(Sentence sentence) {
        Names names = new Names(sentence, vocabulary);
        return event(sentence, names, names.eventType());
    }

    private static <E> Event<E> event(Sentence sentence, Names names, EventType<E> type) {
        Event.Builder<E> event = Event.builder(type).id(sentence.name("the id of the event"));
        sentence.mustRead("at");
        event.occurredAt(sentence.word("a moment such as 2024-02-29T12:00:00Z", Instant::parse));
        while (sentence.reads(",")) {
            readProperty(sentence, names.property(type), event);
        }
        sentence.mustEnd();
        return event.build();
    }

    @SuppressWarnings("unchecked") // it is a property of that event type
    private static <E, V> void readProperty(Sentence sentence, Attribute<?, V> property, Event.Builder<E> event) {
        sentence.mustRead("=");
        event.set((Attribute<E, V>) property, new LiteralReader(sentence).of(property));
    }

    private static Instant moment(String value) {
        try {
            return Instant.parse(value);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a moment such as 2024-02-29T12:00:00Z, found " + value, e);
        }
    }

    private static Truth truth(String value) {
        return Arrays.stream(Truth.values())
                .filter(truth -> truth.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("expected TRUE, FALSE or UNKNOWN, found " + value));
    }
}
