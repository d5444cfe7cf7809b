package dev.segmentkit.sql.internal.run;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.sql.internal.statement.Detail;
import dev.segmentkit.sql.internal.statement.Packing;
import java.time.Instant;
import java.util.List;

/** Answers in memory what the database leaves open. For one thread. */
final class Finisher {
    private final SegmentEngine<Contact> engine;
    private final List<Segment> segments;
    private final Packing packing;
    private final Instant asOf;
    private final Memberships memberships;

    Finisher(SegmentEngine<Contact> engine, List<Segment> segments, Packing packing, Instant asOf) {
        this.engine = engine;
        this.segments = segments;
        this.packing = packing;
        this.asOf = asOf;
        this.memberships = engine.newMemberships();
    }

    /**
     * The answers about a contact, packed.
     *
     * @throws dev.segmentkit.engine.EvaluationException if there are none
     */
    long[] answers(Contact contact) {
        long[] words = new long[packing.words()];
        if (packing.detail() == Detail.MEMBERSHIP
                && segments.size() == engine.catalog().segments().size()) {
            engine.classify(contact, asOf, memberships);
            for (int i = 0; i < memberships.size(); i++) {
                packing.put(words, memberships.position(i), Truth.TRUE);
            }
        } else {
            for (int i = 0; i < segments.size(); i++) {
                packing.put(words, i, truth(segments.get(i), contact));
            }
        }
        return words;
    }

    private Truth truth(Segment segment, Contact contact) {
        return switch (packing.detail()) {
            case MEMBERSHIP -> engine.matches(segment, contact, asOf) ? Truth.TRUE : Truth.FALSE;
            case TRUTH -> engine.verdict(segment, contact, asOf).truth();
        };
    }
}
