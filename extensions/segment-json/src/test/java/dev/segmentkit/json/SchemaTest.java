package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published schema takes, and what it refuses and in which words. */
class SchemaTest {
    private static final String PURCHASES = "{\"event\": \"purchase\"}";

    private static String criterion(String criterion) {
        return "{\"segmentkit\": 1, \"criterion\": %s}".formatted(criterion);
    }

    private static String filter(String filter) {
        return criterion("{\"happened\": {\"event\": \"purchase\", \"where\": %s}}".formatted(filter));
    }

    private static String subject(String fields) {
        return criterion("{%s, \"isKnown\": true}".formatted(fields.replace("PURCHASES", PURCHASES)));
    }

    private static String expectation(String fields) {
        return criterion("{\"attribute\": \"age\", %s}".formatted(fields.replace("PURCHASES", PURCHASES)));
    }

    private static String events(String fields) {
        return criterion("{\"happened\": {\"event\": \"purchase\", %s}}".formatted(fields));
    }

    private static String span(String span) {
        return events("\"inLast\": " + span);
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"segmentkit": 1, "segments": []}
                """, """
                {"segments": [], "vocabulary": {}, "segmentkit": 1}
                """, """
                {"segmentkit": 1, "vocabulary": {
                    "attributes": {
                        "age": "whole number",
                        "plan": {"type": "choice", "choices": ["free", "gold"], "kind": "value based"},
                        "income": {"type": "decimal", "origin": "implicit", "provenance": "crm", "sensitive": true}},
                    "events": {"purchase": {"amount": "decimal"}, "visit": {}}}}
                """, """
                {"segmentkit": 1, "segment": {
                    "id": "adults", "title": "Adults", "description": "All of age", "objective": "sell", "owner": "me",
                    "parent": "people", "kinds": ["needs based"],
                    "explicit": ["everyone"], "implicit": ["nobody"], "mixed": [{"inSegment": "vip"}]}}
                """, """
                {"segmentkit": 1, "criterion": "everyone"}
                """, """
                {"segmentkit": 1, "score": {"name": "heat", "parts": [{"points": -1.5, "if": "everyone"}], "atMost": 100}}
                """})
    void documents(String document) {
        assertThat(PublishedSchema.problems(document)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"everyone\"",
                "\"nobody\"",
                "{\"all\": [\"everyone\", {\"not\": \"nobody\"}]}",
                "{\"any\": [\"everyone\", {\"orMissing\": \"nobody\"}, {\"falseIfMissing\": \"nobody\"}]}",
                "{\"atLeast\": 2, \"of\": [\"everyone\", \"nobody\", {\"inSegment\": \"loyal\"}]}",
                "{\"attribute\": \"age\", \"atLeast\": 18}",
                "{\"happened\": {\"event\": \"purchase\"}}",
                "{\"happenedFirst\": {\"event\": \"purchase\", \"inLast\": {\"days\": 7}}}",
                """
                {"sequence": [
                    {"event": "cart", "inLast": {"days": 7}},
                    {"followedBy": {"event": "visit"}},
                    {"notFollowedBy": {"event": "purchase", "where": {"property": "amount", "moreThan": 5}},
                     "matching": [{"own": "cart", "earlier": "cart", "of": "cart"}], "within": {"hours": 24}}],
                 "within": {"days": 2}}
                """
            })
    void criteria(String criterion) {
        assertThat(PublishedSchema.problems(criterion(criterion))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"everyone\"",
                "{\"property\": \"amount\", \"moreThan\": 50}",
                "{\"property\": \"amount\", \"moreThan\": {\"percent\": 50, \"of\": {\"property\": \"price\"}}}",
                "{\"property\": \"amount\", \"sameAs\": {\"lengthOf\": \"code\"}}",
                "{\"ageBy\": \"made on\", \"zone\": {\"attribute\": \"zone\", \"else\": \"UTC\"}, \"is\": 3}",
                "{\"lengthOf\": \"code\", \"is\": 3}",
                "{\"sizeOf\": \"tags\", \"is\": 3}",
                "{\"all\": [\"everyone\", {\"not\": {\"property\": \"amount\", \"isMissing\": true}}]}",
                "{\"atLeast\": 1, \"of\": [\"everyone\", {\"orMissing\": \"nobody\"}]}"
            })
    void filters(String filter) {
        assertThat(PublishedSchema.problems(filter(filter))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"attribute\": \"age\"",
                "\"ageBy\": \"birth date\", \"zone\": \"Europe/Berlin\"",
                "\"lengthOf\": \"name\"",
                "\"sizeOf\": \"tags\"",
                "\"countOf\": PURCHASES",
                "\"countOf\": \"weeks\", \"with\": PURCHASES, \"zone\": \"UTC\"",
                "\"countOf\": \"weeks\", \"with\": PURCHASES, \"atLeastEvents\": 2, \"zone\": \"UTC\", \"weeksFrom\": \"sunday\"",
                "\"momentOf\": \"first\", \"in\": PURCHASES",
                "\"daysSince\": {\"nthLast\": 3}, \"in\": PURCHASES",
                "\"valueOf\": \"amount\", \"of\": {\"nth\": 3}, \"in\": PURCHASES",
                "\"sumOf\": \"amount\", \"in\": PURCHASES",
                "\"averageOf\": \"amount\", \"in\": PURCHASES",
                "\"smallestOf\": \"amount\", \"in\": PURCHASES",
                "\"greatestOf\": \"amount\", \"in\": PURCHASES",
                "\"distinctOf\": \"amount\", \"in\": PURCHASES",
                "\"mostFrequentOf\": \"amount\", \"in\": PURCHASES",
                "\"ratioOf\": {\"countOf\": PURCHASES}, \"to\": {\"attribute\": \"visits\"}, \"givenAtLeast\": 1",
                """
                "score": {"name": "heat", "parts": [
                    {"points": 5, "if": {"happened": PURCHASES}, "ifUnknown": 1,
                     "fading": {"lessPercent": 12.5, "every": {"days": 30},
                                "since": {"momentOf": "last", "in": PURCHASES}}}]}
                """
            })
    void subjects(String fields) {
        assertThat(PublishedSchema.problems(subject(fields))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"is\": 18",
                "\"is\": true",
                "\"is\": \"DE\", \"ignoringCase\": true",
                "\"isAnyOf\": [\"DE\", \"AT\"]",
                "\"isKnown\": true",
                "\"isMissing\": true",
                "\"atLeast\": 12345678901234567890.123456789012345678901234567890",
                "\"moreThan\": \"2024-02-29\"",
                "\"atMost\": {\"of\": {\"attribute\": \"limit\"}}",
                "\"lessThan\": {\"percent\": 0.5, \"of\": {\"countOf\": PURCHASES}}",
                "\"between\": [18, 25]",
                "\"sameAs\": {\"attribute\": \"other\"}",
                "\"contains\": \"x\"",
                "\"startsWith\": \"\", \"ignoringCase\": true",
                "\"endsWith\": \"x\"",
                "\"matches\": \"a.*\"",
                "\"hasAnyOf\": [\"ski\"]",
                "\"hasAllOf\": [\"ski\", \"climb\"]",
                "\"near\": {\"latitude\": 52.5, \"longitude\": 13.4, \"metres\": 1000}",
                "\"isIn\": {\"inNext\": {\"hours\": 1}}",
                "\"isIn\": {\"inLast\": {\"days\": 30}, \"zone\": \"Europe/Berlin\"}",
                "\"isIn\": {\"in\": {\"unit\": \"day\", \"first\": 1, \"last\": 7, \"zone\": \"UTC\"}}",
                "\"anniversaryIsIn\": {\"inNext\": {\"days\": 7}, \"zone\": \"UTC\"}, \"leapDays\": \"march 1\""
            })
    void expectations(String fields) {
        assertThat(PublishedSchema.problems(expectation(fields))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"where\": \"everyone\"",
                "\"inLast\": {\"minutes\": 90}",
                "\"beforeLast\": {\"weeks\": 1}",
                "\"betweenAgo\": [{\"days\": 60}, {\"days\": 30}]",
                "\"between\": [\"2024-01-01T00:00:00Z\", \"2024-02-01T00:00:00Z\"]",
                "\"in\": {\"unit\": \"quarter\", \"first\": -6, \"last\": -1, \"zone\": \"UTC\"}",
                "\"in\": {\"unit\": \"week\", \"first\": -1, \"last\": 0, \"soFar\": true, \"zone\": \"UTC\", \"weeksFrom\": \"sunday\"}",
                "\"inLast\": {\"months\": 3, \"zone\": \"UTC\"}, \"where\": \"everyone\"",
                "\"inLast\": {\"years\": 1, \"zone\": {\"attribute\": \"zone\", \"else\": \"UTC\"}}"
            })
    void windows(String fields) {
        assertThat(PublishedSchema.problems(events(fields))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'segments': []} | : required property 'segmentkit' not found",
                "{'segmentkit': 2, 'segments': []} | /segmentkit: must be the constant value '1'",
                "{'segmentkit': 1} | : required property 'vocabulary' not found",
                "{'segmentkit': 1, 'segment': null} | /segment: null found, object expected",
                "{'segmentkit': 1, 'criterion': 'everyone', 'vocabulary': {}} | : must have at most 2 properties",
                "{'segmentkit': 1, 'segments': [], '$schema': 'x'} | : property '$schema' is not defined",
                "{'segmentkit': 1, 'segment': {'id': 'a'}} | /segment: required property 'explicit' not found",
                "{'segmentkit': 1, 'segment': {'explicit': ['everyone']}} | /segment: required property 'id' not found",
                "{'segmentkit': 1, 'segment': {'id': 'a', 'name': 'b', 'mixed': ['nobody']}} | /segment: property 'name' is not defined",
                "{'segmentkit': 1, 'segment': {'id': 'a', 'kinds': ['needs-based'], 'mixed': ['nobody']}} | /segment/kinds/0: does not have a value in the enumeration",
                "{'segmentkit': 1, 'vocabulary': {'attributes': {'age': 'number'}}} | /vocabulary/attributes/age: does not have a value",
                "{'segmentkit': 1, 'vocabulary': {'attributes': {'plan': 'choice'}}} | /vocabulary/attributes/plan: does not have a value",
                "{'segmentkit': 1, 'vocabulary': {'attributes': {'plan': {'type': 'choice'}}}} | /vocabulary/attributes/plan: required property 'choices' not found",
                "{'segmentkit': 1, 'vocabulary': {'attributes': {'age': {'type': 'real', 'choices': ['a']}}}} | /vocabulary/attributes/age/choices: schema for 'choices' is false",
                "{'segmentkit': 1, 'vocabulary': {'attributes': {'age': {'type': 'real', 'sensitive': false}}}} | /vocabulary/attributes/age/sensitive: must be the constant value 'true'",
                "{'segmentkit': 1, 'score': {'name': 'heat', 'parts': []}} | /score/parts: must have at least 1 items",
                "{'segmentkit': 1, 'score': {'name': 'heat', 'parts': [{'points': '1', 'if': 'everyone'}]}} | /score/parts/0/points: string found, number expected"
            })
    void broken_documents(String document, String problem) {
        assertBroken(quoted(document), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'all' | /criterion: does not have a value in the enumeration [\"everyone\", \"nobody\"]",
                "18 | /criterion: integer found, object expected",
                "{} | /criterion: required property 'attribute' not found",
                "{'all': ['everyone']} | /criterion/all: must have at least 2 items",
                "{'all': ['everyone', 'nobody'], 'attribute': 'age'} | /criterion: property 'attribute' is not defined",
                "{'all': ['everyone', 'nobody'], 'any': ['everyone', 'nobody']} | /criterion: must have at most 1 properties",
                "{'atLeast': 2} | /criterion: required property 'attribute' not found",
                "{'of': ['everyone', 'nobody']} | /criterion: has a missing property 'atLeast'",
                "{'inSegment': 5} | /criterion/inSegment: integer found, string expected",
                "{'happened': {'event': 'a'}, 'happenedFirst': {'event': 'a'}} | /criterion: must have at most 1 properties",
                "{'happened': 'purchase'} | /criterion/happened: string found, object expected",
                "{'sequence': [{'event': 'a'}]} | /criterion/sequence: must have at least 2 items",
                "{'sequence': [{'event': 'a'}, {'event': 'b'}]} | /criterion/sequence/1: required property 'followedBy' not found",
                "{'sequence': [{'event': 'a'}, {'followedBy': {'event': 'b'}, 'notFollowedBy': {'event': 'b'}}]} | /criterion/sequence/1/followedBy: schema for 'followedBy' is false",
                "{'sequence': [{'event': 'a'}, {'followedBy': {'event': 'b', 'inLast': {'days': 1}}}]} | /criterion/sequence/1/followedBy: property 'inLast' is not defined",
                "{'property': 'age', 'atLeast': 18} | /criterion: property 'property' is not defined",
                "{'not': {'not': {'attribute': 'age', 'atleast': 18}}} | /criterion/not/not: property 'atleast' is not defined"
            })
    void broken_criteria(String criterion, String problem) {
        assertBroken(criterion(quoted(criterion)), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'attribute': 'age', 'atLeast': 18} | property 'attribute' is not defined",
                "{'property': 'age', 'lengthOf': 'x', 'is': 18} | must be valid to one and only one schema, but 2 are valid",
                "{'property': 'age', 'zone': 'UTC', 'is': 18} | has a missing property 'ageBy'",
                "{'happened': {'event': 'a'}} | property 'happened' is not defined",
                "{'inSegment': 'a'} | property 'inSegment' is not defined"
            })
    void broken_filters(String filter, String problem) {
        assertBroken(filter(quoted(filter)), "/criterion/happened/where: " + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'attribute': 5 | /criterion/attribute: integer found, string expected",
                "'attribute': 'a', 'in': PURCHASES | /criterion: required property 'sumOf' not found",
                "'attribute': 'a', 'zone': 'UTC' | /criterion: required property 'ageBy' not found",
                "'attribute': 'a', 'lengthOf': 'b' | /criterion: must be valid to one and only one schema, but 2 are valid",
                "'ageBy': 'birth date' | /criterion: has a missing property 'zone'",
                "'countOf': 'hours', 'with': PURCHASES, 'zone': 'UTC' | /criterion/countOf: does not have a value",
                "'countOf': 'days', 'zone': 'UTC' | /criterion: required property 'with' not found",
                "'countOf': PURCHASES, 'zone': 'UTC' | /criterion/zone: schema for 'zone' is false",
                "'sumOf': 'amount' | /criterion: has a missing property 'in'",
                "'valueOf': 'amount', 'in': PURCHASES | /criterion: has a missing property 'of'",
                "'valueOf': 'amount', 'of': 'second', 'in': PURCHASES | /criterion/of: does not have a value in the enumeration [\"first\", \"last\"]",
                "'valueOf': 'amount', 'of': {'nth': 0}, 'in': PURCHASES | /criterion/of/nth: must have a minimum value of 1",
                "'momentOf': {'nth': 1, 'nthLast': 1}, 'in': PURCHASES | /criterion/momentOf: must have at most 1 properties",
                "'ratioOf': {'attribute': 'a'}, 'to': {'attribute': 'b'} | /criterion: has a missing property 'givenAtLeast'",
                "'ratioOf': {'attribute': 'a', 'is': 1}, 'to': {'attribute': 'b'}, 'givenAtLeast': 1 | /criterion/ratioOf: property 'is' is not defined",
                "'ratioOf': {'attribute': 'a'}, 'to': {'attribute': 'b'}, 'givenAtLeast': 0 | /criterion/givenAtLeast: must have an exclusive minimum value of 0"
            })
    void broken_subjects(String fields, String problem) {
        assertBroken(subject(quoted(fields)), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'ignoringCase': true | /criterion: required property 'is' not found",
                "'is': null | /criterion/is: null found",
                "'is': 1, 'isKnown': true | /criterion: must be valid to one and only one schema, but 2 are valid",
                "'atLeast': 1, 'lessThan': 2 | /criterion: must be valid to one and only one schema, but 2 are valid",
                "'atLeast': 1, 'ignoringCase': true | /criterion: required property 'contains' not found",
                "'isKnown': false | /criterion/isKnown: must be the constant value 'true'",
                "'isAnyOf': [] | /criterion/isAnyOf: must have at least 1 items",
                "'between': [1] | /criterion/between: must have at least 2 items",
                "'atLeast': {'percent': 50} | /criterion/atLeast: required property 'of' not found",
                "'atLeast': {'percent': 0, 'of': {'attribute': 'a'}} | /criterion/atLeast/percent: must have an exclusive minimum value of 0",
                "'atLeast': true | /criterion/atLeast: boolean found, [string, number] expected",
                "'near': {'latitude': 91, 'longitude': 0, 'metres': 1} | /criterion/near/latitude: must have a maximum value of 90",
                "'isIn': {} | /criterion/isIn: must have at least 1 properties",
                "'isIn': {'zone': 'UTC'} | /criterion/isIn: must have at least 2 properties",
                "'isIn': {'between': ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z']} | /criterion/isIn: property 'between' is not defined",
                "'anniversaryIsIn': {'inNext': {'days': 7}}, 'leapDays': 'march 1' | /criterion/anniversaryIsIn: required property 'zone' not found",
                "'anniversaryIsIn': {'inNext': {'days': 7}, 'zone': 'UTC'} | /criterion: has a missing property 'leapDays'"
            })
    void broken_expectations(String fields, String problem) {
        assertBroken(expectation(quoted(fields)), problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'inLast': {'days': 1}, 'beforeLast': {'days': 1} | : must have at most 2 properties",
                "'inNext': {'days': 1} | : property 'inNext' is not defined",
                "'betweenAgo': [{'days': 2}] | /betweenAgo: must have at least 2 items",
                "'in': {'unit': 'day', 'first': 0, 'last': 0} | /in: required property 'zone' not found",
                "'in': {'unit': 'day', 'first': -1, 'last': -1, 'soFar': true, 'zone': 'UTC'} | /in/last: must be the constant value '0'",
                "'in': {'unit': 'days', 'first': 0, 'last': 0, 'zone': 'UTC'} | /in/unit: does not have a value",
                "'zone': 'UTC' | : property 'zone' is not defined"
            })
    void broken_windows(String fields, String problem) {
        assertBroken(events(quoted(fields)), "/criterion/happened" + problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | : must have at least 1 properties",
                "{'days': 0} | /days: must have a minimum value of 1",
                "{'days': 1.5} | /days: number found, integer expected",
                "{'days': 1, 'hours': 2} | : must have at most 1 properties",
                "{'months': 1} | : has a missing property 'zone'",
                "{'days': 1, 'zone': 'UTC'} | : required property 'months' not found",
                "{'years': 1, 'zone': {'attribute': 'zone'}} | /zone: required property 'else' not found",
                "{'years': 10001, 'zone': 'UTC'} | /years: must have a maximum value of 10000"
            })
    void broken_spans(String span, String problem) {
        assertBroken(span(quoted(span)), "/criterion/happened/inLast" + problem);
    }

    @Test
    void one_fault_deep_inside_is_one_problem() {
        String deep = subject(
                "\"countOf\": {\"event\": \"a\", \"where\": {\"all\": [\"everyone\", {\"property\": 5, \"is\": 1}]}}");

        assertThat(PublishedSchema.problems(criterion("{\"all\": [\"everyone\", %s]}"
                        .formatted(deep.substring(deep.indexOf("criterion") + 12, deep.length() - 1)))))
                .containsExactly("/criterion/all/1/countOf/where/all/1/property: integer found, string expected");
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static void assertBroken(String document, String problem) {
        assertThat(PublishedSchema.problems(document)).anyMatch(found -> found.startsWith(problem));
    }
}
