package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.Version;
import dev.segmentkit.vocabulary.VersionAttribute;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that a database takes for equal, though they are not the same. */
class CollationsTest {
    /** Marks properties of purchases. */
    private interface Purchase {}

    /** A mood. */
    private enum Mood {
        SAD,
        OK
    }

    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    private static final ChoiceAttribute<Contact, Mood> MOOD = Attributes.choice("mood", Mood.class);
    private static final VersionAttribute<Contact> APP = Attributes.version("app");
    private static final TextSetAttribute<Contact> TAGS = Attributes.textSet("tags");
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");
    private static final Segment ONE =
            segment("one").implicit(event(PURCHASE).ever().count().is(1)).build();
    private static final Segment TWO =
            segment("two").implicit(event(PURCHASE).ever().count().is(2)).build();

    private static final TableBinding SHOP = shop("buy");

    private static TableBinding shop(String type) {
        return TableBinding.to("people")
                .id("id")
                .events(
                        PURCHASE,
                        "bought",
                        bought -> bought.contact("person")
                                .id("id")
                                .occurredAt("moment")
                                .ofType("kind", type))
                .build();
    }

    /** How texts are declared whose case says nothing. */
    private static String caseless(Connection connection, Database database) throws SQLException {
        if (database == Database.DUCKDB) {
            return "VARCHAR COLLATE NOCASE";
        }
        SqlRows.run(
                connection,
                "CREATE COLLATION pg_temp.caseless (provider = icu, locale = 'und-u-ks-level2', deterministic = false)");
        return "text COLLATE pg_temp.caseless";
    }

    private static List<String> members(Connection connection, TableBinding binding, Segment segment)
            throws SQLException {
        List<String> members = new ArrayList<>();
        JdbcOutcome outcome = JdbcSegments.open(new OneConnection(connection), binding, SegmentCatalog.of(segment))
                .members(segment, AS_OF, members::add);
        assertThat(outcome.failures()).isEmpty();
        return members;
    }

    private static void shop(Connection connection, String ids, String kinds) throws SQLException {
        SqlRows.run(
                connection,
                "CREATE TEMPORARY TABLE people (id %s)".formatted(ids),
                "INSERT INTO people VALUES ('ada'), ('Ada')",
                "CREATE TEMPORARY TABLE bought (id %s, person %s, kind %s, moment TIMESTAMPTZ)"
                        .formatted(ids, ids, kinds),
                "INSERT INTO bought VALUES ('a', 'ada', 'buy', TIMESTAMPTZ '2026-06-01 00:00:00+00'),"
                        + " ('A', 'ada', 'buy', TIMESTAMPTZ '2026-06-01 00:00:00+00'),"
                        + " ('b', 'ada', 'BUY', TIMESTAMPTZ '2026-06-01 00:00:00+00'),"
                        + " ('c', 'Ada', 'buy', TIMESTAMPTZ '2026-06-01 00:00:00+00'),"
                        + " ('d', 'Ada', 'Buy', TIMESTAMPTZ '2026-06-01 00:00:00+00')");
    }

    @ParameterizedTest
    @EnumSource
    void typesOfEventsAreTheSameTexts(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            shop(connection, "VARCHAR", caseless(connection, database));
            assertThat(members(connection, SHOP, TWO)).containsExactly("ada");
            assertThat(members(connection, SHOP, ONE)).containsExactly("Ada");
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsAreTheSameTexts(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            shop(connection, caseless(connection, database), "VARCHAR");
            assertThat(members(connection, SHOP, TWO)).containsExactly("ada");
            assertThat(members(connection, SHOP, ONE)).containsExactly("Ada");
        }
    }

    @Test
    void columnsOfTwoCollationsAreCompared() throws SQLException {
        try (Connection connection = Database.POSTGRESQL.connect()) {
            shop(connection, caseless(connection, Database.POSTGRESQL), "VARCHAR");
            SqlRows.run(connection, "ALTER TABLE people ALTER COLUMN id TYPE varchar COLLATE \"POSIX\"");
            assertThat(members(connection, SHOP, TWO)).containsExactly("ada");
        }
    }

    @Test
    void aCollationForAllTextsIsOverridden() throws SQLException {
        try (Connection connection = Database.DUCKDB.connect()) {
            SqlRows.run(connection, "SET default_collation = 'nocase'");
            shop(connection, "VARCHAR", "VARCHAR");
            assertThat(members(connection, SHOP, TWO)).containsExactly("ada");
            assertThat(members(connection, SHOP, ONE)).containsExactly("Ada");
        }
    }

    @Test
    void membershipsAreThoseOfTheSameTexts() throws SQLException {
        try (Connection connection = Database.DUCKDB.connect()) {
            SqlRows.run(connection, "SET default_collation = 'nocase'");
            shop(connection, "VARCHAR", "VARCHAR");
            JdbcSegments segments = JdbcSegments.open(new OneConnection(connection), SHOP, SegmentCatalog.of(ONE, TWO));
            MembershipTables tables = MembershipTables.named("written");
            assertThat(segments.materialise(tables, AS_OF).failed()).isZero();
            assertThat(SqlRows.texts(connection, "SELECT segment || ' ' || contact FROM written"))
                    .containsExactlyInAnyOrder("one Ada", "two ada");
            SqlRows.run(
                    connection, "INSERT INTO bought VALUES ('e', 'Ada', 'buy', TIMESTAMPTZ '2026-06-16 00:00:00+00')");
            assertThat(segments.materialise(tables, AS_OF.plusSeconds(86_400)).failed())
                    .isZero();
            assertThat(SqlRows.texts(connection, "SELECT segment || ' ' || contact FROM written"))
                    .containsExactlyInAnyOrder("two Ada", "two ada");
            assertThat(segments.materialiseTags(TableName.of("tagged"), AS_OF).answered())
                    .isEqualTo(2);
            assertThat(SqlRows.texts(connection, "SELECT contact || ' ' || segments[1] FROM tagged"))
                    .containsExactlyInAnyOrder("Ada one", "ada two");
        }
    }

    /** In DuckDB also where a collation that is not stated is the one for all texts. */
    @ParameterizedTest
    @CsvSource({"DUCKDB, false", "DUCKDB, true", "POSTGRESQL, true"})
    void tablesOfOthersTellTextsApart(Database database, boolean isStated) throws SQLException {
        try (Connection connection = database.connect()) {
            if (database == Database.DUCKDB) {
                SqlRows.run(connection, "SET default_collation = 'nocase'");
            }
            shop(connection, "VARCHAR", "VARCHAR");
            String text = isStated ? caseless(connection, database) : "VARCHAR";
            SqlRows.run(
                    connection,
                    "CREATE TEMPORARY TABLE theirs (segment %s, contact %s, since TIMESTAMPTZ, as_of TIMESTAMPTZ)"
                            .formatted(text, text),
                    "CREATE TEMPORARY TABLE theirs_changes (segment %s, contact %s, change %s, as_of TIMESTAMPTZ)"
                            .formatted(text, text, text),
                    "CREATE TEMPORARY TABLE theirs_runs (as_of TIMESTAMPTZ, contacts BIGINT, failed BIGINT)");
            JdbcSegments segments = JdbcSegments.open(new OneConnection(connection), SHOP, SegmentCatalog.of(ONE, TWO));
            assertThat(theirs(connection, segments, 0)).containsExactly("one Ada 0", "two ada 0");
            SqlRows.run(
                    connection, "INSERT INTO bought VALUES ('e', 'Ada', 'buy', TIMESTAMPTZ '2026-06-02 00:00:00+00')");
            assertThat(theirs(connection, segments, 1)).containsExactly("two Ada 1", "two ada 0");
            SqlRows.run(connection, "UPDATE bought SET kind = 'sold'");
            assertThat(theirs(connection, segments, 2)).isEmpty();
            SqlRows.run(connection, "UPDATE bought SET kind = 'buy' WHERE id NOT IN ('b', 'd')");
            assertThat(theirs(connection, segments, 2)).containsExactly("two Ada 1", "two ada 0");
        }
    }

    /** Who is in which segment since which minute, when a run as of some minute has written. */
    private static List<String> theirs(Connection connection, JdbcSegments segments, int minute) throws SQLException {
        JdbcOutcome outcome = segments.materialise(MembershipTables.named("theirs"), AS_OF.plusSeconds(60L * minute));
        assertThat(outcome.failures()).isEmpty();
        List<String> found = SqlRows.texts(
                connection,
                "SELECT segment || ' ' || contact || ' ' || CAST(extract(epoch FROM since) - %s AS INTEGER) / 60 FROM theirs"
                        .formatted(AS_OF.getEpochSecond()));
        return found.stream().map(row -> row.replaceFirst("\\.0$", "")).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource
    void tagsOfOthersTellTextsApart(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            String text = caseless(connection, database);
            SqlRows.run(
                    connection,
                    "CREATE TEMPORARY TABLE people (id VARCHAR, mood VARCHAR)",
                    "INSERT INTO people VALUES ('ada', 'OK'), ('Ada', 'OK')",
                    "CREATE TEMPORARY TABLE theirs (contact %s, segments VARCHAR[], as_of TIMESTAMPTZ)"
                            .formatted(text));
            JdbcSegments segments = JdbcSegments.open(
                    new OneConnection(connection),
                    TableBinding.to("people").id("id").attribute(MOOD, "mood").build(),
                    SegmentCatalog.of(segment("fine")
                            .explicit(attribute(MOOD).is(Mood.OK))
                            .build()));
            assertThat(segments.materialiseTags(TableName.of("theirs"), AS_OF).failed())
                    .isZero();
            SqlRows.run(connection, "UPDATE people SET mood = 'BAD' WHERE id = 'ada'");
            assertThat(segments.materialiseTags(TableName.of("theirs"), AS_OF).failed())
                    .isEqualTo(1);
            assertThat(SqlRows.texts(connection, "SELECT contact FROM theirs")).containsExactlyInAnyOrder("ada", "Ada");
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreTheSameTexts(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            String text = caseless(connection, database);
            if (database == Database.DUCKDB) {
                SqlRows.run(connection, "SET default_collation = 'nocase'");
            }
            SqlRows.run(
                    connection,
                    "CREATE TEMPORARY TABLE people (id BIGINT, country %s, app %s, j JSON, tags %s)"
                            .formatted(
                                    text,
                                    text,
                                    database == Database.DUCKDB ? "VARCHAR[]" : text.replace("text", "text[]")),
                    "INSERT INTO people VALUES (1, 'se', '1.0-rc', '{\"country\": \"se\"}', ARRAY['a']),"
                            + " (2, 'SE', '1.0-RC', '{\"country\": \"SE\"}', ARRAY['A'])");
            TableBinding columns = TableBinding.to("people")
                    .id("id")
                    .attribute(COUNTRY, "country")
                    .attribute(APP, "app")
                    .attribute(TAGS, "tags")
                    .build();
            TableBinding fields = TableBinding.to("people")
                    .id("id")
                    .attribute(COUNTRY, Column.named("j").field("country"))
                    .build();
            Segment swedes =
                    segment("swedes").explicit(attribute(COUNTRY).is("SE")).build();
            assertThat(members(connection, columns, swedes)).containsExactly("2");
            assertThat(members(connection, fields, swedes)).containsExactly("2");
            assertThat(members(
                            connection,
                            columns,
                            segment("candidates")
                                    .explicit(attribute(APP).is(Version.of("1.0-rc")))
                                    .build()))
                    .containsExactly("1");
            assertThat(members(
                            connection,
                            columns,
                            segment("tagged")
                                    .explicit(attribute(TAGS).contains("A"))
                                    .build()))
                    .containsExactly("2");
        }
    }

    @ParameterizedTest
    @EnumSource
    void enumsOfTheDatabaseAreTexts(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            SqlRows.run(
                    connection,
                    "CREATE TYPE feeling AS ENUM ('SAD', 'OK', 'buy', 'BUY')",
                    "CREATE TEMPORARY TABLE people (id BIGINT, mood feeling)",
                    "INSERT INTO people VALUES (1, 'SAD'), (2, 'OK'), (3, NULL)",
                    "CREATE TEMPORARY TABLE bought (id BIGINT, person BIGINT, kind feeling, moment TIMESTAMPTZ)",
                    "INSERT INTO bought VALUES (1, 1, 'buy', TIMESTAMPTZ '2026-06-01 00:00:00+00'),"
                            + " (2, 3, 'BUY', TIMESTAMPTZ '2026-06-01 00:00:00+00')");
            TableBinding choice = TableBinding.to("people")
                    .id("id")
                    .attribute(MOOD, "mood")
                    .events(
                            PURCHASE,
                            "bought",
                            bought -> bought.contact("person")
                                    .uniqueId("id")
                                    .occurredAt("moment")
                                    .ofType("kind", "buy"))
                    .build();
            assertThat(members(
                            connection,
                            choice,
                            segment("fine")
                                    .explicit(attribute(MOOD).is(Mood.OK))
                                    .build()))
                    .containsExactly("2");
            assertThat(members(connection, choice, ONE)).containsExactly("1");
            assertThat(members(
                            connection,
                            TableBinding.to("people")
                                    .id("id")
                                    .attribute(COUNTRY, "mood")
                                    .build(),
                            segment("sad")
                                    .explicit(attribute(COUNTRY).startsWith("SA"))
                                    .build()))
                    .containsExactly("1");
            SqlRows.run(connection, "DROP TABLE people", "DROP TABLE bought", "DROP TYPE feeling");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTypeThatNoRowHasGivesNoEvents(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            shop(connection, "VARCHAR", "VARCHAR");
            assertThat(members(
                            connection,
                            shop("sold"),
                            segment("none")
                                    .implicit(event(PURCHASE).ever().count().is(0))
                                    .build()))
                    .containsExactlyInAnyOrder("ada", "Ada");
        }
    }
}
