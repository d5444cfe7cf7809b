package dev.segmentkit.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.Provenance;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionWriterTest {
    private static final DefinitionWriter COMPACT = DefinitionWriter.compact();

    interface Purchase {}

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.00, 0",
        "12.50, 12.5",
        "100, 100",
        "1E+39, 1000000000000000000000000000000000000000",
        "1E+41, 1E+41",
        "1E-41, 1E-41",
        "-12.5E+50, -1.25E+51",
        "1234567890123456789012345678901234567890.1, 1234567890123456789012345678901234567890.1"
    })
    void decimalsAreExact(String decimal, String written) {
        assertThat(literal(Attributes.decimal("a"), new BigDecimal(decimal))).isEqualTo(written);
        assertThat(new BigDecimal(written).stripTrailingZeros())
                .isEqualTo(new BigDecimal(decimal).stripTrailingZeros());
    }

    /** Some of them are written differently by different Java releases. */
    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "-0.0, 0",
        "100, 100",
        "2.0E23, 200000000000000000000000",
        "2.0E-3, 0.002",
        "2.2250738585072014E-308, 2.2250738585072014E-308",
        "4.9E-324, 5E-324",
        "1.7976931348623157E308, 1.7976931348623157E+308",
        "5.684341886080802E-14, 0.000000000000056843418860808015",
        "9007199254740993, 9007199254740992"
    })
    void realsAreTheNearest(double real, String written) {
        assertThat(literal(Attributes.real("a"), real)).isEqualTo(written);
        assertThat(Double.parseDouble(written)).isEqualTo(real == 0 ? 0.0 : real);
    }

    @Test
    void anyRealIsReadBack() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            double real = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(real)) {
                assertThat(Double.parseDouble(literal(Attributes.real("a"), real)))
                        .isEqualTo(real);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MAX_VALUE, Long.MIN_VALUE})
    void wholeNumbersAreWhole(long number) {
        assertThat(literal(Attributes.wholeNumber("a"), number)).isEqualTo(Long.toString(number));
    }

    @Test
    void textIsEscapedWhereItMustBe() {
        assertThat(literal(Attributes.text("a"), "\"\\/\n\r\t\b\u0000\u001f\u007f\u2028ü😀"))
                .isEqualTo("\"\\\"\\\\/\\n\\r\\t\\u0008\\u0000\\u001f\u007f\u2028ü😀\"");
        assertThat(literal(Attributes.text("a"), "\ud83d and \ude00")).isEqualTo("\"\\ud83d and \\ude00\"");
    }

    private static <V> String literal(Attribute<?, V> attribute, V value) {
        Criterion criterion = new ValueTest<>(new AttributeValue<>(attribute), OneOf.of(List.of(value)));
        String written = COMPACT.criterion(criterion);
        String before = "{\"segmentkit\":1,\"criterion\":{\"attribute\":\"a\",\"is\":";
        assertThat(written).startsWith(before).endsWith("}}");
        return written.substring(before.length(), written.length() - 2);
    }

    @Test
    void declarationsSayWhatIsNotSoAnyway() {
        EventType<Purchase> purchase = EventType.named("purchase");
        Vocabulary vocabulary = Vocabulary.builder()
                .attributes(
                        Attributes.wholeNumber("age"),
                        Attributes.wholeNumber("visits", Origin.IMPLICIT),
                        Attributes.decimal("worth", SegmentKind.VALUE_BASED, Provenance.ANALYTICS),
                        Attributes.decimal("limit", Provenance.CRM, Origin.IMPLICIT, Sensitivity.SENSITIVE),
                        Attributes.real("score", Provenance.ANALYTICS, Origin.EXPLICIT))
                .event(purchase, purchase.text("shop"), purchase.text("reason", Origin.EXPLICIT))
                .event(EventType.<Purchase>named("login"))
                .build();
        assertThat(DefinitionWriter.indented().vocabulary(vocabulary)).isEqualTo("""
                        {
                          "segmentkit": 1,
                          "vocabulary": {
                            "attributes": {
                              "age": "whole number",
                              "visits": {"type": "whole number", "origin": "implicit"},
                              "worth": {"type": "decimal", "kind": "value based", "provenance": "analytics"},
                              "limit": {"type": "decimal", "origin": "implicit", "provenance": "crm", "sensitive": true},
                              "score": {"type": "real", "origin": "explicit", "provenance": "analytics"}
                            },
                            "events": {
                              "purchase": {
                                "shop": "text",
                                "reason": {"type": "text", "origin": "explicit"}
                              },
                              "login": {}
                            }
                          }
                        }
                        """);
    }

    @Test
    void nothingIsWrittenAsNothing() {
        Vocabulary nothing = Vocabulary.builder().build();
        assertThat(COMPACT.vocabulary(nothing)).isEqualTo("{\"segmentkit\":1,\"vocabulary\":{}}");
        assertThat(COMPACT.catalog(SegmentCatalog.of())).isEqualTo("{\"segmentkit\":1,\"segments\":[]}");
        assertThat(COMPACT.catalog(SegmentCatalog.of(), nothing))
                .isEqualTo("{\"segmentkit\":1,\"vocabulary\":{},\"segments\":[]}");
        assertThat(DefinitionWriter.indented().catalog(SegmentCatalog.of()))
                .isEqualTo("{\n  \"segmentkit\": 1,\n  \"segments\": []\n}\n");
    }

    @Test
    void linesAreNoLongerThanTheyNeedToBe() {
        String fits = DefinitionWriter.indented()
                .criterion(GoldenDefinitions.read("country is \"%s\"".formatted("x".repeat(51))));
        assertThat(fits.lines().mapToInt(String::length)).contains(100).allMatch(length -> length <= 100);
        String tooLong = DefinitionWriter.indented()
                .criterion(GoldenDefinitions.read("country is \"%s\"".formatted("x".repeat(52))));
        assertThat(tooLong).contains("\n    \"attribute\": \"country\",\n    \"is\": \"x");
    }

    @Test
    void deepDefinitionsAreWritten() {
        Criterion deep = GoldenDefinitions.read("age is 1");
        for (int i = 0; i < 1000; i++) {
            deep = new Not(deep);
        }
        String written = DefinitionWriter.indented().criterion(deep);
        assertThat(withoutBlanks(written)).isEqualTo(withoutBlanks(COMPACT.criterion(deep)));
        assertThat(written).contains("\n" + " ".repeat(1000) + "\"not\": {\n");
    }

    @Test
    void indentedTextDiffersInBlanksOnly() {
        GoldenDefinitions.criteria().values().forEach(criterion -> {
            String indented = DefinitionWriter.indented().criterion(criterion);
            assertThat(withoutBlanks(indented)).isEqualTo(withoutBlanks(COMPACT.criterion(criterion)));
        });
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
