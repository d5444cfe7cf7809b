package dev.segmentkit.examples.mailing;

import dev.segmentkit.Segment;
import dev.segmentkit.sql.JdbcOutcome;
import dev.segmentkit.sql.JdbcSegments;
import dev.segmentkit.sql.MembershipTables;
import dev.segmentkit.sql.table.ConnectionSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the lists of recipients. The tables of schema.sql must be there; those of memberships are made by the first refresh. */
public final class MailingService {
    private static final Logger LOG = LoggerFactory.getLogger(MailingService.class);

    private static final MembershipTables MEMBERSHIPS = MembershipTables.named("mailing_membership");
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);
    private static final int PROGRESS_EVERY = 100_000;

    private static final String MOVEMENTS = """
            SELECT segment, contact
            FROM mailing_membership_changes
            WHERE as_of = ? AND change = ?
            ORDER BY segment, contact
            """;

    private static final String RECIPIENTS = """
            SELECT subscriber.address
            FROM mailing_membership
            JOIN subscriber ON subscriber.id = mailing_membership.contact
            WHERE mailing_membership.segment = ?
            ORDER BY subscriber.address
            """;

    private final ConnectionSource database;
    private final JdbcSegments segments;

    /**
     * A service over a database, {@code new MailingService(dataSource::getConnection)}.
     *
     * @throws dev.segmentkit.sql.table.InvalidTablesException if the tables are not those of schema.sql
     * @throws SQLException if the database cannot be asked
     */
    public MailingService(ConnectionSource database) throws SQLException {
        this.database = database;
        this.segments = JdbcSegments.open(database, SubscriberVocabulary.TABLES, MailingSegments.CATALOG)
                .timeout(LONGEST_STATEMENT)
                .reportingProgress(PROGRESS_EVERY, done -> LOG.info("{} subscribers done", done))
                .reportingFailures(failure -> LOG.warn("a subscriber stays where it was: {}", failure));
    }

    /**
     * Brings memberships up to date, and says what changed. Again as of the same moment, over the same data, it changes nothing, and
     * says the same: whoever failed to act on the answer may ask again.
     *
     * @throws IllegalArgumentException if there was a refresh as of a later moment
     * @throws SQLException if the database fails; then memberships are as before
     */
    public Refresh refresh(Instant asOf) throws SQLException {
        Instant moment = asOf.truncatedTo(ChronoUnit.MICROS);
        JdbcOutcome outcome = segments.materialise(MEMBERSHIPS, moment);
        try (Connection connection = database.connect()) {
            Refresh refresh = new Refresh(
                    moment, movements(connection, moment, "entered"), movements(connection, moment, "exited"));
            LOG.info(
                    "{} subscribers as of {}: {} entered, {} exited",
                    outcome.done(),
                    moment,
                    refresh.entered().size(),
                    refresh.exited().size());
            return refresh;
        }
    }

    private static List<Movement> movements(Connection connection, Instant asOf, String change) throws SQLException {
        List<Movement> movements = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MOVEMENTS)) {
            statement.setObject(1, asOf.atOffset(ZoneOffset.UTC));
            statement.setString(2, change);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    movements.add(new Movement(rows.getString(1), rows.getString(2)));
                }
            }
        }
        return movements;
    }

    /**
     * The addresses of those who are in a segment as of the latest refresh, in their order.
     *
     * @throws IllegalArgumentException if the segment is none of {@link MailingSegments}
     * @throws SQLException if the database fails, or there was no refresh
     */
    public List<String> recipients(Segment segment) throws SQLException {
        List<String> addresses = new ArrayList<>();
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(RECIPIENTS)) {
            statement.setString(1, segments.catalog().own(segment).id());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    addresses.add(rows.getString(1));
                }
            }
        }
        return addresses;
    }
}
