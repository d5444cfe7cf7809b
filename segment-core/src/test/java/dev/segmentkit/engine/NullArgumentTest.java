package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.VOCABULARY;
import static dev.segmentkit.fixture.Shop.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The engine takes no null, and says what was null. */
@SuppressWarnings("NullAway") // null is what is asked about
class NullArgumentTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Segment GERMANS = segment("germans", that(COUNTRY, is("DE")));
    private static final Contact MAX = contact().set(COUNTRY, "DE").build();

    private final SegmentCatalog catalog = SegmentCatalog.of(GERMANS);
    private final Binding<Contact> binding = Binding.ofContacts(VOCABULARY);
    private final SegmentEngine<Contact> engine = SegmentEngine.compile(catalog, binding);

    private static void names(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }

    @Test
    void nothing_is_compiled_of_null() {
        names("catalog", () -> SegmentEngine.compile(null, binding));
        names("binding", () -> SegmentEngine.compile(catalog, null));
        names("one of the segments is null: leave it out", () -> engine.with(GERMANS, null));
    }

    @Test
    void no_segment_is_no_question() {
        names("segment", () -> engine.matches(null, MAX, NOW));
        names("segment", () -> engine.verdict(null, MAX, NOW));
        names("segment", () -> engine.explain(null, MAX, NOW));
    }

    @Test
    void no_contact_is_in_no_segment() {
        names("contact", () -> engine.matches(GERMANS, null, NOW));
        names("contact", () -> engine.verdict(GERMANS, null, NOW));
        names("contact", () -> engine.explain(GERMANS, null, NOW));
        names("contact", () -> engine.classify(null, NOW));
        names("contact", () -> engine.classification(null, NOW));
    }

    @Test
    void there_is_no_answer_at_no_time() {
        names("asOf", () -> engine.matches(GERMANS, MAX, null));
        names("asOf", () -> engine.verdict(GERMANS, MAX, null));
        names("asOf", () -> engine.explain(GERMANS, MAX, null));
        names("asOf", () -> engine.classify(MAX, null));
        names("asOf", () -> engine.classification(MAX, null));
    }

    @Test
    void memberships_of_the_last_contact_are_gone() {
        names("memberships", () -> engine.classify(MAX, NOW, null));
        Memberships memberships = engine.newMemberships();
        engine.classify(MAX, NOW, memberships);
        names("contact", () -> engine.classify(null, NOW, memberships));
        assertThat(memberships).isEmpty();
        engine.classify(MAX, NOW, memberships);
        names("asOf", () -> engine.classify(MAX, null, memberships));
        assertThat(memberships).isEmpty();
    }
}
