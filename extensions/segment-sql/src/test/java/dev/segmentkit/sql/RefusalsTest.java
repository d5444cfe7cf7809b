package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.date;
import static dev.segmentkit.Attributes.decimal;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.real;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.fading;
import static dev.segmentkit.dsl.Segments.months;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.score;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.dsl.Segments.years;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is refused, by the reasons that the manual lists, and what lies just beside it. */
class RefusalsTest {
    interface Purchase {}

    interface Order {}

    interface View {}

    private static final ZonedCalendar BERLIN = calendar("Europe/Berlin");
    private static final TextAttribute<Contact> NAME = text("name");
    private static final ZonedCalendar OWN = calendar(text("zone"), "UTC");
    private static final RealAttribute<Contact> RISK = real("risk");
    private static final RealAttribute<Contact> CHANCE = real("chance");
    private static final DecimalAttribute<Contact> BALANCE = decimal("balance");
    private static final DecimalAttribute<Contact> RATE = decimal("rate");
    private static final MomentAttribute<Contact> SIGNED_UP = moment("signed up");
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final RealAttribute<Purchase> WEIGHT = PURCHASE.real("weight");
    private static final DecimalAttribute<Purchase> NUMBER = PURCHASE.decimal("number");
    private static final EventType<Order> ORDER = EventType.named("order");
    private static final DecimalAttribute<Order> FINE_NUMBER = ORDER.decimal("number");
    private static final EventType<View> VIEW = EventType.named("view");
    private static final TextSetAttribute<View> TAGS = VIEW.textSet("tags");
    private static final BigDecimal FORTY_DIGITS = new BigDecimal("0.1234567890123456789012345678901234567891");

    private static final TableBinding BINDING = TableBinding.to("refusing")
            .id("id")
            .attribute(NAME, "name")
            .attribute(text("zone"), "zone")
            .attribute(RISK, "risk")
            .attribute(CHANCE, "chance")
            .attribute(BALANCE, "balance")
            .attribute(RATE, "rate")
            .attribute(date("born"), "born")
            .attribute(SIGNED_UP, "signed_up")
            .events(
                    PURCHASE,
                    "refusing_events",
                    events -> events.ofType("type", "purchase")
                            .contact("contact")
                            .uniqueId("id")
                            .occurredAt("moment")
                            .property(WEIGHT, "weight")
                            .property(NUMBER, "number"))
            .events(
                    ORDER,
                    "refusing_events",
                    events -> events.ofType("type", "order")
                            .contact("contact")
                            .uniqueId("id")
                            .occurredAt("moment")
                            .property(FINE_NUMBER, "fine_number"))
            .events(
                    VIEW,
                    "refusing_events",
                    events -> events.ofType("type", "view")
                            .contact("contact")
                            .id("id")
                            .occurredAt("moment")
                            .property(TAGS, "tags"))
            .build();

    /**
     * A criterion.
     *
     * @param reason why it is refused, as the manual has it
     * @param by who refuses it
     */
    private record Refused(Criterion criterion, String reason, Set<Database> by) {}

    private static Refused byAll(Criterion criterion, String reason) {
        return new Refused(criterion, reason, Set.of(Database.values()));
    }

    private static Refused byDuckDb(Criterion criterion, String reason) {
        return new Refused(criterion, reason, Set.of(Database.DUCKDB));
    }

    private static List<Refused> refused() {
        String doubles = "DuckDB cannot take doubles for the exact numbers that they are";
        String digits = "DuckDB's decimals have at most 38 digits";
        String sums = "sums of real numbers are exact, and those of DuckDB's doubles are not";
        String zones = "the periods of a calendar depend on each contact's own time zone";
        String parts = "a pattern of more than 1000 parts";
        return List.of(
                byDuckDb(event(PURCHASE).ever().sum(WEIGHT).isAtLeast(5), sums),
                byDuckDb(event(PURCHASE).ever().average(WEIGHT).isAtLeast(5), sums),
                byDuckDb(attribute(RISK).isAtLeast(attribute(BALANCE)), doubles),
                byDuckDb(attribute(RISK).isAtLeast(percent(50).of(attribute(CHANCE))), doubles),
                byDuckDb(
                        event(PURCHASE)
                                .ever()
                                .max(WEIGHT)
                                .per(event(PURCHASE).ever().count())
                                .givenAtLeast(2)
                                .isAtLeast(percent(40)),
                        doubles),
                byDuckDb(
                        event(PURCHASE).ever().average(NUMBER).isAtLeast(1),
                        "sums of columns with more than 28 digits may need more than the 38 of DuckDB's decimals"),
                byDuckDb(
                        score(score("fine")
                                        .points(FORTY_DIGITS, attribute(NAME).isKnown())
                                        .build())
                                .isAtLeast(1),
                        digits),
                byDuckDb(
                        attribute(RATE)
                                .isAtLeast(percent(new BigDecimal("0.00000000000000000001"))
                                        .of(attribute(RATE))),
                        digits),
                byDuckDb(
                        event(PURCHASE)
                                .inLast(days(60))
                                .followedBy(ORDER)
                                .matching(NUMBER, FINE_NUMBER)
                                .within(days(1)),
                        "numbers of so many digits are compared with each other"),
                byAll(event(PURCHASE).regularly(OWN.last(6, CalendarUnit.MONTH)).inAtLeast(2), zones),
                byAll(event(PURCHASE).ever().distinctDays(OWN).isAtLeast(2), zones),
                byAll(
                        event(PURCHASE).inLast(years(2_025, OWN)).happened(),
                        "windows of contacts' own zones reach beyond the years 1 to 9999"),
                byAll(
                        event(PURCHASE).inLast(days(60)).followedBy(ORDER).within(months(1, BERLIN)),
                        "limits of months or years are counted by a calendar"),
                byAll(
                        score(score("fading")
                                        .points(
                                                10,
                                                attribute(NAME).isKnown(),
                                                fading(percent(10))
                                                        .every(months(1, BERLIN))
                                                        .since(attribute(SIGNED_UP)))
                                        .build())
                                .isAtLeast(5),
                        "points fade by months or years, which are counted by a calendar"),
                byAll(
                        attribute(NAME).matches("\\p{Greek}+"),
                        "a pattern with classes of Unicode, whose versions differ"),
                byAll(attribute(NAME).matches("(?i)ä"), "a pattern that ignores case beyond ASCII"),
                byAll(attribute(NAME).matches("(?m)^a$"), "a pattern that looks at lines, by (?m)"),
                byAll(attribute(NAME).matches("a{1000}b"), parts),
                byAll(attribute(NAME).containsIgnoringCase("a".repeat(1_001)), parts),
                byAll(attribute(NAME).contains("\uD83D"), "it asks for half of a code point"));
    }

    private static List<Criterion> answered() {
        return List.of(
                event(PURCHASE).ever().max(WEIGHT).isAtLeast(5),
                event(VIEW).where(property(TAGS).contains("tent")).ever().happened(),
                attribute(RISK).isAtLeast(attribute(CHANCE)),
                attribute(RISK).isAtLeast(0.1),
                attribute(BALANCE).isAtLeast(FORTY_DIGITS),
                attribute(BALANCE).isAtLeast(attribute(RATE)),
                event(PURCHASE).ever().distinctDays(BERLIN).isAtLeast(2),
                event(PURCHASE).during(OWN.lastMonth()).happened(),
                event(PURCHASE).inLast(months(3, OWN)).happened(),
                event(PURCHASE).inLast(days(60)).followedBy(ORDER).within(days(30)),
                event(VIEW).ever().count().isAtLeast(2),
                attribute(NAME).matches("(?i)abc"),
                attribute(NAME).containsIgnoringCase("ä"));
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedForTheReasonOfTheManual(Database database) throws SQLException, IOException {
        String manual = ManualBlocks.manual();
        try (Connection connection = connected(database)) {
            for (Refused refused : refused()) {
                Capability capability = capability(connection, refused.criterion());
                assertThat(capability.refusals())
                        .as(capability.toString())
                        .extracting(Capability.Refusal::reason)
                        .isEqualTo(refused.by().contains(database) ? List.of(refused.reason()) : List.of());
                assertThat(manual).contains("| `" + refused.reason() + "` |");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAnsweredAllTheSame(Database database) throws SQLException {
        try (Connection connection = connected(database)) {
            for (Criterion criterion : answered()) {
                Capability capability = capability(connection, criterion);
                assertThat(capability.isExact()).as(capability.toString()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsWhateverIsRefused(Database database) throws SQLException {
        try (Connection connection = connected(database)) {
            for (Refused refused : refused()) {
                JdbcSegments segments = JdbcSegments.open(
                        new OneConnection(connection), BINDING, SegmentCatalog.of(asked(refused.criterion())));
                assertThat(segments.sizes(Instant.parse("2026-06-01T12:00:00Z"))
                                .outcome()
                                .done())
                        .as(refused.criterion().text())
                        .isEqualTo(1);
            }
        }
    }

    private static Capability capability(Connection connection, Criterion criterion) throws SQLException {
        Segment segment = asked(criterion);
        return SqlSegments.compile(SegmentCatalog.of(segment), BINDING, connection)
                .capability(segment);
    }

    private static Segment asked(Criterion criterion) {
        return segment("asked").where(criterion).build();
    }

    private static Connection connected(Database database) throws SQLException {
        Connection connection = database.connect();
        SqlRows.run(
                connection,
                "CREATE TEMPORARY TABLE refusing (id BIGINT, name VARCHAR, zone VARCHAR, risk DOUBLE PRECISION,"
                        + " chance DOUBLE PRECISION, balance DECIMAL(38, 0), rate DECIMAL(38, 20), born DATE, signed_up TIMESTAMPTZ)",
                "CREATE TEMPORARY TABLE refusing_events (contact BIGINT, id BIGINT, type VARCHAR, moment TIMESTAMPTZ,"
                        + " weight DOUBLE PRECISION, number DECIMAL(38, 0), fine_number DECIMAL(38, 10), tags VARCHAR[])",
                "INSERT INTO refusing (id) VALUES (1)");
        return connection;
    }
}
