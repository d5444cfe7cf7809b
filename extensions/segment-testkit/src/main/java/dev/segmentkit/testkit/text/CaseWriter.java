package dev.segmentkit.testkit.text;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.Optional;

/** Writes one case. */
final class CaseWriter {
    private final Vocabulary vocabulary;
    private final StringBuilder out = new StringBuilder();

    CaseWriter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String write(ConformanceCase written) {
        line("case", written.name());
        line("rules", written.rules().isEmpty() ? CaseReader.NO_RULES : String.join(" ", written.rules()));
        written.segments().forEach((id, criterion) -> line("segment", name(id) + " = " + criterion.text()));
        line("criterion", written.criterion().text());
        line("as of", written.asOf().toString());
        written.contact().historyKnownSince().ifPresent(since -> line("history known since", since.toString()));
        vocabulary.attributes().forEach(attribute -> value(attribute, written.contact()));
        written.contact().events().forEach(event -> line("event", text(event)));
        line("truth", written.truth().name());
        written.until().ifPresent(until -> line("until", until.equals(Instant.MAX) ? "for good" : until.toString()));
        return out.toString();
    }

    private void line(String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    @SuppressWarnings("unchecked") // a vocabulary holds attributes of contacts
    private <V> void value(Attribute<?, V> declared, Contact contact) {
        Attribute<Contact, V> attribute = (Attribute<Contact, V>) declared;
        assignment(attribute, contact.get(attribute)).ifPresent(text -> line("attribute", text));
    }

    private <E> String text(Event<E> event) {
        EventType<E> type = event.type();
        StringBuilder text = new StringBuilder("%s %s at %s"
                .formatted(new EventPattern(type, Constant.EVERYONE).text(), name(event.id()), event.occurredAt()));
        vocabulary
                .properties(type)
                .forEach(property -> property(property, event)
                        .ifPresent(assigned -> text.append(", ").append(assigned)));
        return text.toString();
    }

    @SuppressWarnings("unchecked") // the properties that a vocabulary has for E are of E
    private static <E, V> Optional<String> property(Attribute<?, V> declared, Event<E> event) {
        Attribute<E, V> property = (Attribute<E, V>) declared;
        return assignment(property, event.get(property));
    }

    private static <V> Optional<String> assignment(Attribute<?, V> attribute, Optional<V> value) {
        return value.map(found -> new AttributeValue<>(attribute).text() + " = " + attribute.format(found));
    }

    /** Ids are written as canonical text writes those of segments. */
    private static String name(String id) {
        return new SegmentReference(id).text().substring("in segment ".length());
    }
}
