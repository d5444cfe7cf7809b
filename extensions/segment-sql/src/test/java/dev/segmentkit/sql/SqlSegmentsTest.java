package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.ADULTS;
import static dev.segmentkit.sql.Shop.BUYERS;
import static dev.segmentkit.sql.Shop.NOW;
import static dev.segmentkit.sql.Shop.PROS;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Statements that a host runs by itself say what the engine says. */
class SqlSegmentsTest {
    private static final int CUSTOMERS = 50;
    private static final SegmentCatalog CATALOG = SegmentCatalog.of(ADULTS, PROS, BUYERS);

    /** The members of each segment, in memory. */
    private static Map<String, List<Long>> members() {
        SegmentEngine<Contact> engine = SegmentEngine.compile(CATALOG, Binding.ofContacts(Shop.BINDING.vocabulary()));
        return CATALOG.segments().stream()
                .collect(toMap(
                        Segment::id,
                        segment -> IntStream.range(0, CUSTOMERS)
                                .filter(i -> engine.matches(segment, customer(i), NOW))
                                .mapToObj(i -> (long) i)
                                .toList()));
    }

    /** As {@link Shop#fill} makes them. */
    private static Contact customer(int number) {
        Contact.Builder customer = Contact.builder(Integer.toString(number))
                .set(Shop.AGE, number % 2 == 0 ? 30L : 10L)
                .set(Shop.PLAN, number % 3 == 0 ? Shop.Plan.PRO : Shop.Plan.BASIC);
        if (number < 10) {
            customer.add(Event.builder(Shop.PURCHASE)
                    .id(Integer.toString(number))
                    .occurredAt(NOW.minusSeconds(1_000_000))
                    .build());
        }
        return customer.build();
    }

    @ParameterizedTest
    @EnumSource
    void members_counts_and_sizes_are_those_of_the_engine(Database database) throws Exception {
        Map<String, List<Long>> expected = members();
        try (Connection connection = database.connect()) {
            Shop.fill(connection, CUSTOMERS);
            SqlSegments segments = SqlSegments.compile(CATALOG, Shop.BINDING, connection);
            for (Segment segment : CATALOG.segments()) {
                List<Long> members = expected.get(segment.id());
                assertThat(members).isNotEmpty();
                assertThat(numbers(connection, segments.members(segment, NOW), "id"))
                        .containsExactlyInAnyOrderElementsOf(members);
                assertThat(numbers(connection, segments.count(segment, NOW), "contacts"))
                        .containsExactly((long) members.size());
            }
            assertThat(sizes(connection, segments))
                    .isEqualTo(expected.entrySet().stream().collect(toMap(Map.Entry::getKey, entry ->
                            (long) entry.getValue().size())));
        }
    }

    @ParameterizedTest
    @EnumSource
    void without_segments_statements_have_the_contacts(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            Shop.fill(connection, CUSTOMERS);
            SqlSegments segments = SqlSegments.compile(CATALOG, Shop.BINDING, connection);
            assertThat(numbers(connection, segments.truths(List.of(), NOW), "id"))
                    .hasSize(CUSTOMERS);
            assertThat(numbers(connection, segments.validity(List.of(), NOW), "id"))
                    .hasSize(CUSTOMERS);
        }
    }

    private static List<Long> numbers(Connection connection, SqlStatement asked, String column) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (PreparedStatement statement = asked.prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(column));
            }
        }
        return numbers;
    }

    private static Map<String, Long> sizes(Connection connection, SqlSegments segments) throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        try (PreparedStatement statement = segments.sizes(NOW).prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                assertThat(sizes.put(rows.getString("segment"), rows.getLong("contacts")))
                        .isNull();
                assertThat(rows.wasNull()).isFalse();
            }
        }
        return sizes;
    }

    @ParameterizedTest
    @EnumSource
    void where_nothing_is_known_of_anybody_the_sizes_are_none(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            for (int customers : new int[] {CUSTOMERS, 0}) {
                Shop.fill(connection, customers);
                try (Statement statement = connection.createStatement()) {
                    boolean unused = statement.execute("UPDATE customers SET age = NULL, plan = NULL");
                    unused = statement.execute("DELETE FROM purchases");
                }
                JdbcSegments segments = JdbcSegments.open(new OneConnection(connection), Shop.BINDING, CATALOG);
                assertThat(sizes(connection, segments.statements()))
                        .isEqualTo(Map.of("adults", 0L, "pros", 0L, "buyers", 0L));
                JdbcSizes sizes = segments.sizes(NOW);
                assertThat(CATALOG.segments())
                        .allSatisfy(segment -> assertThat(sizes.size(segment)).isZero());
                assertThat(sizes.outcome().answered()).isEqualTo(customers);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_catalogue_without_segments_has_no_sizes(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            Shop.fill(connection, CUSTOMERS);
            JdbcSegments segments = JdbcSegments.open(new OneConnection(connection), Shop.BINDING, SegmentCatalog.of());
            assertThat(sizes(connection, segments.statements())).isEmpty();
            assertThat(segments.sizes(NOW).outcome().answered()).isEqualTo(CUSTOMERS);
            assertThat(segments.classify(NOW, (id, in) -> assertThat(in).isEmpty())
                            .answered())
                    .isEqualTo(CUSTOMERS);
        }
    }
}
