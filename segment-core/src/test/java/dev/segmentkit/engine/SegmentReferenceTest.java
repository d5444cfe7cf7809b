package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.fixture.Answers.engine;
import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.inSegment;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.fixture.Answers;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** S8, and which segments an engine can be asked about. */
class SegmentReferenceTest {
    private static final Segment ADULTS = segment("adults", that(AGE, isAtLeast(18L)));
    private static final Contact OF_UNKNOWN_AGE = contact().build();
    private static final Contact CHILD = contact().set(AGE, 7).build();
    private static final Contact ADULT = contact().set(AGE, 70).build();

    private static Truth truth(Segment segment, Contact contact) {
        return Answers.verdict(engine(ADULTS, segment), segment, contact, Instant.EPOCH)
                .truth();
    }

    @Test
    void aReferenceHasTheTruthOfTheOtherSegment() {
        Segment same = segment(inSegment("adults"));
        assertThat(truth(same, ADULT)).isEqualTo(TRUE);
        assertThat(truth(same, CHILD)).isEqualTo(FALSE);
        assertThat(truth(same, OF_UNKNOWN_AGE)).isEqualTo(UNKNOWN);
    }

    @Test
    void unknownFlowsThroughANegation() {
        Segment others = segment(not(inSegment("adults")));
        assertThat(truth(others, CHILD)).isEqualTo(TRUE);
        assertThat(truth(others, OF_UNKNOWN_AGE)).isEqualTo(UNKNOWN);
    }

    @Test
    void aReferenceMayComeBeforeTheSegmentItMeans() {
        Segment first = segment("first", inSegment("second"));
        Segment second = segment("second", inSegment("third"));
        Segment third = segment("third", Constant.EVERYONE);
        assertThat(engine(first, second, third).classify(CHILD, Instant.EPOCH)).containsExactly(first, second, third);
    }

    @Test
    void oneSegmentMayBeReferredToManyTimes() {
        Segment twice = segment(allOf(inSegment("adults"), anyOf(inSegment("adults"), not(inSegment("adults")))));
        assertThat(truth(twice, ADULT)).isEqualTo(TRUE);
        assertThat(truth(twice, OF_UNKNOWN_AGE)).isEqualTo(UNKNOWN);
    }

    @Test
    void theExplanationShowsTheOtherSegment() {
        Segment same = segment(inSegment("adults"));
        Explanation reference = engine(ADULTS, same)
                .explain(same, ADULT, Instant.EPOCH)
                .children()
                .get(0);
        assertThat(reference.node()).isEqualTo(Explanation.Node.SEGMENT);
        assertThat(reference.text()).isEqualTo("segment 'adults'");
        assertThat(reference.children()).hasSize(1);
    }

    @Test
    void classifyNamesTheSegmentsInTheOrderOfTheCatalogue() {
        Segment everyone = segment("everyone", Constant.EVERYONE);
        assertThat(engine(everyone, ADULTS).classify(ADULT, Instant.EPOCH)).containsExactly(everyone, ADULTS);
        assertThat(engine(ADULTS, everyone).classify(ADULT, Instant.EPOCH)).containsExactly(ADULTS, everyone);
        assertThat(engine(ADULTS, everyone).classify(OF_UNKNOWN_AGE, Instant.EPOCH))
                .containsExactly(everyone);
    }

    @Test
    void aSegmentThatIsNotInTheCatalogueIsRefusedWithASuggestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine(ADULTS).verdict(segment("adult", Constant.EVERYONE), ADULT, Instant.EPOCH))
                .withMessageContainingAll("unknown segment 'adult'", "did you mean 'adults'?");
    }

    @Test
    void anotherSegmentOfTheSameIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine(ADULTS).matches(segment("adults", Constant.EVERYONE), ADULT, Instant.EPOCH))
                .withMessageContaining("another one");
    }

    @Test
    void anEqualSegmentIsNot() {
        Segment equal = segment("adults", that(AGE, isAtLeast(18L)));
        assertThat(engine(ADULTS).matches(equal, ADULT, Instant.EPOCH)).isTrue();
    }

    @Test
    void asOfMustLieInTheYears1To9999() {
        SegmentEngine<Contact> engine = engine(ADULTS);
        assertThat(engine.matches(ADULTS, ADULT, Instant.parse("0001-01-01T00:00:00Z")))
                .isTrue();
        assertThat(engine.verdict(ADULTS, ADULT, Instant.parse("9999-12-31T23:59:59.999999Z"))
                        .isMember())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.matches(ADULTS, ADULT, Instant.parse("0000-12-31T23:59:59Z")))
                .withMessageContaining("asOf");
        assertThatIllegalArgumentException().isThrownBy(() -> engine.verdict(ADULTS, ADULT, Instant.MAX));
        assertThatIllegalArgumentException().isThrownBy(() -> engine.explain(ADULTS, ADULT, Instant.MIN));
        assertThatIllegalArgumentException().isThrownBy(() -> engine.classify(ADULT, Instant.MAX));
    }
}
