package dev.segmentkit.examples.mailing;

import static dev.segmentkit.dsl.Segments.everyone;
import static dev.segmentkit.dsl.Segments.segment;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Segment;
import dev.segmentkit.examples.Postgres;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailingServiceTest {
    private static final Instant MONDAY = Instant.parse("2026-06-15T00:00:00Z");
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    /** So many that each segment has some, and each reason not to be in it, too. */
    private static final String CROWD = """
            INSERT INTO subscriber
            SELECT 's' || i, 's' || i || '@example.org', CASE WHEN i % 7 > 0 THEN i % 3 > 0 END,
                   timestamptz '2026-06-15 00:00:00+00' - i % 200 * interval '24 hours'
            FROM generate_series(1, 2000) AS i;
            INSERT INTO mail_opening
            SELECT 'o' || i || '-' || n, 's' || i,
                   timestamptz '2026-06-15 00:00:00+00' - (i % 150 + n * 4) * interval '24 hours'
            FROM generate_series(1, 2000) AS i, generate_series(1, 5) AS n
            WHERE i % 5 >= n;
            INSERT INTO purchase
            SELECT 'p' || i, 's' || i, timestamptz '2026-06-15 00:00:00+00' - i % 400 * interval '24 hours', i % 13 * 30
            FROM generate_series(1, 2000) AS i
            WHERE i % 4 = 0;
            """;

    /** A newcomer until tomorrow, and one who opened the last letter 89 days ago. */
    private static final String ANN_AND_BOB = """
            INSERT INTO subscriber VALUES
                ('ann', 'ann@example.org', true, '2026-06-02 00:00:00+00'),
                ('bob', 'bob@example.org', true, '2025-01-01 00:00:00+00');
            INSERT INTO mail_opening VALUES ('bob-1', 'bob', '2026-03-18 00:00:00+00');
            """;

    private DataSource database;

    @BeforeEach
    void tables() throws Exception {
        database = Postgres.emptyDatabase("mailing");
        try (InputStream schema =
                Objects.requireNonNull(MailingService.class.getResourceAsStream("schema.sql"), "schema.sql")) {
            execute(new String(schema.readAllBytes(), UTF_8));
        }
    }

    private MailingService service() throws SQLException {
        return new MailingService(database::getConnection);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }

    private List<String> addresses(String condition) throws SQLException {
        return rows("SELECT address FROM subscriber AS s WHERE consent AND %s ORDER BY address".formatted(condition));
    }

    private void assertThatRecipientsAre(MailingService service, Segment segment, String condition)
            throws SQLException {
        assertThat(service.recipients(segment)).isNotEmpty().isEqualTo(addresses(condition));
    }

    @Test
    void recipients_are_those_whom_a_statement_by_hand_finds() throws Exception {
        execute(CROWD);
        MailingService service = service();

        Refresh refresh = service.refresh(MONDAY);

        assertThatRecipientsAre(
                service, MailingSegments.NEWCOMERS, "signed_up_at > timestamptz '2026-06-01 00:00:00+00'");
        assertThatRecipientsAre(
                service,
                MailingSegments.ENGAGED,
                "(SELECT count(*) FROM mail_opening WHERE subscriber_id = s.id AND opened_at > '2026-05-16 00:00:00+00') >= 3");
        assertThatRecipientsAre(
                service,
                MailingSegments.ASLEEP,
                "signed_up_at <= '2026-03-17 00:00:00+00' AND NOT EXISTS (SELECT 1 FROM mail_opening"
                        + " WHERE subscriber_id = s.id AND opened_at > '2026-03-17 00:00:00+00')");
        assertThatRecipientsAre(
                service,
                MailingSegments.PATRONS,
                "(SELECT sum(amount) FROM purchase WHERE subscriber_id = s.id AND ordered_at > '2025-06-15 00:00:00+00') >= 200");
        assertThat(refresh.exited()).isEmpty();
        assertThat(refresh.entered())
                .hasSize(Integer.parseInt(
                        rows("SELECT count(*) FROM mailing_membership").get(0)));
    }

    @Test
    void time_alone_moves_subscribers() throws Exception {
        execute(ANN_AND_BOB);
        MailingService service = service();

        assertThat(service.refresh(MONDAY))
                .isEqualTo(new Refresh(MONDAY, List.of(new Movement("newcomers", "ann")), List.of()));
        assertThat(service.refresh(WEDNESDAY))
                .isEqualTo(new Refresh(
                        WEDNESDAY, List.of(new Movement("asleep", "bob")), List.of(new Movement("newcomers", "ann"))));
        assertThat(service.recipients(MailingSegments.NEWCOMERS)).isEmpty();
        assertThat(service.recipients(MailingSegments.ASLEEP)).containsExactly("bob@example.org");
    }

    @Test
    void the_same_refresh_again_says_the_same_and_changes_nothing() throws Exception {
        execute(CROWD);
        execute(ANN_AND_BOB);
        MailingService service = service();
        service.refresh(MONDAY);
        Refresh first = service.refresh(WEDNESDAY);
        String memberships = "SELECT m::text FROM mailing_membership AS m ORDER BY 1";
        String changes = "SELECT c::text FROM mailing_membership_changes AS c ORDER BY 1";
        List<String> before = rows(memberships);
        List<String> changesBefore = rows(changes);

        assertThat(service.refresh(WEDNESDAY)).isEqualTo(first);
        assertThat(service().refresh(WEDNESDAY)).isEqualTo(first);

        assertThat(first.entered()).isNotEmpty();
        assertThat(first.exited()).isNotEmpty();
        assertThat(rows(memberships)).isEqualTo(before);
        assertThat(rows(changes)).isEqualTo(changesBefore);
    }

    @Test
    void who_withdraws_consent_or_is_deleted_leaves() throws Exception {
        execute(ANN_AND_BOB);
        MailingService service = service();
        service.refresh(MONDAY);
        service.refresh(WEDNESDAY);
        execute("UPDATE subscriber SET consent = NULL WHERE id = 'bob'");
        execute("DELETE FROM subscriber WHERE id = 'ann'");

        Refresh refresh = service.refresh(WEDNESDAY.plusSeconds(60));

        assertThat(refresh.entered()).isEmpty();
        assertThat(refresh.exited()).containsExactly(new Movement("asleep", "bob"));
        assertThat(service.recipients(MailingSegments.ASLEEP)).isEmpty();
    }

    @Test
    void memberships_do_not_go_back_in_time() throws Exception {
        execute(ANN_AND_BOB);
        MailingService service = service();
        service.refresh(WEDNESDAY);

        assertThatThrownBy(() -> service.refresh(MONDAY)).isInstanceOf(IllegalArgumentException.class);
        assertThat(service.recipients(MailingSegments.ASLEEP)).containsExactly("bob@example.org");
    }

    @Test
    void other_segments_have_no_recipients() throws Exception {
        MailingService service = service();
        service.refresh(MONDAY);

        assertThatThrownBy(() ->
                        service.recipients(segment("everyone").where(everyone()).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("everyone");
    }
}
