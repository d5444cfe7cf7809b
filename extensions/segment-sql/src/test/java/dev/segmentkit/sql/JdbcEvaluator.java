package dev.segmentkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.testkit.Evaluator;
import dev.segmentkit.testkit.Outcome;
import dev.segmentkit.vocabulary.Vocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run over a database says of contacts in tables: the database and the engine together. */
final class JdbcEvaluator implements Evaluator, AutoCloseable {
    private final Database database;
    private final Connection connection;
    private @Nullable Vocabulary vocabulary;
    private @Nullable String decimals;
    private @Nullable TableWorld tables;
    private @Nullable List<Contact> contacts;
    private @Nullable SegmentCatalog catalog;
    private @Nullable JdbcSegments segments;
    private @Nullable Instant moment;
    private Map<String, Truths> found = Map.of();
    private long answered;
    private long finished;

    JdbcEvaluator(Database database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
    }

    /** How many contacts the database answered. */
    long answered() {
        return answered;
    }

    /** How many were finished in memory. */
    long finished() {
        return finished;
    }

    @Override
    public List<Outcome> evaluate(
            SegmentCatalog asked, Segment segment, Vocabulary known, List<Contact> about, Instant asOf) {
        try {
            prepare(asked, known, about, asOf);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return about.stream()
                .map(contact -> new Outcome(
                        Objects.requireNonNull(found.get(contact.id()), contact::id)
                                .of(segment),
                        Optional.empty()))
                .toList();
    }

    private void prepare(SegmentCatalog asked, Vocabulary known, List<Contact> about, Instant asOf)
            throws SQLException {
        String needed = DecimalDigits.neededBy(about, known);
        if (vocabulary != known || tables == null || !needed.equals(decimals)) {
            vocabulary = known;
            decimals = needed;
            tables = new TableWorld(database, known, needed);
            tables.create(connection);
            contacts = null;
            segments = null;
        }
        if (contacts != about) {
            contacts = about;
            moment = null;
            tables.fill(connection, about);
        }
        if (segments == null || catalog != asked) {
            catalog = asked;
            moment = null;
            segments = JdbcSegments.open(new OneConnection(connection), tables.binding(), asked)
                    .fetchSize(3)
                    .readOnly();
        }
        if (!asOf.equals(moment)) {
            moment = asOf;
            found = new HashMap<>();
            JdbcOutcome outcome = segments.truths(asOf, found::put);
            assertThat(outcome.failures()).isEmpty();
            answered += outcome.answered();
            finished += outcome.finished();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
