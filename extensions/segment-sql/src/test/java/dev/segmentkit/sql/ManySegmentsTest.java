package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.version;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.Version;
import dev.segmentkit.vocabulary.VersionAttribute;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One statement about a thousand segments takes no more of the stack than threads usually have. */
class ManySegmentsTest {
    private static final int SEGMENTS = 1_000;
    private static final VersionAttribute<Contact> APP = version("app");

    @ParameterizedTest
    @EnumSource
    void each_compares_a_version(Database database) throws Exception {
        SegmentCatalog catalog = SegmentCatalog.of(IntStream.range(0, SEGMENTS)
                .mapToObj(i -> segment("since-" + i)
                        .where(attribute(APP).isAtLeast(Version.of("1." + i)))
                        .build())
                .toList());
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("CREATE TEMPORARY TABLE users AS SELECT i AS id,"
                    + " CAST(concat('1.', i) AS VARCHAR) AS app FROM generate_series(0, " + (SEGMENTS - 1)
                    + ") AS numbers(i)");
            JdbcSegments segments = JdbcSegments.open(
                    new OneConnection(connection),
                    TableBinding.to("users").id("id").attribute(APP, "app").build(),
                    catalog);
            JdbcSizes sizes = segments.sizes(Instant.parse("2024-06-01T12:00:00Z"));
            assertThat(IntStream.range(0, SEGMENTS))
                    .allSatisfy(i ->
                            assertThat(sizes.size(catalog.segments().get(i))).isEqualTo(SEGMENTS - i));
        }
    }
}
