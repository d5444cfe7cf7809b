package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.vocabulary.TextAttribute;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Two runs into the same tables come one after the other, where the database itself would let both win. */
class RunsAtOnceTest {
    private static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");
    private static final String URL = "jdbc:duckdb::memory:runs_at_once";

    @Test
    void each_contact_has_one_row() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE people AS SELECT 'p' || i AS id, 'DE' AS country FROM range(20000) AS t(i)");
            JdbcSegments segments = JdbcSegments.open(
                    () -> DriverManager.getConnection(URL),
                    TableBinding.to("people")
                            .id("id")
                            .attribute(COUNTRY, "country")
                            .build(),
                    SegmentCatalog.of(segment("germans")
                            .explicit(attribute(COUNTRY).is("DE"))
                            .build()));
            List<Future<JdbcOutcome>> runs = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                runs.add(threads.submit(() -> segments.materialiseTags(TableName.of("tags"), AS_OF)));
            }
            for (Future<JdbcOutcome> run : runs) {
                assertThat(run.get().answered()).isEqualTo(20_000);
            }
            try (ResultSet rows = statement.executeQuery("SELECT count(*), count(DISTINCT contact) FROM tags")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong(1)).isEqualTo(20_000);
                assertThat(rows.getLong(2)).isEqualTo(20_000);
            }
        } finally {
            threads.shutdown();
        }
    }
}
