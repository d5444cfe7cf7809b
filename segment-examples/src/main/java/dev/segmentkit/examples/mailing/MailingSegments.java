package dev.segmentkit.examples.mailing;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.examples.mailing.SubscriberVocabulary.AMOUNT;
import static dev.segmentkit.examples.mailing.SubscriberVocabulary.CONSENT;
import static dev.segmentkit.examples.mailing.SubscriberVocabulary.OPENED;
import static dev.segmentkit.examples.mailing.SubscriberVocabulary.ORDERED;
import static dev.segmentkit.examples.mailing.SubscriberVocabulary.SIGNED_UP_AT;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;

/** Who gets which mail. Only those who consent get any. */
public final class MailingSegments {
    private static final Criterion CONSENTS = attribute(CONSENT).isTrue();

    public static final Segment NEWCOMERS = segment("newcomers")
            .objective("send the welcome series")
            .explicit(CONSENTS)
            .implicit(attribute(SIGNED_UP_AT).isInLast(days(14)))
            .build();

    public static final Segment ENGAGED = segment("engaged")
            .objective("send the weekly letter")
            .explicit(CONSENTS)
            .implicit(event(OPENED).inLast(days(30)).count().isAtLeast(3))
            .build();

    /** Newcomers had no time to fall asleep. */
    public static final Segment ASLEEP = segment("asleep")
            .objective("ask whether the letters are still welcome")
            .explicit(CONSENTS)
            .implicit(attribute(SIGNED_UP_AT).isBeforeLast(days(90)))
            .implicit(event(OPENED).inLast(days(90)).didNotHappen())
            .build();

    public static final Segment PATRONS = segment("patrons")
            .objective("invite to the anniversary")
            .explicit(CONSENTS)
            .implicit(event(ORDERED).inLast(days(365)).sum(AMOUNT).isAtLeast(200))
            .build();

    public static final SegmentCatalog CATALOG = SegmentCatalog.of(NEWCOMERS, ENGAGED, ASLEEP, PATRONS);

    private MailingSegments() {}
}
