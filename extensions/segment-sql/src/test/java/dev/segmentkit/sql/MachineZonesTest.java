package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.hours;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A moment is the same moment in whatever zone the virtual machine is, when its clocks are set back, too. */
class MachineZonesTest {
    private interface Visit {}

    private static final Instant NOW = Instant.parse("2026-12-31T12:00:00Z");
    private static final MomentAttribute<Contact> SEEN = moment("seen");
    private static final TextAttribute<Contact> NAME = text("name");
    private static final EventType<Visit> VISIT = EventType.named("visit");

    /** Nobody has it; no database answers it, so that contacts are read and answered in memory. */
    private static final Condition REFUSED = attribute(NAME).matches("\\p{Greek}+");

    private static final TableBinding BINDING = TableBinding.to("guests")
            .id("id")
            .attribute(SEEN, "seen")
            .attribute(NAME, "name")
            .events(VISIT, "visits", visit -> visit.contact("guest").id("id").occurredAt("moment"))
            .build();

    /** When clocks change, by zone. */
    static Stream<Arguments> changes() {
        return Stream.of(
                        List.of("Europe/Berlin", "2026-10-25T01:00:00Z"),
                        List.of("Europe/Berlin", "2026-03-29T01:00:00Z"),
                        List.of("America/New_York", "2026-11-01T06:00:00Z"),
                        List.of("Australia/Lord_Howe", "2026-04-04T15:00:00Z"),
                        List.of("UTC", "2026-10-25T01:00:00Z"))
                .flatMap(change -> Stream.of(Database.values())
                        .map(database -> Arguments.of(database, change.get(0), Instant.parse(change.get(1)))));
    }

    /** In steps of a quarter of an hour, a microsecond after each. */
    private static List<Instant> around(Instant change) {
        return IntStream.rangeClosed(-6, 6)
                .mapToObj(step -> change.plus(Duration.ofMinutes(15L * step)).plusNanos(1_000))
                .toList();
    }

    private static void fill(Connection connection, List<Instant> moments) throws Exception {
        SqlRows.run(
                connection,
                "CREATE TEMPORARY TABLE guests (id VARCHAR, seen TIMESTAMPTZ, name VARCHAR)",
                "CREATE TEMPORARY TABLE visits (id VARCHAR, guest VARCHAR, moment TIMESTAMPTZ)");
        for (Instant moment : moments) {
            SqlRows.run(
                    connection,
                    "INSERT INTO guests VALUES ('%s', '%s', '1')".formatted(moment, moment),
                    "INSERT INTO visits VALUES ('v', '%s', '%s')".formatted(moment, moment));
        }
    }

    @ParameterizedTest
    @MethodSource("changes")
    void moments_are_read_as_they_are(Database database, String zone, Instant change) throws Exception {
        List<Instant> moments = around(change);
        List<Segment> before = moments.stream()
                .map(bound -> segment("before " + bound)
                        .where(attribute(SEEN).isBefore(bound).or(REFUSED))
                        .build())
                .toList();
        MachineZone.in(zone, () -> {
            try (Connection connection = database.connect()) {
                fill(connection, moments);
                List<String> wrong = new ArrayList<>();
                JdbcOutcome outcome = JdbcSegments.open(
                                new OneConnection(connection),
                                BINDING,
                                SegmentCatalog.of(before.toArray(Segment[]::new)))
                        .truths(change, (contact, truths) -> {
                            for (int i = 0; i < moments.size(); i++) {
                                boolean isBefore = Instant.parse(contact).isBefore(moments.get(i));
                                if ((truths.of(before.get(i)) == Truth.TRUE) != isBefore) {
                                    wrong.add(contact + " " + before.get(i).id());
                                }
                            }
                        });
                assertThat(outcome.failed()).isZero();
                assertThat(outcome.done()).isEqualTo(moments.size());
                assertThat(wrong).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void events_are_read_as_they_are(Database database, String zone, Instant change) throws Exception {
        List<Instant> moments = around(change);
        Segment lately = segment("lately")
                .where(event(VISIT).inLast(hours(1)).happened().or(REFUSED))
                .build();
        MachineZone.in(zone, () -> {
            try (Connection connection = database.connect()) {
                fill(connection, moments);
                JdbcSegments segments =
                        JdbcSegments.open(new OneConnection(connection), BINDING, SegmentCatalog.of(lately));
                for (Instant moment : moments) {
                    Instant asOf = moment.plusSeconds(1);
                    List<String> members = new ArrayList<>();
                    assertThat(segments.members(lately, asOf, members::add).failed())
                            .isZero();
                    assertThat(members)
                            .containsExactlyInAnyOrderElementsOf(moments.stream()
                                    .filter(visit ->
                                            visit.isBefore(asOf) && !visit.isBefore(asOf.minus(Duration.ofHours(1))))
                                    .map(Instant::toString)
                                    .toList());
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("changes")
    void runs_go_forward(Database database, String zone, Instant change) throws Exception {
        Segment known = segment("known").where(attribute(SEEN).isKnown()).build();
        MembershipTables tables = MembershipTables.named("machine_zones");
        MachineZone.in(zone, () -> {
            try (Connection connection = database.connect()) {
                fill(connection, List.of(change));
                JdbcSegments segments =
                        JdbcSegments.open(new OneConnection(connection), BINDING, SegmentCatalog.of(known));
                List<Instant> moments = around(change);
                for (Instant asOf : moments) {
                    for (int again = 0; again < 2; again++) {
                        assertThat(segments.materialise(tables, asOf).failed()).isZero();
                    }
                    Instant earlier = asOf.minusNanos(1_000);
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> segments.materialise(tables, earlier))
                            .withMessageContaining("as of %s,".formatted(asOf));
                }
                assertThat(SqlRows.texts(connection, "SELECT count(*) FROM machine_zones_runs"))
                        .containsExactly(Integer.toString(moments.size()));
                SqlRows.run(
                        connection,
                        "DROP TABLE machine_zones",
                        "DROP TABLE machine_zones_changes",
                        "DROP TABLE machine_zones_runs");
            }
        });
    }

    /** The bounds between offsets are themselves local times, of which the first after a gap is one that clocks skip elsewhere. */
    @ParameterizedTest
    @EnumSource
    void local_times_that_the_zone_of_the_virtual_machine_skips(Database database) throws Exception {
        Segment early = segment("early")
                .where(attribute(SEEN).isBefore(Instant.parse("2026-03-29T01:00:00Z")))
                .build();
        try (Connection connection = database.connect()) {
            SqlRows.run(
                    connection,
                    "CREATE TEMPORARY TABLE guests (id VARCHAR, seen TIMESTAMP)",
                    "INSERT INTO guests VALUES ('before', '2026-03-29 01:59:59.999'), ('gap', '2026-03-29 02:30:00'),"
                            + " ('after', '2026-03-29 03:00:00')");
            TableBinding binding = TableBinding.to("guests")
                    .id("id")
                    .attribute(SEEN, Column.named("seen").inZone(ZoneId.of("Europe/Berlin")))
                    .build();
            for (String zone : List.of("Europe/Berlin", "Europe/London", "America/New_York", "UTC")) {
                MachineZone.in(zone, () -> {
                    List<String> members = new ArrayList<>();
                    JdbcOutcome outcome = JdbcSegments.open(
                                    new OneConnection(connection), binding, SegmentCatalog.of(early))
                            .members(early, NOW, members::add);
                    assertThat(outcome.failed()).isZero();
                    assertThat(members).as(zone).containsExactly("before");
                });
            }
        }
    }
}
