package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.testkit.text.ConformanceCase;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.StringJoiner;

/**
 * One question with its right answer.
 *
 * @param name what it is called
 * @param vocabulary all that the criteria look at
 * @param catalog the segment that is asked about, and those it refers to
 * @param segment which one is asked about
 * @param contact about whom
 * @param asOf as of when
 * @param expected the right answer
 */
public record Case(
        String name,
        Vocabulary vocabulary,
        SegmentCatalog catalog,
        Segment segment,
        Contact contact,
        Instant asOf,
        Truth expected) {
    /** A case that was read. */
    static Case of(ConformanceCase read, Vocabulary vocabulary) {
        return new Case(
                read.name(), vocabulary, read.catalog(), read.segment(), read.contact(), read.asOf(), read.truth());
    }

    /** The question in words, with all values; they are made up, so sensitive ones are shown. */
    @Override
    public String toString() {
        StringJoiner text = new StringJoiner("\n  ", name + "\n  ", "");
        for (Segment each : catalog) {
            text.add("segment %s: %s".formatted(each.id(), each.criterion().text()));
        }
        text.add("asks about %s".formatted(segment.id()));
        text.add("as of %s".formatted(asOf));
        contact.historyKnownSince().ifPresent(since -> text.add("history known since %s".formatted(since)));
        for (Attribute<?, ?> attribute : vocabulary.attributes()) {
            Copies.value(contact, attribute).ifPresent(value -> text.add(Copies.written(attribute, value)));
        }
        for (Event<?> event : contact.events()) {
            text.add(written(event, List.copyOf(vocabulary.properties(event.type()))));
        }
        return text.add("is %s".formatted(expected)).toString();
    }

    private static String written(Event<?> event, List<Attribute<?, ?>> properties) {
        StringJoiner text = new StringJoiner(
                ", ", "event %s '%s' at %s {".formatted(event.type().name(), event.id(), event.occurredAt()), "}");
        for (Attribute<?, ?> property : properties) {
            Copies.value(event, property).ifPresent(value -> text.add(Copies.written(property, value)));
        }
        return text.toString();
    }
}
