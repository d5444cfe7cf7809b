package dev.segmentkit.sql.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.sql.Database;
import dev.segmentkit.sql.Expressions;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.vocabulary.Attribute;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fields of JSON are values, missing or invalid, and nothing fails. */
class JsonBinderTest {
    private enum Plan {
        FREE,
        PAID
    }

    private static final Column FIELD = Column.named("x").field("a");
    private static final List<String> TEXTS = List.of("\"\"", "\"x\"", "\"5\"", "\"\\u00e4\\ud83d\\ude00'\"");
    private static final List<String> OTHERS = List.of("true", "{}", "{\"a\":1}");

    @ParameterizedTest
    @EnumSource
    void textsAndWhatIsMadeOfThem(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            check(expressions, Attributes.text("t"), FIELD, TEXTS, List.of("", "x", "5", "\u00e4\ud83d\ude00'"));
            checkInvalid(expressions, Attributes.text("t"), FIELD, "5", "[\"x\"]");
            check(
                    expressions,
                    Attributes.choice("c", Plan.class, Plan::name),
                    FIELD,
                    List.of("\"FREE\""),
                    List.of("FREE"));
            checkInvalid(expressions, Attributes.choice("c", Plan.class, Plan::name), FIELD, "5", "\"free\"", "\"\"");
            check(expressions, Attributes.version("v"), FIELD, List.of("\"1.2-a\"", "\"2\""), List.of("1.2-a", "2"));
            checkInvalid(expressions, Attributes.version("v"), FIELD, "1", "1.2", "\"v1\"", "\"\"");
            check(
                    expressions,
                    Attributes.textSet("s"),
                    FIELD,
                    List.of("[]", "[\"x\",\"y\"]", "[\"x\",null]"),
                    List.of("", "x,y", "x"));
            checkInvalid(expressions, Attributes.textSet("s"), FIELD, "5", "\"x\"", "[5]", "[\"x\",[]]", "[true]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersAndFlags(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            check(
                    expressions,
                    Attributes.wholeNumber("n"),
                    FIELD,
                    List.of("0", "-5", "9223372036854775807", "-9223372036854775808"),
                    List.of("0", "-5", "9223372036854775807", "-9223372036854775808"));
            checkInvalid(
                    expressions,
                    Attributes.wholeNumber("n"),
                    FIELD,
                    "9223372036854775808",
                    "1.5",
                    "1e30",
                    "\"5\"",
                    "[1]");
            check(
                    expressions,
                    Attributes.decimal("d"),
                    FIELD,
                    List.of("0", "1.10", "-12345678901234567890", "0.123456789012345", "-99999999999.9999"),
                    List.of("0", "1.1", "-12345678901234567890", "0.123456789012345", "-99999999999.9999"));
            checkInvalid(expressions, Attributes.decimal("d"), FIELD, "\"5\"", "[]");
            if (database == Database.DUCKDB) {
                checkInvalid(
                        expressions,
                        Attributes.decimal("d"),
                        FIELD,
                        "1.10000000000000000001",
                        "1234567890123456.5",
                        "1e-30",
                        "1e400");
            }
            check(
                    expressions,
                    Attributes.real("r"),
                    FIELD,
                    List.of("0", "1.5", "-1e-7", "123456789012345678901234567890"),
                    List.of("0.0", "1.5", "-1.0E-7", "1.2345678901234568E29"));
            checkInvalid(expressions, Attributes.real("r"), FIELD, "1e400", "\"5\"", "\"NaN\"");
            check(expressions, Attributes.flag("f"), FIELD, List.of("true", "false"), List.of("true", "false"));
            checkInvalid(expressions, Attributes.flag("f"), FIELD, "0", "\"true\"", "[true]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void datesAndMoments(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            check(
                    expressions,
                    Attributes.date("d"),
                    FIELD,
                    List.of("\"2024-02-29\"", "\"0001-01-01\""),
                    List.of("2024-02-29", "0001-01-01"));
            checkInvalid(
                    expressions,
                    Attributes.date("d"),
                    FIELD,
                    "\"2023-02-29\"",
                    "\"2024-2-9\"",
                    "\"today\"",
                    "20240229",
                    "\"2024-02-29T00:00:00Z\"",
                    "\"infinity\"");
            check(
                    expressions,
                    Attributes.moment("m"),
                    FIELD,
                    List.of("\"2024-02-29T12:00:00Z\"", "\"2024-02-29T12:00:00.1234569+02:00\""),
                    List.of("2024-02-29T12:00:00Z", "2024-02-29T10:00:00.123456Z"));
            checkInvalid(
                    expressions,
                    Attributes.moment("m"),
                    FIELD,
                    "\"2024-02-29T12:00:00\"",
                    "\"2024-02-30T12:00:00Z\"",
                    "\"now\"",
                    "0",
                    "\"2024-02-29\"");
            Column local = FIELD.inZone(ZoneId.of("Europe/Berlin"));
            check(
                    expressions,
                    Attributes.moment("m"),
                    local,
                    List.of("\"2024-03-31T02:30:00\"", "\"2024-10-27T02:30:00\""),
                    List.of("2024-03-31T01:30:00Z", "2024-10-27T00:30:00Z"));
            checkInvalid(
                    expressions, Attributes.moment("m"), local, "\"2024-02-29T12:00:00Z\"", "\"2999-01-01T00:00:00\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWayToAField(Database database) throws Exception {
        Attribute<Contact, String> text = Attributes.text("t");
        try (Expressions expressions = new Expressions(database)) {
            for (String name :
                    List.of("a", "", "a b", "$", "*", "#", "a/b", "a~1", "'", "\"", "0", "a.b", "{}", "\u00e4")) {
                String quoted = name.replace("\"", "\\\"");
                assertThat(found(
                                expressions,
                                text,
                                Column.named("x").field("o").field(name),
                                "{\"o\":{\"%s\":\"y\"}}".formatted(quoted)))
                        .as(name)
                        .containsExactly("y", null, null);
            }
            Column deep = Column.named("x").field("a").field("0");
            for (String missing : List.of("{}", "null", "{\"a\":null}", "{\"a\":{}}", "{\"a\":{\"0\":null}}")) {
                assertThat(found(expressions, text, deep, missing)).as(missing).containsExactly(null, null, null);
            }
            for (String wrong : List.of("5", "[]", "\"x\"", "{\"a\":5}", "{\"a\":[\"x\"]}", "{\"a\":\"x\"}")) {
                List<@Nullable Object> found = found(expressions, text, deep, wrong);
                assertThat(found.get(0)).as(wrong).isNull();
                assertThat(found.get(1)).as(wrong).isEqualTo("true");
                assertThat(found.get(2)).as(wrong).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void jsonThatCannotBeReadIsInvalid(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            List<@Nullable Object> found =
                    found(expressions, Attributes.text("t"), FIELD, "{\"a\":\"x\",\"b\":\"\\u0000\"}");
            assertThat(found.get(1)).isEqualTo("true");
            assertThat(found.get(2)).isNotNull();
        }
    }

    private static void check(
            Expressions expressions,
            Attribute<Contact, ?> attribute,
            Column field,
            List<String> json,
            List<String> values)
            throws SQLException {
        for (int i = 0; i < json.size(); i++) {
            List<@Nullable Object> found = found(expressions, attribute, field, "{\"a\": %s}".formatted(json.get(i)));
            assertThat(found).as("%s %s", attribute, json.get(i)).containsExactly(values.get(i), null, null);
        }
        assertThat(found(expressions, attribute, field, "{\"a\": null}")).containsExactly(null, null, null);
        assertThat(found(expressions, attribute, field, "{}")).containsExactly(null, null, null);
    }

    private static void checkInvalid(
            Expressions expressions, Attribute<Contact, ?> attribute, Column field, String... json)
            throws SQLException {
        List<String> all = Stream.concat(
                        Stream.of(json), attribute.type().label().equals("flag") ? Stream.of("{}") : OTHERS.stream())
                .toList();
        for (String each : all) {
            List<@Nullable Object> found = found(expressions, attribute, field, "{\"a\": %s}".formatted(each));
            assertThat(found.get(0)).as("%s %s", attribute, each).isNull();
            assertThat(found.get(1)).as("%s %s", attribute, each).isEqualTo("true");
            assertThat(found.get(2)).as("%s %s", attribute, each).isNotNull();
        }
    }

    /** The value that is read, as its text; whether it is invalid (null if it is not); what was misread. */
    private static List<@Nullable Object> found(
            Expressions expressions, Attribute<Contact, ?> attribute, Column field, String json) throws SQLException {
        BoundValue bound = new JsonBinder(expressions.dialect(), field, Sql.of("t.x"))
                .bound(attribute)
                .orElseThrow();
        Sql row = Sql.of(
                "SELECT {}, {}, {}, {} FROM (SELECT CAST({} AS JSON) AS x OFFSET 0) AS t",
                bound.raw(),
                bound.invalid().orElseThrow(),
                bound.misread().orElseThrow(),
                bound.expression().sql(),
                expressions.dialect().text(json));
        List<@Nullable Object> found = expressions.rows(row).get(0);
        assertThat(found.get(0) == null).isEqualTo(found.get(3) == null);
        List<@Nullable Object> read = new ArrayList<>();
        read.add(found.get(0) == null ? null : Shown.of(attribute, found.get(0)));
        read.add(Boolean.TRUE.equals(found.get(1)) ? "true" : null);
        read.add(found.get(2));
        return read;
    }
}
