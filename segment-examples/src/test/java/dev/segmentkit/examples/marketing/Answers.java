package dev.segmentkit.examples.marketing;

import static dev.segmentkit.examples.marketing.MarketingVocabulary.VOCABULARY;
import static dev.segmentkit.examples.marketing.Moments.NOW;
import static dev.segmentkit.examples.marketing.Moments.justBefore;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import dev.segmentkit.explain.Explanation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What the segments say of somebody, as of {@link Moments#NOW} unless told otherwise. */
final class Answers {
    private static final SegmentEngine<Contact> ENGINE =
            SegmentEngine.compile(MarketingSegments.CATALOG, Binding.ofContacts(VOCABULARY));

    private Answers() {}

    static void assertIn(Segment segment, Someone... members) {
        assertAll(segment, Truth.TRUE, members);
    }

    static void assertOut(Segment segment, Someone... others) {
        assertAll(segment, Truth.FALSE, others);
    }

    /** That the data do not say, so that nobody is taken for a member. */
    static void assertUnknown(Segment segment, Someone... others) {
        assertAll(segment, Truth.UNKNOWN, others);
        for (Someone who : others) {
            assertThat(ENGINE.matches(segment, who.contact(), NOW)).isFalse();
        }
    }

    /** That the answer changes at that moment by time alone, and that the verdict before says so. */
    static void assertTurns(Segment segment, Someone who, Instant at, Truth before, Truth from) {
        Verdict verdict = ENGINE.verdict(segment, who.contact(), NOW);
        assertThat(verdict.truth()).as("now").isEqualTo(before);
        assertThat(verdict.validUntil()).as("valid until").isEqualTo(at);
        assertThat(truth(segment, who, justBefore(at))).as("just before").isEqualTo(before);
        assertThat(truth(segment, who, at)).as("from then on").isEqualTo(from);
    }

    /** That time alone never changes the answer. */
    static void assertForGood(Segment segment, Someone who) {
        assertThat(ENGINE.verdict(segment, who.contact(), NOW).validUntil()).isEqualTo(Instant.MAX);
    }

    static Truth truth(Segment segment, Someone who, Instant asOf) {
        return ENGINE.verdict(segment, who.contact(), asOf).truth();
    }

    static Explanation explanation(Segment segment, Someone who) {
        return ENGINE.explain(segment, who.contact(), NOW);
    }

    /** Which of these segments somebody is in. */
    static List<Segment> among(Collection<Segment> segments, Someone who, Instant asOf) {
        return ENGINE.classify(who.contact(), asOf).stream()
                .filter(segments::contains)
                .toList();
    }

    private static void assertAll(Segment segment, Truth truth, Someone... people) {
        for (int i = 0; i < people.length; i++) {
            Contact contact = people[i].contact();
            assertThat(ENGINE.verdict(segment, contact, NOW).truth())
                    .as("%s, case %s: %s", segment, i + 1, ENGINE.explain(segment, contact, NOW))
                    .isEqualTo(truth);
        }
    }
}
