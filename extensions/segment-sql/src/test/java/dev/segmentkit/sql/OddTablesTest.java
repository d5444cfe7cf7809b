package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.EventTable;
import dev.segmentkit.sql.table.InvalidTablesException;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that are not as one would make them. */
class OddTablesTest {
    /** Marks properties of orders. */
    private interface Order {}

    private static final EventType<Order> WEB = EventType.named("web order");
    private static final EventType<Order> PAID = EventType.named("paid order");
    private static final WholeNumberAttribute<Order> ITEMS = WEB.wholeNumber("items");
    private static final WholeNumberAttribute<Order> WEIGHT = WEB.wholeNumber("weight");
    private static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");

    private static List<String> members(Connection connection, TableBinding binding, Segment segment)
            throws SQLException {
        return members(connection, binding, List.of(segment));
    }

    private static List<String> members(Connection connection, TableBinding binding, List<Segment> segments)
            throws SQLException {
        List<String> members = new ArrayList<>();
        JdbcOutcome outcome = JdbcSegments.open(new OneConnection(connection), binding, SegmentCatalog.of(segments))
                .classify(AS_OF, (id, in) -> {
                    if (in.contains(segments.get(0))) {
                        members.add(id);
                    }
                });
        assertThat(outcome.failures()).isEmpty();
        return members;
    }

    private static void orders(Connection connection, String columns, String rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS people");
            statement.execute("DROP TABLE IF EXISTS orders");
            statement.execute("CREATE TEMPORARY TABLE people (id VARCHAR NOT NULL)");
            statement.execute("INSERT INTO people VALUES ('ada')");
            statement.execute(
                    "CREATE TEMPORARY TABLE orders (id VARCHAR NOT NULL, person VARCHAR NOT NULL, placed TIMESTAMPTZ NOT NULL, "
                            + columns + ")");
            statement.execute("INSERT INTO orders " + rows);
        }
    }

    private static Consumer<EventTable.Builder<Order>> orders(Consumer<EventTable.Builder<Order>> more) {
        return order -> {
            order.contact("person").uniqueId("id").occurredAt("placed");
            more.accept(order);
        };
    }

    @ParameterizedTest
    @EnumSource
    void aRowIsOfTwoTypes(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            orders(
                    connection,
                    "channel VARCHAR, state VARCHAR",
                    "VALUES ('o', 'ada', TIMESTAMPTZ '2026-06-01 00:00:00+00', 'web', 'paid')");
            Segment both = segment("both")
                    .implicit(
                            event(WEB).ever().happened().and(event(PAID).ever().happened()))
                    .build();

            assertThat(members(
                            connection,
                            TableBinding.to("people")
                                    .id("id")
                                    .events(WEB, "orders", orders(order -> order.ofType("channel", "web")))
                                    .events(PAID, "orders", orders(order -> order.ofType("state", "paid")))
                                    .build(),
                            both))
                    .containsExactly("ada");
            assertThat(members(
                            connection,
                            TableBinding.to("people")
                                    .id("id")
                                    .events(WEB, "orders", orders(order -> {}))
                                    .events(PAID, "orders", orders(order -> {}))
                                    .build(),
                            both))
                    .containsExactly("ada");
        }
    }

    @ParameterizedTest
    @EnumSource
    void copiesAreOrderedByWhatNoSegmentLooksAt(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            orders(
                    connection,
                    "items BIGINT, weight BIGINT",
                    "VALUES ('o', 'ada', TIMESTAMPTZ '2026-06-01 00:00:00+00', 2, 1),"
                            + " ('o', 'ada', TIMESTAMPTZ '2026-06-01 00:00:00+00', 1, 9)");

            assertThat(members(
                            connection,
                            TableBinding.to("people")
                                    .id("id")
                                    .events(
                                            WEB,
                                            "orders",
                                            orders(order -> order.id("id")
                                                    .property(ITEMS, "items")
                                                    .property(WEIGHT, "weight")))
                                    .build(),
                            segment("heavy")
                                    .implicit(event(WEB).ever().sum(WEIGHT).is(9))
                                    .build()))
                    .containsExactly("ada");
        }
    }

    @ParameterizedTest
    @EnumSource
    void idsOfTwoTypesAreRefused(Database database) throws SQLException {
        try (Connection connection = database.connect()) {
            orders(
                    connection,
                    "number BIGINT NOT NULL",
                    "VALUES ('o', 'ada', TIMESTAMPTZ '2026-06-01 00:00:00+00', 7)");
            TableBinding binding = TableBinding.to("people")
                    .id("id")
                    .events(WEB, "orders", orders(order -> order.contact("number")))
                    .build();
            SegmentCatalog catalog = SegmentCatalog.of(
                    segment("any").implicit(event(WEB).ever().happened()).build());

            assertThatThrownBy(() -> SqlSegments.compile(catalog, binding, connection))
                    .isInstanceOf(InvalidTablesException.class)
                    .hasMessageContaining("since ids of two types are equal in ways of their own");
        }
    }

    @ParameterizedTest
    @EnumSource
    void contactsInTwoRowsAreRefused(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            orders(connection, "n BIGINT", "VALUES ('o', 'ada', TIMESTAMPTZ '2026-06-01 00:00:00+00', 7)");
            statement.execute("INSERT INTO people VALUES ('ada')");
            TableBinding binding = TableBinding.to("people").id("id").build();
            SegmentCatalog catalog = SegmentCatalog.of();

            assertThatThrownBy(() -> SqlSegments.compile(catalog, binding, connection))
                    .isInstanceOf(InvalidTablesException.class)
                    .hasMessageContaining("found 1 row with the id of another, expected each contact in one row");
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEventBeforeAllTimeFailsOneContactOnly(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            orders(
                    connection,
                    "n BIGINT",
                    "VALUES ('o', 'ada', TIMESTAMPTZ '2026-06-01 00:00:00+00', 7), ('p', 'bob', TIMESTAMPTZ '-infinity', 7)");
            statement.execute("INSERT INTO people VALUES ('bob')");
            Segment recent = segment("recent")
                    .implicit(event(WEB).ever().last().daysAgo().isAtMost(30))
                    .build();
            List<String> members = new ArrayList<>();

            JdbcOutcome outcome = JdbcSegments.open(
                            new OneConnection(connection),
                            TableBinding.to("people")
                                    .id("id")
                                    .events(WEB, "orders", orders(order -> {}))
                                    .build(),
                            SegmentCatalog.of(recent))
                    .members(recent, AS_OF, members::add);

            assertThat(members).containsExactly("ada");
            assertThat(outcome.failed()).isEqualTo(1);
        }
    }

    @Test
    void textsOfACollationAreComparedByTheirLetters() throws SQLException {
        try (Connection connection = Database.DUCKDB.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE people (id VARCHAR NOT NULL, country VARCHAR COLLATE NOCASE)");
            statement.execute("INSERT INTO people VALUES ('ada', 'SE'), ('bob', 'se')");

            assertThat(members(
                            connection,
                            TableBinding.to("people")
                                    .id("id")
                                    .attribute(COUNTRY, "country")
                                    .build(),
                            segment("swedes")
                                    .explicit(attribute(COUNTRY).is("SE"))
                                    .build()))
                    .containsExactly("ada");
        }
    }

    @Test
    void oneContactHasMoreEventsThanAreCountedTogether() throws SQLException {
        try (Connection connection = Database.DUCKDB.connect()) {
            orders(
                    connection,
                    "n BIGINT",
                    "SELECT 'o' || i, 'ada', TIMESTAMPTZ '2026-06-01 00:00:00+00', 1 FROM range(300000) AS t(i)");
            List<Segment> segments = new ArrayList<>();
            for (int i = 1; i <= 10; i++) {
                segments.add(segment("s" + i)
                        .implicit(event(WEB).inLast(days(20 + i)).count().isAtLeast(300_000))
                        .build());
            }

            assertThat(members(
                            connection,
                            TableBinding.to("people")
                                    .id("id")
                                    .events(WEB, "orders", orders(order -> {}))
                                    .build(),
                            segments))
                    .containsExactly("ada");
        }
    }
}
