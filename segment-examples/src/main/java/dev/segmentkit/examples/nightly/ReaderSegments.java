package dev.segmentkit.examples.nightly;

import static dev.segmentkit.Attributes.flag;
import static dev.segmentkit.Attributes.wholeNumber;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/** Keys, binding and segments of the newspaper. */
public final class ReaderSegments {
    static final WholeNumberAttribute<Contact> BIRTH_YEAR = wholeNumber("birth year");
    static final FlagAttribute<Contact> PAYING = flag("paying");
    static final EventType<Visit> VISIT = EventType.named("visit");
    static final TextAttribute<Visit> SECTION = VISIT.text("section");

    static final Binding<Reader> BINDING = Binding.to(Reader.class)
            .id(Reader::id)
            .number(BIRTH_YEAR, Reader::birthYear)
            .attribute(PAYING, Reader::isPaying)
            .events(
                    VISIT,
                    Reader::visits,
                    fields -> fields.id(Visit::id).occurredAt(Visit::at).property(SECTION, Visit::section))
            .build();

    static final Segment YOUNG =
            segment("young").explicit(attribute(BIRTH_YEAR).isAtLeast(1996)).build();

    static final Segment SUBSCRIBERS =
            segment("subscribers").explicit(attribute(PAYING).isTrue()).build();

    static final Segment ACTIVE = segment("active")
            .implicit(event(VISIT).inLast(days(30)).count().isAtLeast(4))
            .build();

    static final Segment SPORTS_FANS = segment("sports-fans")
            .implicit(event(VISIT).inLast(days(90)).mostFrequent(SECTION).is("sports"))
            .build();

    static final Segment DORMANT = segment("dormant")
            .implicit(event(VISIT).ever().last().daysAgo().isAtLeast(60))
            .build();

    static final Segment RECIPES = segment("recipes")
            .implicit(event(VISIT)
                    .where(property(SECTION).is("recipes"))
                    .inLast(days(90))
                    .happened())
            .build();

    static final SegmentEngine<Reader> ENGINE = SegmentEngine.compile(
            SegmentCatalog.of(YOUNG, SUBSCRIBERS, ACTIVE, SPORTS_FANS, DORMANT, RECIPES), BINDING);

    private ReaderSegments() {}
}
