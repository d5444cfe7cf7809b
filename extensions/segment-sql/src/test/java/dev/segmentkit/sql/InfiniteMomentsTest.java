package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.EventTable;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An event that is said to have been ever before is told of; one that never will be does not count. */
class InfiniteMomentsTest {
    private interface Visit {}

    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");
    private static final EventType<Visit> VISIT = EventType.named("visit");
    private static final Segment EVER =
            segment("ever").where(event(VISIT).ever().happened()).build();
    private static final Segment FIRST = segment("first")
            .where(event(VISIT).inLast(days(30)).happenedForTheFirstTime())
            .build();
    private static final Segment LATELY =
            segment("lately").where(event(VISIT).inLast(days(30)).happened()).build();

    private static TableBinding binding(Consumer<EventTable.Builder<Visit>> columns) {
        return TableBinding.to("guests")
                .id("id")
                .events(VISIT, "visits", visit -> {
                    visit.contact("guest");
                    columns.accept(visit);
                })
                .build();
    }

    private static void fill(Connection connection) throws SQLException {
        SqlRows.run(
                connection,
                "CREATE TEMPORARY TABLE guests (id VARCHAR)",
                "CREATE TEMPORARY TABLE visits (id BIGINT, guest VARCHAR, moment TIMESTAMPTZ, local TIMESTAMP)",
                "INSERT INTO guests VALUES ('always'), ('never'), ('once'), ('both')",
                """
                    INSERT INTO visits VALUES
                    (1, 'always', '-infinity', '-infinity'),
                    (2, 'never', 'infinity', 'infinity'),
                    (3, 'once', '2024-05-31 12:00:00+00', '2024-05-31 12:00:00'),
                    (4, 'both', '2024-05-31 12:00:00+00', '2024-05-31 12:00:00'),
                    (4, 'both', '-infinity', '-infinity')
                    """);
    }

    private static void check(Connection connection, TableBinding binding, Segment segment, String... failing)
            throws SQLException {
        List<String> found = new ArrayList<>();
        JdbcOutcome outcome = JdbcSegments.open(new OneConnection(connection), binding, SegmentCatalog.of(segment))
                .members(segment, NOW, found::add);
        List<String> members = new ArrayList<>(List.of("once", "both"));
        members.removeAll(List.of(failing));
        assertThat(found).as("%s", segment).containsExactlyInAnyOrderElementsOf(members);
        assertThat(outcome.failures())
                .as("%s", segment)
                .extracting(JdbcFailure::contact)
                .containsExactlyInAnyOrder(failing);
        assertThat(outcome.failures())
                .allSatisfy(failure ->
                        assertThat(failure.problem()).contains("its moment is", "infinity", "expected a moment"));
    }

    @ParameterizedTest
    @EnumSource
    void moments(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            fill(connection);
            check(connection, binding(visit -> visit.uniqueId("id").occurredAt("moment")), EVER, "always", "both");
            check(connection, binding(visit -> visit.uniqueId("id").occurredAt("moment")), FIRST, "always", "both");
            // Only rows of the window are read.
            check(connection, binding(visit -> visit.uniqueId("id").occurredAt("moment")), LATELY);
            check(connection, binding(visit -> visit.id("id").occurredAt("moment")), LATELY, "always", "both");
        }
    }

    @ParameterizedTest
    @EnumSource
    void local_times(Database database) throws Exception {
        Column local = Column.named("local").inZone(ZoneId.of("Europe/Berlin"));
        try (Connection connection = database.connect()) {
            fill(connection);
            check(connection, binding(visit -> visit.uniqueId("id").occurredAt(local)), EVER, "always", "both");
            check(connection, binding(visit -> visit.uniqueId("id").occurredAt(local)), LATELY);
            check(connection, binding(visit -> visit.id("id").occurredAt(local)), LATELY, "always", "both");
        }
    }
}
