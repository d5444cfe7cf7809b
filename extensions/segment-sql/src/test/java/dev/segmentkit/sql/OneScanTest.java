package dev.segmentkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.testkit.Case;
import dev.segmentkit.testkit.EvaluatorConformance;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** However many steps a sequence has, a table of events is read once. */
class OneScanTest {
    @ParameterizedTest
    @EnumSource
    void aTableOfEventsIsReadOnce(Database database) throws SQLException {
        List<Case> sequences = EvaluatorConformance.namedCases().stream()
                .filter(named -> named.segment().criterion() instanceof EventSequence)
                .limit(20)
                .toList();
        assertThat(sequences).hasSize(20);
        try (Connection connection = database.connect()) {
            TableWorld tables = new TableWorld(database, sequences.get(0).vocabulary(), "18, 4");
            tables.create(connection);
            for (Case named : sequences) {
                tables.fill(connection, List.of(named.contact()));
                SqlSegments segments = SqlSegments.compile(named.catalog(), tables.binding(), connection);
                assertReadOnce(named, plan(connection, segments.truths(List.of(named.segment()), named.asOf())));
                // Statements about many segments count in another way.
                List<Segment> many = Collections.nCopies(8, named.segment());
                assertReadOnce(named, plan(connection, segments.truths(many, named.asOf())));
            }
        }
    }

    private static void assertReadOnce(Case named, String plan) {
        assertThat(Pattern.compile("events_\\d+")
                        .matcher(plan)
                        .results()
                        .map(found -> found.group())
                        .toList())
                .as("%s\n%s", named.name(), plan)
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private static String plan(Connection connection, SqlStatement statement) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (PreparedStatement explained = connection.prepareStatement("EXPLAIN " + statement.text())) {
            int index = 1;
            for (Object value : statement.values()) {
                explained.setObject(index++, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
            }
            try (ResultSet rows = explained.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(rows.getMetaData().getColumnCount()))
                            .append('\n');
                }
            }
        }
        return plan.toString();
    }
}
