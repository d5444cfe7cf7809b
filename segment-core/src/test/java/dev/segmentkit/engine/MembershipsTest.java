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
import static org.assertj.core.api.InstanceOfAssertFactories.THROWABLE;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a contact's memberships say, one contact after the other. */
class MembershipsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Segment GERMANS = segment("germans", that(COUNTRY, is("DE")));
    private static final Segment ADULTS = segment("adults", that(AGE, isAtLeast(18L)));
    private static final Segment OTHERS = segment("others", not(inSegment("germans")));
    private static final Contact MAX =
            contact().set(COUNTRY, "DE").set(AGE, 40L).build();
    private static final Contact TOM =
            contact().set(COUNTRY, "US").set(AGE, 12L).build();

    private final SegmentEngine<Contact> engine = engine(GERMANS, OTHERS, ADULTS);
    private final Memberships memberships = engine.newMemberships();

    @BeforeEach
    void max_is_classified() {
        engine.classify(MAX, NOW, memberships);
    }

    /** Else two contacts' segments would be mixed. */
    @Test
    void are_not_filled_again_by_code_that_is_called_meanwhile() {
        List<SegmentEngine<String>> itself = new ArrayList<>();
        List<Memberships> own = new ArrayList<>();
        List<Exception> refused = new ArrayList<>();
        Binding<String> binding = Binding.to(String.class)
                .id(id -> id)
                .attribute(COUNTRY, id -> {
                    if (id.equals("outer")) {
                        try {
                            itself.get(0).classify("inner", NOW, own.get(0));
                        } catch (IllegalStateException e) {
                            refused.add(e);
                        }
                    }
                    return id.equals("outer") ? "US" : "DE";
                })
                .build();
        SegmentEngine<String> calling = SegmentEngine.compile(SegmentCatalog.of(GERMANS), binding);
        itself.add(calling);
        own.add(calling.newMemberships());
        calling.classify("outer", NOW, own.get(0));
        assertThat(own.get(0)).isEmpty();
        assertThat(refused).singleElement(THROWABLE).hasMessageContaining("newMemberships()");
        calling.classify("inner", NOW, own.get(0));
        assertThat(own.get(0)).containsExactly(GERMANS);
    }

    @Test
    void are_in_the_order_of_the_catalogue() {
        assertThat(memberships).containsExactly(GERMANS, ADULTS);
        assertThat(memberships.toList()).containsExactly(GERMANS, ADULTS);
        assertThat(memberships.size()).isEqualTo(2);
        assertThat(memberships.isEmpty()).isFalse();
        assertThat(memberships.get(0)).isSameAs(GERMANS);
        assertThat(memberships.get(1)).isSameAs(ADULTS);
        assertThat(memberships.position(0)).isZero();
        assertThat(memberships.position(1)).isEqualTo(2);
        assertThat(memberships).hasToString("[germans, adults]");
        assertThat(memberships.catalog()).isSameAs(engine.catalog());
    }

    @Test
    void begin_with_none() {
        assertThat(engine.newMemberships()).isEmpty();
        assertThat(engine.newMemberships().isEmpty()).isTrue();
    }

    @Test
    void contain_what_they_list() {
        assertThat(memberships.contains(GERMANS)).isTrue();
        assertThat(memberships.contains(OTHERS)).isFalse();
        assertThat(memberships.contains(segment("adults", that(AGE, isAtLeast(18L)))))
                .isTrue();
    }

    @Test
    void a_segment_of_another_catalogue_is_no_question() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> memberships.contains(segment("adults", that(AGE, isAtLeast(21L)))))
                .withMessage("segment 'adults' is another one than that of the catalogue");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> memberships.contains(segment("adult", that(AGE, isAtLeast(18L)))))
                .withMessageContaining("did you mean 'adults'?");
    }

    @Test
    void no_index_but_theirs_is_taken() {
        for (int index : new int[] {-1, 2, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            String message = "there are 2 segments, asked for index " + index;
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> memberships.position(index))
                    .withMessage(message);
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> memberships.get(index))
                    .withMessage(message);
        }
    }

    @Test
    void the_next_contact_takes_the_place_of_the_last() {
        List<Segment> kept = memberships.toList();
        engine.classify(TOM, NOW, memberships);

        assertThat(memberships).containsExactly(OTHERS);
        assertThat(memberships.contains(GERMANS)).isFalse();
        assertThat(kept).containsExactly(GERMANS, ADULTS);
    }

    @Test
    void walking_ends_and_takes_nothing_away() {
        Iterator<Segment> walk = memberships.iterator();

        assertThat(walk.next()).isSameAs(GERMANS);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(walk::remove);
        assertThat(walk.next()).isSameAs(ADULTS);
        assertThat(walk.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(walk::next);
    }

    @Test
    void those_of_another_engine_are_refused() {
        SegmentEngine<Contact> twin = engine(GERMANS, OTHERS, ADULTS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> twin.classify(MAX, NOW, memberships))
                .withMessage("memberships are filled by the engine that made them, with newMemberships()");
        assertThatIllegalArgumentException().isThrownBy(() -> engine.with().classify(MAX, NOW, memberships));
    }

    @Test
    void none_are_there_if_it_throws() {
        assertThatIllegalArgumentException().isThrownBy(() -> engine.classify(MAX, Instant.MIN, memberships));
        assertThat(memberships).isEmpty();
    }
}
