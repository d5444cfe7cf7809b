package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where a database does not have the digits, contacts are finished in memory. */
class WideDecimalsTest {
    /** Marks properties of purchases. */
    private interface Purchase {}

    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    private static final DecimalAttribute<Purchase> DISCOUNT = PURCHASE.decimal("discount");
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");

    private static final TableBinding BINDING = TableBinding.to("buyers")
            .id("id")
            .events(
                    PURCHASE,
                    "purchases",
                    purchase -> purchase.contact("buyer")
                            .uniqueId("id")
                            .occurredAt("bought")
                            .property(AMOUNT, "amount")
                            .property(DISCOUNT, "discount"))
            .build();

    private static final Segment BARGAIN = segment("bargain")
            .implicit(event(PURCHASE)
                    .where(property(DISCOUNT).isAtLeast(percent(33).of(property(AMOUNT))))
                    .inLast(days(30))
                    .happened())
            .build();

    private static final Segment MODEST = segment("modest")
            .where(event(PURCHASE).ever().sum(AMOUNT).isLessThan(new BigDecimal("2e38")))
            .build();

    private static void makeTables(Statement statement, String decimals) throws SQLException {
        statement.execute("DROP TABLE IF EXISTS buyers");
        statement.execute("DROP TABLE IF EXISTS purchases");
        statement.execute("CREATE TEMPORARY TABLE buyers (id VARCHAR NOT NULL)");
        statement.execute("CREATE TEMPORARY TABLE purchases (id VARCHAR NOT NULL, buyer VARCHAR NOT NULL,"
                + " bought TIMESTAMPTZ NOT NULL, amount " + decimals + ", discount " + decimals + ")");
    }

    @ParameterizedTest
    @EnumSource
    void propertiesAreComparedExactly(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            makeTables(statement, "DECIMAL(38, 20)");
            statement.execute("INSERT INTO buyers VALUES ('few'), ('many'), ('none')");
            statement.execute("INSERT INTO purchases VALUES"
                    + " ('p1', 'few', TIMESTAMPTZ '2026-06-01 00:00:00+00', 10, 3.3),"
                    + " ('p2', 'many', TIMESTAMPTZ '2026-06-01 00:00:00+00', 100000000000000000, 33000000000000000),"
                    + " ('p3', 'none', TIMESTAMPTZ '2026-06-01 00:00:00+00', 10, 3.29999999999999999999)");
            List<String> members = new ArrayList<>();

            JdbcOutcome outcome = JdbcSegments.open(new OneConnection(connection), BINDING, SegmentCatalog.of(BARGAIN))
                    .members(BARGAIN, AS_OF, members::add);

            assertThat(members).containsExactlyInAnyOrder("few", "many");
            assertThat(outcome.finished()).isEqualTo(database == Database.DUCKDB ? 1 : 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSumIsComparedWithMoreThanItCanBe(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            makeTables(statement, "DECIMAL(18, 0)");
            statement.execute("INSERT INTO buyers VALUES ('one'), ('none')");
            statement.execute("INSERT INTO purchases VALUES ('p', 'one', TIMESTAMPTZ '2026-06-01 00:00:00+00', 7, 0)");

            JdbcSegments segments =
                    JdbcSegments.open(new OneConnection(connection), BINDING, SegmentCatalog.of(MODEST));

            assertThat(segments.count(MODEST, AS_OF).members()).isEqualTo(2);
        }
    }
}
