package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.dsl.EventsClause;
import dev.segmentkit.dsl.WholeNumberClause;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts that are compared are asked for no more than the comparison needs. */
class CountedEventsTest {
    private static final EventType<?> VISIT = EventType.named("visit");
    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final TableBinding BINDING = TableBinding.to("people")
            .id("id")
            .historyKnownSince("since")
            .events(
                    VISIT,
                    "visits",
                    visit -> visit.contact("person").uniqueId("id").occurredAt("seen"))
            .build();

    private static EventsClause<?> visits() {
        return event(VISIT).inLast(days(30));
    }

    private static WholeNumberClause<? extends Criterion> count() {
        return visits().count();
    }

    /** Enough segments of one meaning that counts are packed. */
    private static SegmentCatalog eight(Criterion criterion) {
        List<Segment> segments = new ArrayList<>();
        for (int number = 0; number < 8; number++) {
            segments.add(segment("s" + number).where(criterion).build());
        }
        return SegmentCatalog.of(segments);
    }

    @ParameterizedTest
    @EnumSource
    void at_least_one_is_asked_as_whether_there_is_any(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            fill(connection);
            String any = truths(connection, visits().happened());
            assertThat(truths(connection, count().isAtLeast(1))).isEqualTo(any);
            assertThat(truths(connection, count().isGreaterThan(0))).isEqualTo(any);
            assertThat(truths(connection, count().isAtLeast(2))).isNotEqualTo(any);
            String none = truths(connection, visits().didNotHappen());
            assertThat(truths(connection, count().isLessThan(1))).isEqualTo(none);
            assertThat(truths(connection, count().isAtMost(0))).isEqualTo(none);
            assertThat(truths(connection, count().isAtMost(1))).isNotEqualTo(none);
        }
    }

    private static String truths(Connection connection, Criterion criterion) throws SQLException {
        SegmentCatalog catalog = eight(criterion);
        SqlSegments segments = SqlSegments.compile(catalog, BINDING, connection);
        return segments.truths(catalog.segments(), NOW).text();
    }

    /** By T9, visits that are not known can only be more. */
    @ParameterizedTest
    @EnumSource
    void what_is_known_of_a_part_suffices_where_more_events_change_nothing(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            fill(connection);
            assertThat(answers(connection, count().isAtLeast(1)))
                    .containsExactly(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN, Truth.TRUE, Truth.TRUE);
            assertThat(answers(connection, count().isLessThan(1)))
                    .containsExactly(Truth.TRUE, Truth.FALSE, Truth.UNKNOWN, Truth.FALSE, Truth.FALSE);
            assertThat(answers(connection, count().isGreaterThan(1)))
                    .containsExactly(Truth.FALSE, Truth.FALSE, Truth.UNKNOWN, Truth.UNKNOWN, Truth.TRUE);
            assertThat(answers(connection, count().isAtMost(1)))
                    .containsExactly(Truth.TRUE, Truth.TRUE, Truth.UNKNOWN, Truth.UNKNOWN, Truth.FALSE);
        }
    }

    /** By contact, in the order of ids, asked in a statement of one segment and in one of many. */
    private static List<Truth> answers(Connection connection, Criterion criterion) throws SQLException {
        List<Truth> alone = answers(
                connection, SegmentCatalog.of(segment("s").where(criterion).build()));
        assertThat(answers(connection, eight(criterion))).isEqualTo(alone);
        return alone;
    }

    private static List<Truth> answers(Connection connection, SegmentCatalog catalog) throws SQLException {
        Map<String, Truth> truths = new TreeMap<>();
        JdbcOutcome outcome = JdbcSegments.open(new OneConnection(connection), BINDING, catalog)
                .truths(NOW, (id, found) -> truths.put(id, found.at(0)));
        assertThat(outcome.answered()).isEqualTo(5);
        return List.copyOf(truths.values());
    }

    /** Persons whose visits are all known, with none and one; and those of whom a part is, with none, one and two. */
    private static void fill(Connection connection) throws SQLException {
        SqlRows.run(
                connection,
                "DROP TABLE IF EXISTS visits",
                "DROP TABLE IF EXISTS people",
                "CREATE TABLE people (id INTEGER, since TIMESTAMPTZ)",
                "CREATE TABLE visits (person INTEGER, id INTEGER, seen TIMESTAMPTZ)",
                "INSERT INTO people SELECT i, CASE WHEN i > 2 THEN CAST('2024-05-20 00:00:00+00' AS TIMESTAMPTZ) END"
                        + " FROM generate_series(1, 5) AS numbers(i)",
                "INSERT INTO visits SELECT person, id, CAST('2024-05-25 00:00:00+00' AS TIMESTAMPTZ)"
                        + " FROM (VALUES (2, 1), (4, 2), (5, 3), (5, 4)) AS seen(person, id)");
    }
}
