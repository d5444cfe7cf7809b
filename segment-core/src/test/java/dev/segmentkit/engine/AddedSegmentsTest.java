package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Answers.engine;
import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.inSegment;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.check.DefinitionException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An engine with some segments more is another engine. */
class AddedSegmentsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Segment GERMANS = segment("germans", that(COUNTRY, is("DE")));
    private static final Segment OTHERS = segment("others", not(inSegment("germans")));
    private static final Segment ADULTS = segment("adults", that(AGE, isAtLeast(18L)));
    private static final Contact MAX =
            contact().set(COUNTRY, "DE").set(AGE, 19L).build();

    private final SegmentEngine<Contact> engine = engine(GERMANS, OTHERS);

    @Test
    void the_new_engine_has_them_at_the_end() {
        Segment german = segment("german adults", inSegment("germans").and(inSegment("adults")));
        SegmentEngine<Contact> more = engine.with(german, ADULTS);

        assertThat(more.catalog()).containsExactly(GERMANS, OTHERS, german, ADULTS);
        assertThat(more.classify(MAX, NOW)).containsExactly(GERMANS, german, ADULTS);
        assertThat(more.matches(german, MAX, NOW)).isTrue();
        assertThat(more.verdict(ADULTS, MAX, NOW).isMember()).isTrue();
    }

    @Test
    void the_old_engine_answers_as_before() {
        Memberships memberships = engine.newMemberships();
        SegmentEngine<Contact> unused = engine.with(ADULTS, segment("germans", that(COUNTRY, is("AT"))));

        assertThat(engine.catalog()).containsExactly(GERMANS, OTHERS);
        assertThat(engine.classify(MAX, NOW)).containsExactly(GERMANS);
        engine.classify(MAX, NOW, memberships);
        assertThat(memberships).containsExactly(GERMANS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.matches(ADULTS, MAX, NOW))
                .withMessageStartingWith("unknown segment 'adults'");
    }

    @Test
    void a_segment_of_the_same_id_keeps_its_place_and_what_refers_to_it_follows() {
        Segment austrians = segment("germans", that(COUNTRY, is("AT")));
        SegmentEngine<Contact> changed = engine.with(ADULTS).with(austrians);

        assertThat(changed.catalog()).containsExactly(austrians, OTHERS, ADULTS);
        assertThat(changed.classify(MAX, NOW)).containsExactly(OTHERS, ADULTS);
    }

    @Test
    void what_cannot_be_compiled_is_refused_as_a_whole() {
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> engine.with(ADULTS, segment("a", that(Attributes.text("contry"), is("DE")))))
                .withMessageContaining("unknown attribute 'contry'");
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> engine.with(ADULTS, ADULTS))
                .withMessageContaining("segment 'adults': there are two segments of this id");
    }
}
