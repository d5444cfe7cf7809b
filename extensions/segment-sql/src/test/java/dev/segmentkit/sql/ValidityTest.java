package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.Sensitivity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Until when answers hold, said in SQL. */
class ValidityTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:34:56.789012Z");
    private static final MomentAttribute<Contact> DIAGNOSED = moment("diagnosed", Sensitivity.SENSITIVE);
    private static final Segment LATELY =
            segment("lately").where(attribute(DIAGNOSED).isInLast(days(30))).build();

    private static final MomentAttribute<Contact> DIAGNOSED_OPENLY = moment("diagnosed");
    private static final Segment OPENLY = segment("openly")
            .where(attribute(DIAGNOSED_OPENLY).isInLast(days(30)))
            .build();

    /** To the day, in the last hours to the hour (M6), as the engine says it. */
    @ParameterizedTest
    @EnumSource
    void a_moment_that_is_sensitive_is_not_given_away(Database database) throws Exception {
        TableBinding binding = TableBinding.to("patients")
                .id("id")
                .attribute(DIAGNOSED, "diagnosed")
                .build();
        SegmentCatalog catalog = SegmentCatalog.of(LATELY);
        SegmentEngine<Contact> engine = SegmentEngine.compile(catalog, Binding.ofContacts(binding.vocabulary()));
        List<String> moments = List.of(
                "2026-06-10T11:24:14.789012Z",
                "2026-05-16T20:00:00Z",
                "2026-05-16T12:59:59.999999Z",
                "2026-05-16T12:34:56.789013Z",
                "2026-05-16T12:34:56.789012Z",
                "2026-06-15T12:34:56.789013Z",
                "2026-07-01T00:00:00Z",
                "1960-01-01T05:00:00Z");
        try (Connection connection = database.connect()) {
            SqlRows.run(
                    connection,
                    "SET TimeZone = 'Asia/Kathmandu'",
                    "CREATE TEMPORARY TABLE patients (id VARCHAR, diagnosed TIMESTAMPTZ)",
                    "INSERT INTO patients VALUES ('nobody', NULL)");
            Map<String, Instant> expected = new LinkedHashMap<>();
            for (String moment : moments) {
                SqlRows.run(
                        connection, "INSERT INTO patients VALUES ('%s', TIMESTAMPTZ '%s')".formatted(moment, moment));
                Contact contact = Contact.builder(moment)
                        .set(DIAGNOSED, Instant.parse(moment))
                        .build();
                expected.put(moment, engine.verdict(LATELY, contact, NOW).validUntil());
            }
            expected.put("nobody", Instant.MAX);
            Map<String, Instant> found = new LinkedHashMap<>();
            SqlStatement validity =
                    SqlSegments.compile(catalog, binding, connection).validity(List.of(LATELY), NOW);
            try (PreparedStatement statement = validity.prepare(connection);
                    ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    assertThat(rows.getBoolean("open")).isFalse();
                    OffsetDateTime until = rows.getObject(3, OffsetDateTime.class);
                    found.put(rows.getString("id"), until == null ? Instant.MAX : until.toInstant());
                }
            }
            assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    /** As docs/sql.md has it: DuckDB's driver shows some moments an hour off where the clocks of the virtual machine change. */
    @Test
    void moments_of_duckdb_are_read_as_microseconds() throws Exception {
        TableBinding binding = TableBinding.to("patients")
                .id("id")
                .attribute(DIAGNOSED_OPENLY, "diagnosed")
                .build();
        Instant change = Instant.parse("2026-10-25T01:00:00Z");
        Instant now = change.minus(Duration.ofDays(20));
        MachineZone.in("Europe/Berlin", () -> {
            try (Connection connection = Database.DUCKDB.connect()) {
                SqlRows.run(connection, "CREATE TABLE patients (id VARCHAR, diagnosed TIMESTAMPTZ)");
                for (int minutes = -180; minutes <= 180; minutes += 10) {
                    Instant until = change.plus(Duration.ofMinutes(minutes));
                    SqlRows.run(
                            connection,
                            "INSERT INTO patients VALUES ('%s', '%s')"
                                    .formatted(until, until.minus(Duration.ofDays(30))));
                }
                SqlStatement validity = SqlSegments.compile(SegmentCatalog.of(OPENLY), binding, connection)
                        .validity(List.of(OPENLY), now);
                String micros = "SELECT id, epoch_us(u0) FROM (%s) AS validity".formatted(validity.text());
                try (PreparedStatement statement = connection.prepareStatement(micros)) {
                    for (int i = 0; i < validity.values().size(); i++) {
                        statement.setObject(i + 1, validity.values().get(i));
                    }
                    try (ResultSet rows = statement.executeQuery()) {
                        int found = 0;
                        while (rows.next()) {
                            assertThat(Instant.EPOCH.plus(rows.getLong(2), ChronoUnit.MICROS))
                                    .isEqualTo(Instant.parse(rows.getString("id")));
                            found++;
                        }
                        assertThat(found).isEqualTo(37);
                    }
                }
            }
        });
    }
}
