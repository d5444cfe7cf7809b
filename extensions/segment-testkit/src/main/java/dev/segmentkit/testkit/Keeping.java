package dev.segmentkit.testkit;

import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.testkit.text.ConformanceCase;
import dev.segmentkit.testkit.text.StandaloneCases;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A question with no more words and segments than it is about. */
final class Keeping {
    private final Case question;

    /** The segments that are referred to, directly or by way of others, by id. */
    private final Map<String, Criterion> segments = new LinkedHashMap<>();

    /** All that the criteria are made of, among that the attributes and event types they look at. */
    private final Set<Object> parts = new LinkedHashSet<>();

    private Keeping(Case question) {
        this.question = question;
        note(question.segment().criterion(), question.catalog());
    }

    /** The question alone, with its words. */
    static StandaloneCases of(Case question) {
        Keeping keeping = new Keeping(question);
        return new StandaloneCases(keeping.vocabulary(), List.of(keeping.kept()));
    }

    private void note(Criterion criterion, SegmentCatalog catalog) {
        for (Object part : Parts.of(criterion)) {
            parts.add(part);
            if (part instanceof SegmentReference reference) {
                Segment other = catalog.get(reference.segment());
                segments.put(other.id(), other.criterion());
                note(other.criterion(), catalog);
            }
        }
    }

    private ConformanceCase kept() {
        return new ConformanceCase(
                question.name(),
                List.of(),
                segments,
                question.segment().criterion(),
                question.asOf(),
                question.contact(),
                question.expected(),
                Optional.empty());
    }

    private Vocabulary vocabulary() {
        Vocabulary.Builder kept = Vocabulary.builder();
        for (Attribute<?, ?> attribute : question.vocabulary().attributes()) {
            if (parts.contains(attribute)
                    || Copies.value(question.contact(), attribute).isPresent()) {
                kept.attributes(attribute);
            }
        }
        question.vocabulary().eventTypes().forEach(type -> add(type, kept));
        return kept.build();
    }

    private <E> void add(EventType<E> type, Vocabulary.Builder kept) {
        List<Event<E>> events = question.contact().events(type);
        if (parts.contains(type) || !events.isEmpty()) {
            kept.event(type);
        }
        for (Attribute<?, ?> property : question.vocabulary().properties(type)) {
            if (parts.contains(property)
                    || events.stream()
                            .anyMatch(event -> Copies.value(event, property).isPresent())) {
                add(type, property, kept);
            }
        }
    }

    @SuppressWarnings("unchecked") // a vocabulary's properties of an event type are those of its events
    private static <E> void add(EventType<E> type, Attribute<?, ?> property, Vocabulary.Builder kept) {
        kept.event(type, (Attribute<E, ?>) property);
    }
}
