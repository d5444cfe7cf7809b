package dev.segmentkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.testkit.Evaluator;
import dev.segmentkit.testkit.Outcome;
import dev.segmentkit.vocabulary.Vocabulary;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a run over a database says of contacts in tables: the database and the engine together. */
final class JdbcEvaluator implements Evaluator, AutoCloseable {
    private final StoredContacts stored;
    private @Nullable TableBinding binding;
    private @Nullable SegmentCatalog catalog;
    private @Nullable JdbcSegments segments;
    private @Nullable Instant moment;
    private Map<String, Truths> found = Map.of();
    private long answered;
    private long finished;

    /** Over tables of a database in which a host has set some things in its own way. */
    JdbcEvaluator(Database database) throws SQLException {
        this.stored = new StoredContacts(database);
        try (Statement statement = stored.connection().createStatement()) {
            for (String setting : database.settings()) {
                boolean unused = statement.execute("SET " + setting);
            }
        }
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
        if (stored.hold(about, known)) {
            moment = null;
        }
        if (segments == null || catalog != asked || binding != stored.binding()) {
            catalog = asked;
            binding = stored.binding();
            moment = null;
            segments = JdbcSegments.open(new OneConnection(stored.connection()), binding, asked)
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
        stored.close();
    }
}
