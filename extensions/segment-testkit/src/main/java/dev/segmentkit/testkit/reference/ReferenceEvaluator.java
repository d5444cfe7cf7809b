package dev.segmentkit.testkit.reference;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What segments mean, by the letter of {@code docs/semantics.md}: slow and plain, and made of nothing but the definitions. It
 * knows the truth as of any moment, and so whether another evaluator says rightly until when an answer holds. Stateless.
 *
 * <p>A contact's zone has to be one.
 */
public final class ReferenceEvaluator {
    private ReferenceEvaluator() {}

    /**
     * What a segment says of a contact.
     *
     * @param catalog the segments, to which the criteria may refer
     * @param asOf as of when; cut to microseconds
     */
    public static Truth truth(SegmentCatalog catalog, Segment segment, Contact contact, Instant asOf) {
        Situation situation = new Situation(catalog, contact, asOf.truncatedTo(ChronoUnit.MICROS));
        return new Truths(situation, Source.of(contact)).of(segment.criterion());
    }
}
