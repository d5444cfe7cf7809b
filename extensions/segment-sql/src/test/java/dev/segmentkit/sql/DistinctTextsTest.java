package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Different texts are counted by what they are, whatever characters they have. */
class DistinctTextsTest {
    private interface Visit {}

    private static final EventType<Visit> VISIT = EventType.named("visit");
    private static final TextAttribute<Visit> PAGE = VISIT.text("page");
    private static final TableBinding BINDING = TableBinding.to("people")
            .id("id")
            .events(
                    VISIT,
                    "visits",
                    visit -> visit.contact("person")
                            .uniqueId("id")
                            .occurredAt("seen")
                            .property(PAGE, "page"))
            .build();

    /** Texts with what may stand between texts, or for that, and texts that others begin and end with. */
    private static final List<List<String>> PAGES = List.of(
            List.of("a\u001fb", "a", "b"),
            List.of("a", "b"),
            List.of("a\u001fb"),
            List.of("a\\sb", "a\u001fb", "a\\\\sb", "a\\\u001fb"),
            List.of("", "", " "),
            List.of(""),
            List.of("a,b", "a", "b", "a", "a,b"),
            List.of("\u001f", "\\", "\\s", "\\\\", "s"),
            List.of());

    @ParameterizedTest
    @EnumSource
    void texts_are_told_apart(Database database) throws SQLException {
        SegmentCatalog catalog = SegmentCatalog.of(IntStream.rangeClosed(1, 8)
                .mapToObj(number -> segment("at-least-" + number)
                        .where(event(VISIT).ever().distinct(PAGE).isAtLeast(number))
                        .build())
                .toList());
        try (Connection connection = database.connect()) {
            fill(connection);
            Map<String, Long> sizes = new HashMap<>();
            SqlSegments segments = SqlSegments.compile(catalog, BINDING, connection);
            try (PreparedStatement statement = segments.sizes(Instant.parse("2024-06-01T00:00:00Z"))
                            .prepare(connection);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sizes.put(rows.getString("segment"), rows.getLong("contacts"));
                }
            }
            assertThat(sizes)
                    .hasSize(8)
                    .allSatisfy((segment, size) -> assertThat(size)
                            .as(segment)
                            .isEqualTo(PAGES.stream()
                                    .filter(pages -> pages.stream().distinct().count()
                                            >= Integer.parseInt(segment.substring("at-least-".length())))
                                    .count()));
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("CREATE TEMPORARY TABLE people (id VARCHAR)");
            unused = statement.execute(
                    "CREATE TEMPORARY TABLE visits (id BIGINT, person VARCHAR, seen TIMESTAMPTZ, page VARCHAR)");
        }
        int id = 0;
        for (List<String> pages : PAGES) {
            String person = "person " + PAGES.indexOf(pages);
            insert(connection, "INSERT INTO people VALUES (?)", person);
            insert(
                    connection,
                    "INSERT INTO visits VALUES (?, ?, TIMESTAMPTZ '2024-05-01 00:00:00+00', NULL)",
                    id++,
                    person);
            for (String page : pages) {
                insert(
                        connection,
                        "INSERT INTO visits VALUES (?, ?, TIMESTAMPTZ '2024-05-01 00:00:00+00', ?)",
                        id++,
                        person,
                        page);
            }
        }
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            int unused = statement.executeUpdate();
        }
    }
}
