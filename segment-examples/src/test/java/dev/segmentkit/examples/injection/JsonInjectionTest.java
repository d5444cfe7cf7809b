package dev.segmentkit.examples.injection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.examples.Postgres;
import dev.segmentkit.json.DefinitionReader;
import dev.segmentkit.sql.JdbcOutcome;
import dev.segmentkit.sql.JdbcSegments;
import dev.segmentkit.sql.MembershipTables;
import dev.segmentkit.sql.table.ConnectionSource;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Definitions from outside, in which everything that can be named or said is SQL: it stays a name or a value. */
class JsonInjectionTest {
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");
    private static final Instant EARLIER = Instant.parse("2026-06-15T00:00:00Z");

    /** Also a pattern, each of them. */
    private static final List<String> ATTEMPTS = List.of(
            "x\"; DROP TABLE victims; --",
            "x'; DROP TABLE victims; --",
            "' OR '1'='1",
            "\" OR \"1\"=\"1",
            "\\'; DROP TABLE victims; --",
            "$$; DROP TABLE victims; $$",
            "/* */ ; DELETE FROM victims; /*",
            "a?",
            "{}",
            ":x $1 %s",
            "x\nDELETE FROM victims;",
            "\\x27; DROP TABLE victims; --",
            "ʼ; DROP TABLE victims; --",
            "'\\|\\|\\(SELECT name FROM victims\\)\\|\\|'",
            "]'; DROP TABLE victims; --[']");

    /** Where {@code @} stands, the attempt does. */
    private static final String CATALOG = """
            {"segmentkit": 1, "segments": [
              {"id": "@", "title": "@", "description": "@", "objective": "@", "owner": "@",
               "mixed": [{"attribute": "@", "is": "@"}]},
              {"id": "@, or", "parent": "@", "mixed": [{"any": [{"inSegment": "@"}, {"attribute": "@", "is": "@x"}]}]},
              {"id": "@ any of", "mixed": [{"attribute": "@", "isAnyOf": ["@", "@x"]}]},
              {"id": "@ ignoring case", "mixed": [{"attribute": "@", "is": "@", "ignoringCase": true}]},
              {"id": "@ within", "mixed": [{"attribute": "@", "contains": "@"}]},
              {"id": "@ within, ignoring case", "mixed": [{"attribute": "@", "contains": "@", "ignoringCase": true}]},
              {"id": "@ at the start", "mixed": [{"attribute": "@", "startsWith": "@"}]},
              {"id": "@ at the end", "mixed": [{"attribute": "@", "endsWith": "@"}]},
              {"id": "@ quoted", "mixed": [{"attribute": "@", "matches": "\\\\Q@\\\\E"}]},
              {"id": "@ as a pattern", "mixed": [{"attribute": "@", "matches": "@"}]},
              {"id": "@ in a set", "mixed": [{"attribute": "@ set", "hasAnyOf": ["@", "@x"]}]},
              {"id": "@ whole set", "mixed": [{"attribute": "@ set", "hasAllOf": ["@", "safe"]}]},
              {"id": "@ happened", "mixed": [
                {"countOf": {"event": "@", "where": {"property": "@", "is": "@"}, "inLast": {"days": 30}}, "atLeast": 1}]},
              {"id": "@ most", "mixed": [
                {"mostFrequentOf": "@", "in": {"event": "@", "inLast": {"days": 30}}, "is": "@"}]},
              {"id": "@ points", "mixed": [
                {"score": {"name": "@", "parts": [{"points": 2, "if": {"attribute": "@", "is": "@"}}]}, "atLeast": 1}]}
            ]}
            """;

    /** A contact, and at once the one event of it. */
    private record Person(String id, String word, Set<String> words) {}

    private enum Kind {
        DUCKDB {
            @Override
            ConnectionSource empty() {
                String url = "jdbc:duckdb::memory:" + UUID.randomUUID();
                return () -> DriverManager.getConnection(url);
            }
        },
        POSTGRESQL {
            @Override
            ConnectionSource empty() throws SQLException {
                return Postgres.emptyDatabase("injection")::getConnection;
            }
        };

        abstract ConnectionSource empty() throws SQLException;
    }

    static Stream<Arguments> attempts() {
        return Stream.of(Kind.values()).flatMap(kind -> ATTEMPTS.stream().map(attempt -> Arguments.of(kind, attempt)));
    }

    private static List<Person> people(String attempt) {
        return List.of(
                new Person("same", attempt, Set.of(attempt, "safe")),
                new Person("longer", attempt + "x", Set.of(attempt + "x", "safe")),
                new Person("inside", "a " + attempt + " z", Set.of(attempt)),
                new Person("safe", "safe", Set.of("safe")),
                new Person("quote", "'", Set.of("'", "\"")),
                new Person("empty", "", Set.of()));
    }

    private static void fill(Connection connection, List<Person> people) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("CREATE TABLE victims (name VARCHAR)");
            unused = statement.execute("INSERT INTO victims VALUES ('safe')");
            unused = statement.execute(
                    "CREATE TABLE person (id VARCHAR NOT NULL, word VARCHAR, words VARCHAR[], happened_at TIMESTAMPTZ NOT NULL)");
        }
        for (Person person : people) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO person VALUES (?, ?, ARRAY[%s]::VARCHAR[], TIMESTAMPTZ '2026-06-15 00:00:00+00')"
                            .formatted(String.join(
                                    ", ",
                                    person.words().stream().map(word -> "?").toList())))) {
                insert.setString(1, person.id());
                insert.setString(2, person.word());
                int place = 3;
                for (String word : person.words()) {
                    insert.setString(place, word);
                    place++;
                }
                int unused = insert.executeUpdate();
            }
        }
    }

    private static Set<String> inTable(Connection connection, Segment segment) throws SQLException {
        Set<String> members = new TreeSet<>();
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT contact FROM membership WHERE segment = ?")) {
            statement.setString(1, segment.id());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    members.add(rows.getString(1));
                }
            }
        }
        return members;
    }

    private static void assertThatVictimsAreSafe(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT name FROM victims")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("safe");
            assertThat(rows.next()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void nothing_gets_through_and_answers_are_right(Kind kind, String attempt) throws Exception {
        TextAttribute<Contact> word = Attributes.text(attempt);
        TextSetAttribute<Contact> words = Attributes.textSet(attempt + " set");
        EventType<Person> happening = EventType.named(attempt);
        TextAttribute<Person> property = happening.text(attempt);
        TableBinding tables = TableBinding.to("person")
                .id("id")
                .attribute(word, "word")
                .attribute(words, "words")
                .events(
                        happening,
                        "person",
                        event -> event.contact("id")
                                .uniqueId("id")
                                .occurredAt("happened_at")
                                .property(property, "word"))
                .build();
        Binding<Person> objects = Binding.to(Person.class)
                .id(Person::id)
                .attribute(word, Person::word)
                .attribute(words, Person::words)
                .events(
                        happening,
                        List::of,
                        event -> event.id(Person::id)
                                .occurredAt(person -> EARLIER)
                                .property(property, Person::word))
                .build();
        SegmentCatalog catalog = DefinitionReader.of(tables.vocabulary())
                .catalog(CATALOG.replace(
                        "@", new String(JsonStringEncoder.getInstance().quoteAsString(attempt))));
        SegmentEngine<Person> engine = SegmentEngine.compile(catalog, objects);
        List<Person> people = people(attempt);
        ConnectionSource database = kind.empty();

        try (Connection connection = database.connect()) {
            fill(connection, people);
            JdbcSegments segments = JdbcSegments.open(database, tables, catalog);
            JdbcOutcome outcome = segments.materialise(MembershipTables.named("membership"), AS_OF);

            assertThat(outcome.failures()).isEmpty();
            assertThatVictimsAreSafe(connection);
            for (Segment segment : catalog.segments()) {
                Set<String> expected = new TreeSet<>();
                people.stream()
                        .filter(person -> engine.matches(segment, person, AS_OF))
                        .forEach(person -> expected.add(person.id()));
                List<String> members = new ArrayList<>();
                JdbcOutcome unused = segments.members(segment, AS_OF, members::add);

                assertThat(members).as(segment.id()).containsExactlyInAnyOrderElementsOf(expected);
                assertThat(inTable(connection, segment)).as(segment.id()).isEqualTo(expected);
            }
            assertThat(inTable(connection, catalog.segments().get(0))).containsExactly("same");
        }
    }
}
