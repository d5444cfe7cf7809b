package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.ADULTS;
import static dev.segmentkit.sql.Shop.BUYERS;
import static dev.segmentkit.sql.Shop.NOW;
import static dev.segmentkit.sql.Shop.PROS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows may become wrong after the binding was checked; then the contacts whose rows they are fail, by name, and nobody else. */
class ChangedRowsTest {
    private static final SegmentCatalog CATALOG = SegmentCatalog.of(ADULTS, PROS, BUYERS);
    private static final int CUSTOMERS = 12;

    private static JdbcSegments open(Connection connection) throws SQLException {
        Shop.fill(connection, CUSTOMERS);
        return JdbcSegments.open(new OneConnection(connection), Shop.BINDING, CATALOG);
    }

    @ParameterizedTest
    @EnumSource
    void contacts_whose_id_another_row_has_fail(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            JdbcSegments segments = open(connection);
            SqlRows.run(connection, "INSERT INTO customers VALUES (3, 40, 'BASIC', 'Bern')");
            assertFails(connection, segments, "the id stands in more than one row of the table of contacts");
        }
    }

    @ParameterizedTest
    @EnumSource
    void contacts_with_an_event_without_id_fail(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            JdbcSegments segments = open(connection);
            SqlRows.run(connection, "INSERT INTO purchases VALUES (3, NULL, TIMESTAMPTZ '2024-05-01 00:00:00+00')");
            assertFails(connection, segments, "an event 'purchase' has no id");
        }
    }

    /** Customer 3 fails whatever is asked, and the others are answered as before. */
    private static void assertFails(Connection connection, JdbcSegments segments, String problem) throws SQLException {
        Map<String, List<String>> found = new TreeMap<>();
        JdbcOutcome classified = segments.classify(
                NOW, (id, in) -> found.put(id, in.stream().map(Segment::id).toList()));
        assertThat(classified.failures()).containsExactly(new JdbcFailure("3", problem));
        assertThat(classified.answered()).isEqualTo(CUSTOMERS - 1);
        assertThat(found)
                .hasSize(CUSTOMERS - 1)
                .doesNotContainKey("3")
                .containsEntry("2", List.of("adults", "buyers"))
                .containsEntry("9", List.of("pros", "buyers"))
                .containsEntry("11", List.of());

        List<String> members = new ArrayList<>();
        assertThat(segments.members(BUYERS, NOW, members::add).failures()).hasSize(1);
        assertThat(members).containsExactlyInAnyOrder("0", "1", "2", "4", "5", "6", "7", "8", "9");
        JdbcCount buyers = segments.count(BUYERS, NOW);
        assertThat(buyers.outcome().failures()).containsExactly(new JdbcFailure("3", problem));
        assertThat(buyers.members()).isEqualTo(9);
        assertThat(segments.sizes(NOW).size(PROS)).isEqualTo(3);

        MembershipTables tables = MembershipTables.named("in_segments");
        SqlRows.run(
                connection,
                "DROP TABLE IF EXISTS in_segments",
                "DROP TABLE IF EXISTS in_segments_changes",
                "DROP TABLE IF EXISTS in_segments_runs",
                "DROP TABLE IF EXISTS tagged");
        assertThat(segments.materialise(tables, NOW).failures()).containsExactly(new JdbcFailure("3", problem));
        assertThat(SqlRows.texts(connection, "SELECT DISTINCT contact FROM in_segments"))
                .doesNotContain("3")
                .contains("2", "9");
        assertThat(segments.materialiseTags(TableName.of("tagged"), NOW).failed())
                .isEqualTo(1);
        assertThat(SqlRows.texts(connection, "SELECT contact FROM tagged"))
                .hasSize(CUSTOMERS - 1)
                .doesNotContain("3");
    }
}
