package dev.segmentkit.testkit.reference;

import dev.segmentkit.Contact;
import dev.segmentkit.SegmentCatalog;
import java.time.Instant;

/**
 * All that an answer depends on.
 *
 * @param catalog the segments, to which criteria may refer
 * @param contact the contact
 * @param asOf as of when; whole microseconds
 */
record Situation(SegmentCatalog catalog, Contact contact, Instant asOf) {
    /** The last moment at which events may be missing; only if the history is not known in full (T9). */
    Instant unknownUntil() {
        Instant until = Stretch.justBefore(contact.historyKnownSince().orElseThrow());
        return until.isBefore(asOf) ? until : asOf;
    }

    Calendars calendars() {
        return new Calendars(contact);
    }

    Windows windows() {
        return new Windows(calendars(), asOf);
    }

    Histories histories() {
        return new Histories(this);
    }
}
