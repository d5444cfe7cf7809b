package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.Provenance;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Vocabularies, and those of catalogues held against the host's. */
class VocabularyReaderTest {
    private static final AttributeOwner<Contact> CONTACT = AttributeOwner.contact();

    @Test
    void declarations() {
        Vocabulary read =
                VocabularyReader.create().withChoices(Shop.PLAN, Shop.BOUGHT_ON).vocabulary(Shop.json("""
                                {'segmentkit': 1, 'segments': [], 'vocabulary': {
                                  'attributes': {
                                    'age': 'whole number',
                                    'a~/b': {'type': 'text set', 'kind': 'needs based', 'provenance': 'tracking',
                                      'origin': 'explicit', 'sensitive': true},
                                    'plan': {'type': 'choice', 'choices': ['GOLD', 'FREE']}},
                                  'events': {
                                    'visit': {},
                                    'purchase': {'plan': {'type': 'choice', 'choices': ['FREE', 'GOLD']}}}}}"""));
        assertThat(List.copyOf(read.attributes()))
                .isEqualTo(List.of(
                        CONTACT.wholeNumber("age"),
                        CONTACT.textSet(
                                "a~/b",
                                SegmentKind.NEEDS_BASED,
                                Provenance.TRACKING,
                                Origin.EXPLICIT,
                                Sensitivity.SENSITIVE),
                        Shop.PLAN));
        assertThat(List.copyOf(read.eventTypes())).isEqualTo(List.of(EventType.named("visit"), Shop.PURCHASE));
        assertThat(List.copyOf(read.properties(Shop.PURCHASE))).isEqualTo(List.of(Shop.BOUGHT_ON));
    }

    @Test
    void brokenDeclarations() {
        List<String> problems = problems(() -> VocabularyReader.create().vocabulary(Shop.json("""
                                {'segmentkit': 1, 'vocabulary': {'attributes': {
                                  'a~/b': 'txt',
                                  'b': {'type': 'choice'},
                                  'c': {'type': 'text', 'choices': ['x']},
                                  'd': {'type': 'choice', 'choices': ['x', 'x']},
                                  'e': {'type': 'choice', 'choices': ['x']},
                                  ' ': 'text',
                                  'f': {'typ': 'text', 'sensitive': false}}}}""")));
        assertThat(problems)
                .containsExactly(
                        "/vocabulary/attributes/a~0~1b (line 2, column 11): found \"txt\", expected a type; did you mean 'text'?",
                        "/vocabulary/attributes/b (line 3, column 8): found an object, expected a choice with the field \"choices\", an array of its labels",
                        "/vocabulary/attributes/c/choices (line 4, column 36): found an array, expected no choices, which a text does not have",
                        "/vocabulary/attributes/d/choices (line 5, column 38): found an array, expected an array of labels, each of them once",
                        "/vocabulary/attributes/e (line 6, column 8): found an object, expected a choice that the reader was given by withChoices(...), since its enum is the host's",
                        "/vocabulary/attributes/  (line 7, column 3): found a blank name, expected one that is not blank",
                        "/vocabulary/attributes/f/typ (line 8, column 9): found field \"typ\", expected a known field; did you mean 'type'?",
                        "/vocabulary/attributes/f/sensitive (line 8, column 37): found false, expected true, or no such field");
    }

    @Test
    void theVocabularyOfACatalogueIsHeldAgainstThatOfTheHost() {
        Vocabulary host = Vocabulary.builder()
                .attributes(Shop.AGE, Shop.COUNTRY)
                .event(Shop.CART_ADDITION, Shop.ADDED_TO)
                .event(Shop.PURCHASE)
                .build();
        DefinitionReader reader = DefinitionReader.of(host);
        assertThat(problems(() -> reader.catalog(Shop.json("""
                                {'segmentkit': 1, 'segments': [], 'vocabulary': {
                                  'attributes': {'country': 'text', 'agee': 'whole number'},
                                  'events': {'cart addition': {'card': 'text'}, 'visit': {'page': 'text'}}}}"""))))
                .containsExactly(
                        "/vocabulary/attributes/country (line 2, column 29): found another declaration of attribute 'country', expected that of the host's vocabulary: text, kind geographic, origin explicit",
                        "/vocabulary/attributes/agee (line 2, column 37): found \"agee\", expected an attribute of the host's vocabulary; did you mean 'age'?",
                        "/vocabulary/events/cart addition/card (line 3, column 32): found \"card\", expected a property of event 'cart addition' of the host's vocabulary; did you mean 'cart'?",
                        "/vocabulary/events/visit (line 3, column 49): found \"visit\", expected an event of the host's vocabulary; known are [cart addition, purchase]");
    }

    @Test
    void segments() {
        Segment read = Shop.READER.segment(
                Shop.json("{'segmentkit': 1, 'segment': {'id': 'all', 'title': 't', 'description': 'd',"
                        + " 'objective': 'o', 'owner': 'w', 'parent': 'p', 'kinds': ['value based'],"
                        + " 'mixed': ['everyone', {'inSegment': 'other'}]}}"));
        assertThat(read)
                .isEqualTo(Segment.builder("all")
                        .title("t")
                        .description("d")
                        .objective("o")
                        .owner("w")
                        .parent("p")
                        .kinds(SegmentKind.VALUE_BASED)
                        .where(Constant.EVERYONE)
                        .where(new SegmentReference("other"))
                        .build());
    }

    private static List<String> problems(Runnable reading) {
        return catchThrowableOfType(InvalidDocumentException.class, reading::run).problems().stream()
                .map(DocumentProblem::toString)
                .toList();
    }
}
