package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.wholeNumber;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values in fields of JSON, and local times: those that are right count, and those that are wrong are told of. */
class StoredValuesTest {
    private enum Plan {
        BASIC,
        PRO
    }

    private interface Purchase {}

    private static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");
    private static final ChoiceAttribute<Contact, Plan> PLAN = choice("plan", Plan.class);
    private static final WholeNumberAttribute<Contact> PULSE = wholeNumber("pulse", Sensitivity.SENSITIVE);
    private static final MomentAttribute<Contact> JOINED = moment("joined");
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final DecimalAttribute<Purchase> TOTAL = PURCHASE.decimal("total");

    private static final SegmentCatalog CATALOG = SegmentCatalog.of(
            segment("adults").where(attribute(AGE).isAtLeast(18)).build(),
            segment("pros").where(attribute(PLAN).is(Plan.PRO)).build(),
            segment("excited").where(attribute(PULSE).isAtLeast(100)).build(),
            segment("early")
                    .where(attribute(JOINED).isBefore(Instant.parse("2024-01-01T00:00:00Z")))
                    .build(),
            segment("recent").where(event(PURCHASE).inLast(days(30)).happened()).build(),
            segment("spring")
                    .where(event(PURCHASE)
                            .between(Instant.parse("2024-03-31T01:15:00Z"), Instant.parse("2024-03-31T01:45:00Z"))
                            .happened())
                    .build(),
            segment("spenders")
                    .where(event(PURCHASE).ever().sum(TOTAL).isAtLeast(new BigDecimal("100.5")))
                    .build());

    private static final TableBinding BINDING = TableBinding.to("members")
            .id("id")
            .attribute(AGE, Column.named("profile").field("person").field("age"))
            .attribute(PLAN, Column.named("profile").field("plan"))
            .attribute(PULSE, Column.named("profile").field("pulse"))
            .attribute(JOINED, Column.named("joined").inZone(BERLIN))
            .events(
                    PURCHASE,
                    "orders",
                    order -> order.contact("member")
                            .uniqueId("id")
                            .occurredAt(Column.named("ordered").inZone(BERLIN))
                            .property(TOTAL, Column.named("cart").field("sums").field("total")))
            .build();

    private static void fill(Connection connection) throws SQLException {
        SqlRows.run(
                connection,
                "CREATE TEMPORARY TABLE members (id VARCHAR, profile JSON, joined TIMESTAMP)",
                "CREATE TEMPORARY TABLE orders (id BIGINT, member VARCHAR, ordered TIMESTAMP, cart JSON)",
                """
                    INSERT INTO members VALUES
                    ('adult', '{"person": {"age": 30}, "plan": "PRO"}', '2024-01-01 00:59:59'),
                    ('child', '{"person": {"age": 10}, "plan": null, "pulse": 120}', '2024-01-01 01:00:00'),
                    ('nobody', NULL, NULL),
                    ('empty', '{"person": {}}', NULL),
                    ('odd age', '{"person": {"age": "thirty"}, "plan": "PRO"}', NULL),
                    ('odd person', '{"person": [30], "plan": "PRO"}', NULL),
                    ('odd plan', '{"plan": "GOLD"}', NULL),
                    ('odd pulse', '{"pulse": "secret"}', NULL),
                    ('odd day', '{"plan": "PRO"}', 'infinity'),
                    ('odd order', '{"plan": "PRO"}', NULL),
                    ('now', NULL, NULL), ('soon', NULL, NULL), ('then', NULL, NULL), ('before', NULL, NULL),
                    ('gap', NULL, NULL)
                    """,
                """
                    INSERT INTO orders VALUES
                    (1, 'now', '2024-06-01 14:00:00', '{"sums": {"total": 100.5}}'),
                    (2, 'soon', '2024-06-01 14:00:01', '{"sums": {"total": 200}}'),
                    (3, 'then', '2024-05-02 14:00:01', '{"sums": {"total": 100.49}}'),
                    (4, 'before', '2024-05-02 14:00:00', '{"sums": {"total": 100}}'),
                    (5, 'before', '2024-01-02 13:59:59', '{"sums": {"total": 1e0}}'),
                    (6, 'gap', '2024-03-31 02:30:00', '{}'),
                    (7, 'odd order', '2024-05-31 12:00:00', '{"sums": {"total": "200"}}')
                    """);
    }

    @ParameterizedTest
    @EnumSource
    void wrong_values_are_told_of_and_all_others_count(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            fill(connection);
            JdbcSegments segments = JdbcSegments.open(new OneConnection(connection), BINDING, CATALOG);
            Map<String, List<String>> found = new HashMap<>();
            JdbcOutcome outcome = segments.classify(NOW, (id, in) -> {
                if (!in.isEmpty()) {
                    found.put(id, in.stream().map(Segment::id).toList());
                }
            });
            assertThat(found)
                    .isEqualTo(Map.of(
                            "adult", List.of("adults", "pros", "early"),
                            "child", List.of("excited"),
                            "now", List.of("recent", "spenders"),
                            "then", List.of("recent"),
                            "before", List.of("spenders"),
                            "gap", List.of("spring")));
            assertThat(outcome.done()).isEqualTo(15);
            Map<String, String> problems =
                    outcome.failures().stream().collect(toMap(JdbcFailure::contact, JdbcFailure::problem));
            assertThat(problems)
                    .containsOnlyKeys("odd age", "odd person", "odd plan", "odd pulse", "odd day", "odd order");
            assertThat(problems.get("odd age"))
                    .startsWith("attribute 'age': expected")
                    .contains("thirty");
            assertThat(problems.get("odd person"))
                    .startsWith("attribute 'age': expected")
                    .contains("30");
            assertThat(problems.get("odd plan"))
                    .startsWith("attribute 'plan': expected")
                    .contains("GOLD");
            assertThat(problems.get("odd pulse"))
                    .startsWith("attribute 'pulse': expected")
                    .doesNotContain("secret");
            assertThat(problems.get("odd day"))
                    .startsWith("attribute 'joined': expected")
                    .contains("infinity");
            assertThat(problems.get("odd order")).contains("\"7\": property 'total' of event 'purchase'", "200");
        }
    }
}
