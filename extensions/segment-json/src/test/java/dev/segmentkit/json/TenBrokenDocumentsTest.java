package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

/** What people get wrong, and what they are told. */
class TenBrokenDocumentsTest {
    @Test
    void aTypingErrorInTheNameOfAField() {
        isRefused(
                "{'attribute': 'age', 'atleast': 18}",
                "/criterion/atleast (line 1, column 53): found field \"atleast\", expected a known field; did you mean 'atLeast'?");
    }

    @Test
    void aTextWhereANumberBelongs() {
        isRefused(
                "{'attribute': 'age', 'atLeast': '18'}",
                "/criterion/atLeast (line 1, column 64): found \"18\", expected a whole number such as 18");
    }

    @Test
    void anAttributeThatNobodyKnowsBesideOneOfAnotherType() {
        isRefused(
                """
                {'all': [
                  {'attribute': 'contry', 'is': 'DE'},
                  {'attribute': 'age', 'contains': '1'}
                ]}""",
                "/criterion/all/0/attribute (line 2, column 17): found \"contry\", expected the name of an attribute; did you mean 'country'?",
                "/criterion/all/1/contains (line 3, column 36): found field \"contains\", expected one that a whole number takes: \"is\", \"isAnyOf\", \"isKnown\", \"isMissing\", \"atLeast\", \"moreThan\", \"atMost\", \"lessThan\", \"between\", \"sameAs\"");
    }

    @Test
    void aMonthWithoutAZone() {
        isRefused(
                "{'happened': {'event': 'purchase', 'inLast': {'months': 1}}}",
                "/criterion/happened/inLast (line 1, column 77): found an object, expected one that makes sense: a span of 1 month needs a time zone");
    }

    @Test
    void aMissingComma() {
        isRefused(
                """
                {'attribute': 'age'
                 'atLeast': 18}""",
                "/criterion (line 2, column 2): found a mistake in its syntax, expected JSON: Unexpected character ('\"' (code 34)): was expecting comma to separate Object entries");
    }

    @Test
    void aFieldTwice() {
        isRefused(
                "{'attribute': 'age', 'atLeast': 18, 'atLeast': 21}",
                "/criterion/atLeast (line 1, column 68): found field \"atLeast\" twice, expected each field once");
    }

    @Test
    void twoExpectationsInOneObject() {
        isRefused(
                "{'attribute': 'age', 'atLeast': 18, 'atMost': 65}",
                "/criterion/atMost (line 1, column 68): found field \"atMost\", expected only one of such fields, and there is \"atLeast\"");
    }

    @Test
    void moreThanThereAre() {
        isRefused(
                "{'atLeast': 5, 'of': ['everyone', 'nobody', 'everyone']}",
                "/criterion/atLeast (line 1, column 44): found 5, expected one that makes sense: 'at least' needs a number from 1 to 3, which is how many criteria it has, got 5");
    }

    @Test
    void aRangeFromItsUpperEnd() {
        isRefused(
                "{'not': {'attribute': 'age', 'between': [65, 18]}}",
                "/criterion/not (line 1, column 40): found an object, expected one that makes sense: a range names its lower end first, got 65 to 18");
    }

    @Test
    void anAttributeOfContactsInAFilterOfEvents() {
        isRefused(
                "{'happened': {'event': 'purchase', 'where': {'attribute': 'country', 'is': 'DE'}}}",
                "/criterion/happened/where/attribute (line 1, column 90): found \"country\", expected the field \"property\" instead of \"attribute\": a filter of event 'purchase' can test its properties only");
        isRefused(
                "{'happened': {'event': 'purchase', 'where': {'happened': {'event': 'purchase'}}}}",
                "/criterion/happened/where (line 1, column 76): found an object, expected one that makes sense: a filter of event 'purchase' can test its properties only, got: purchase happened at any time");
    }

    @Test
    void wordsAndLiterals() {
        isRefused(
                """
                {'all': [
                  {'attribute': 'plan', 'is': 'SILVER'},
                  {'attribute': 'birth date', 'is': '30.02.2024'},
                  {'attribute': 'country', 'matches': '('},
                  {'ageBy': 'country', 'zone': 'Europe/Berln', 'atLeast': 18},
                  {'sumOf': 'amont', 'in': {'event': 'purchase', 'inLast': {'day': 3}}, 'moreThan': null},
                  'everybody',
                  {'countOf': {'event': 'purchase'}, 'moreThan': 1.5},
                  {'attribute': 'income', 'moreThan': 1e999999999},
                  {'atribute': 'country', 'is': 'de', 'ignoringCase': true}
                ]}""",
                "/criterion/all/0/is (line 2, column 31): found \"SILVER\", expected one of the choices of attribute 'plan'; known are [FREE, GOLD]",
                "/criterion/all/1/is (line 3, column 37): found \"30.02.2024\", expected a date such as \"2024-02-29\"",
                "/criterion/all/2/matches (line 4, column 39): found \"(\", expected one that makes sense: expected a regular expression of the RE2 syntax, got \"(\": missing closing )",
                "/criterion/all/3/ageBy (line 5, column 13): found \"country\", expected the name of a date, and attribute 'country' is a text",
                "/criterion/all/3/zone (line 5, column 32): found \"Europe/Berln\", expected a time zone such as \"Europe/Berlin\"; did you mean 'Europe/Berlin'?",
                "/criterion/all/4/sumOf (line 6, column 13): found \"amont\", expected the name of a property of event 'purchase'; did you mean 'amount'?",
                "/criterion/all/4/in/inLast/day (line 6, column 61): found field \"day\", expected a known field; did you mean 'days'?",
                "/criterion/all/5 (line 7, column 3): found \"everybody\", expected a criterion; known are [everyone, nobody]",
                "/criterion/all/6/moreThan (line 8, column 50): found 1.5, expected a whole number of 64 bits, without point and exponent, such as 18",
                "/criterion/all/7/moreThan (line 9, column 39): found 1e999999999, expected a number of at most 1000 digits before and after the point",
                "/criterion/all/8/atribute (line 10, column 4): found field \"atribute\", expected a known field; did you mean 'attribute'?");
    }

    @Test
    void segmentsThatDoNotGoTogether() {
        String catalog = """
                {'segmentkit': 1, 'segments': [
                  {'id': 'loyal', 'mixed': [{'inSegment': 'goldd'}, {'inSegment': 'round'}]},
                  {'id': 'gold', 'implicit': [{'attribute': 'age', 'atLeast': 18}], 'kinds': ['regional']},
                  {'id': 'gold', 'mixed': ['everyone']},
                  {'id': 'round', 'mixed': [{'inSegment': 'loyal'}]},
                  {'id': 'empty'},
                  {'id': 'child', 'parent': 'mother', 'explicit': [{'inSegment': 'gold'}]}
                ]}""";
        isRefused(
                () -> Shop.READER.catalog(Shop.json(catalog)),
                "/segments/0/mixed/0/inSegment (line 2, column 43): found \"goldd\", expected the id of a segment of this catalogue; did you mean 'gold'?",
                "/segments/0/mixed/1/inSegment (line 2, column 67): found \"round\", expected another id, since no segment can refer to itself: loyal -> round -> loyal",
                "/segments/1/implicit/0 (line 3, column 31): found an object, expected one that is implicit, and this one is explicit: it belongs into \"mixed\"",
                "/segments/1/kinds/0 (line 3, column 79): found \"regional\", expected a kind of segments; known are [demographic, geographic, psychographic, behavioural, technographic, needs based, value based]",
                "/segments/2/id (line 4, column 10): found \"gold\", expected another id: there is a segment of this one already",
                "/segments/4 (line 6, column 3): found an object, expected one with a criterion in \"explicit\", \"implicit\", \"mixed\"",
                "/segments/5/parent (line 7, column 29): found \"mother\", expected the id of a segment of this catalogue; known are [loyal, gold, round, empty, child]",
                "/segments/5/explicit/0 (line 7, column 52): found an object, expected one without references to other segments, which belong into \"mixed\"");
    }

    @Test
    void anotherVersionOrAnotherDocument() {
        isRefused(
                () -> Shop.READER.catalog("{\"segmentkit\": 2, \"segment\": {}}"),
                "/segmentkit (line 1, column 16): found 2, expected 1, the version of the format that is known here",
                "/segment (line 1, column 19): found field \"segment\", expected a known field; did you mean 'segments'?");
        isRefused(
                () -> Shop.READER.catalog("{\"segments\": []}"),
                "the document (line 1, column 1): found an object, expected one with the field \"segmentkit\"");
        isRefused(
                () -> Shop.READER.catalog("[]"),
                "the document (line 1, column 1): found an array, expected an object with the field \"segmentkit\"");
        isRefused(
                () -> Shop.READER.catalog(""),
                "the document (line 1, column 1): found nothing, expected a JSON object");
        isRefused(
                () -> Shop.READER.catalog("{\"segmentkit\": 1, \"segments\": []} x"),
                "the document (line 1, column 35): found a mistake in its syntax, expected JSON: Unrecognized token 'x': was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
        isRefused(
                () -> Shop.READER.catalog("{\"segmentkit\": 1, \"segments\": []} []"),
                "the document (line 1, column 35): found more after the end of the document, expected nothing");
    }

    private static void isRefused(String criterion, String... problems) {
        isRefused(() -> Shop.READER.criterion(Shop.criterion(criterion)), problems);
    }

    private static void isRefused(Runnable reading, String... problems) {
        assertThat(catchThrowableOfType(InvalidDocumentException.class, reading::run)
                        .problems())
                .map(DocumentProblem::toString)
                .containsExactly(problems);
    }
}
