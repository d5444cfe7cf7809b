package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names and values that are SQL stay names and values. */
class InjectionTest {
    /** Marks properties of the event. */
    private interface Happening {}

    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");

    private static final List<String> ATTEMPTS = List.of(
            "x\"; DROP TABLE victims; --",
            "x'; DROP TABLE victims; --",
            "' OR '1'='1",
            "\" OR \"1\"=\"1",
            "\\'; DROP TABLE victims; --",
            "$$; DROP TABLE victims; $$",
            "/* */ ; DELETE FROM victims; /*",
            "?",
            "{}",
            ":x $1 %s",
            "x\nDELETE FROM victims;",
            "\\x27; DROP TABLE victims; --",
            "ʼ; DROP TABLE victims; --",
            "'||(SELECT name FROM victims)||'");

    static Stream<Arguments> attempts() {
        return Stream.of(Database.values())
                .flatMap(database -> ATTEMPTS.stream().map(attempt -> Arguments.of(database, attempt)));
    }

    private Connection connection;

    private void victims() throws SQLException {
        execute("DROP TABLE IF EXISTS victims");
        execute("CREATE TEMPORARY TABLE victims (name VARCHAR)");
        execute("INSERT INTO victims VALUES ('safe')");
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            boolean unused = statement.execute();
        }
    }

    private void assertThatVictimsAreSafe() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM victims")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("safe");
        }
    }

    private List<String> members(SqlSegments segments) throws SQLException {
        List<String> members = new ArrayList<>();
        try (PreparedStatement statement = segments.truths(AS_OF).prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                assertThat(rows.getBoolean("open")).isFalse();
                if (rows.getBoolean(3)) {
                    members.add(rows.getString("id"));
                }
            }
        }
        return members;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void namesStayNames(Database database, String name) throws SQLException {
        try (Connection opened = database.connect()) {
            connection = opened;
            victims();
            // Each name is used in all places at once: tables, columns, attributes, event types and segments.
            String events = name + "e";
            execute("CREATE TEMPORARY TABLE %s (%s VARCHAR NOT NULL, %s VARCHAR)"
                    .formatted(quoted(name), quoted(name), quoted(name + "a")));
            execute(
                    "CREATE TEMPORARY TABLE %s (%s VARCHAR NOT NULL, %s VARCHAR NOT NULL, %s TIMESTAMPTZ NOT NULL, %s VARCHAR, %s VARCHAR NOT NULL)"
                            .formatted(
                                    quoted(events),
                                    quoted(name),
                                    quoted(name + "i"),
                                    quoted(name + "m"),
                                    quoted(name + "p"),
                                    quoted(name + "t")));
            execute("INSERT INTO %s VALUES ('1', 'DE'), ('2', 'FR')".formatted(quoted(name)));
            execute(
                    "INSERT INTO %s VALUES ('1', 'e', TIMESTAMPTZ '2026-06-15 00:00:00+00', 'p', ?)"
                            .formatted(quoted(events)),
                    name);
            TextAttribute<Contact> country = Attributes.text(name);
            EventType<Happening> type = EventType.named(name);
            TextAttribute<Happening> property = type.text(name);
            TableBinding binding = TableBinding.to(TableName.of(name))
                    .id(name)
                    .attribute(country, name + "a")
                    .events(
                            type,
                            events,
                            event -> event.contact(name)
                                    .uniqueId(name + "i")
                                    .occurredAt(Column.named(name + "m"))
                                    .ofType(name + "t", name)
                                    .property(property, name + "p"))
                    .build();
            Segment segment = segment(name)
                    .where(attribute(country)
                            .is("DE")
                            .and(event(type)
                                    .where(property(property).is("p"))
                                    .inLast(days(30))
                                    .count()
                                    .isAtLeast(1)))
                    .build();

            assertThat(members(SqlSegments.compile(SegmentCatalog.of(segment), binding, connection)))
                    .containsExactly("1");
            assertThatVictimsAreSafe();
            execute("DROP TABLE " + quoted(name));
            execute("DROP TABLE " + quoted(events));
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void valuesStayValues(Database database, String value) throws SQLException {
        try (Connection opened = database.connect()) {
            connection = opened;
            victims();
            execute("DROP TABLE IF EXISTS people");
            execute("CREATE TEMPORARY TABLE people (id VARCHAR NOT NULL, word VARCHAR, words VARCHAR[])");
            execute("INSERT INTO people VALUES (?, ?, ARRAY[CAST(? AS VARCHAR)])", "1", value, value);
            execute("INSERT INTO people VALUES (?, ?, ARRAY[CAST(? AS VARCHAR)])", "2", "safe", "safe");
            TextAttribute<Contact> word = Attributes.text("word");
            TextSetAttribute<Contact> words = Attributes.textSet("words");
            TableBinding binding = TableBinding.to("people")
                    .id("id")
                    .attribute(word, "word")
                    .attribute(words, "words")
                    .build();
            SegmentCatalog catalog = SegmentCatalog.of(segment("hostile")
                    .explicit(attribute(word).is(value))
                    .explicit(attribute(word).isAnyOf(value, value + "x"))
                    .explicit(attribute(word).contains(value))
                    .explicit(attribute(word).startsWith(value))
                    .explicit(attribute(word).endsWith(value))
                    .explicit(attribute(word).isIgnoringCase(value))
                    .explicit(attribute(word).containsIgnoringCase(value))
                    .explicit(attribute(word).isBetween(value, value))
                    .explicit(attribute(words).contains(value))
                    .build());

            assertThat(members(SqlSegments.compile(catalog, binding, connection)))
                    .containsExactly("1");
            assertThatVictimsAreSafe();
        }
    }
}
