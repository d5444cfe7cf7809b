package dev.segmentkit.sql;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;

/** What the engine in memory says of values of an attribute. */
public final class InMemory {
    private InMemory() {}

    /** Of each value whether it is as expected. */
    public static <V> List<Boolean> of(
            Attribute<Contact, V> attribute, Expectation<? super V> expected, List<V> values) {
        Segment segment = Segment.builder("s")
                .where(new ValueTest<>(new AttributeValue<>(attribute), expected))
                .build();
        SegmentEngine<Contact> engine = SegmentEngine.compile(
                SegmentCatalog.of(segment),
                Binding.ofContacts(Vocabulary.builder().attributes(attribute).build()));
        return values.stream()
                .map(value -> Contact.builder("c").set(attribute, value).build())
                .map(contact -> engine.matches(segment, contact, Instant.EPOCH))
                .toList();
    }
}
