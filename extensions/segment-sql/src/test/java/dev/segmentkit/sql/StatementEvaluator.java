package dev.segmentkit.sql;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.testkit.Evaluator;
import dev.segmentkit.testkit.Outcome;
import dev.segmentkit.vocabulary.Vocabulary;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a database says of contacts in tables. Contacts that it leaves open are answered by the engine, and counted.
 */
final class StatementEvaluator implements Evaluator, AutoCloseable {
    private final StoredContacts stored;
    private @Nullable TableBinding binding;
    private @Nullable SegmentCatalog catalog;
    private @Nullable SqlSegments segments;
    private long answered;
    private long leftOpen;
    private long validities;

    StatementEvaluator(Database database) throws SQLException {
        this.stored = new StoredContacts(database);
    }

    /** How many answers the database gave. */
    long answered() {
        return answered;
    }

    /** How many answers it left open. */
    long leftOpen() {
        return leftOpen;
    }

    /** How many questions it answered with until when the answer holds. */
    long validities() {
        return validities;
    }

    @Override
    public List<Outcome> evaluate(
            SegmentCatalog asked, Segment segment, Vocabulary known, List<Contact> about, Instant asOf) {
        try {
            return answers(asked, segment, known, about, asOf);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private List<Outcome> answers(
            SegmentCatalog asked, Segment segment, Vocabulary known, List<Contact> about, Instant asOf)
            throws SQLException {
        prepare(asked, known, about);
        Map<String, Truth> found = new HashMap<>();
        // Statements about many segments count in another way.
        SqlStatement statement = segments.truths(Collections.nCopies(answered % 2 == 0 ? 1 : 8, segment), asOf);
        try (PreparedStatement prepared = statement.prepare(stored.connection());
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                if (!rows.getBoolean("open")) {
                    found.put(rows.getString("id"), truth(rows.getObject(3)));
                }
            }
        } catch (SQLException e) {
            throw new SQLException(statement.text() + "\n" + statement.values() + "\n" + e.getMessage(), e);
        }
        Map<String, Optional<Instant>> validity = validity(segment, asOf);
        SegmentEngine<Contact> engine = SegmentEngine.compile(asked, Binding.ofContacts(known));
        return about.stream()
                .map(contact -> outcome(
                        Optional.ofNullable(found.get(contact.id())),
                        validity.getOrDefault(contact.id(), Optional.empty()),
                        () -> engine.verdict(segment, contact, asOf).truth()))
                .toList();
    }

    private Outcome outcome(Optional<Truth> answer, Optional<Instant> validUntil, Supplier<Truth> otherwise) {
        if (answer.isEmpty()) {
            leftOpen++;
            return new Outcome(otherwise.get(), Optional.empty());
        }
        answered++;
        return new Outcome(answer.get(), validUntil);
    }

    /** Of each contact that is not left open, until when its answer holds; nothing if the database cannot tell. */
    private Map<String, Optional<Instant>> validity(Segment segment, Instant asOf) throws SQLException {
        SqlStatement statement;
        try {
            statement = segments.validity(List.of(segment), asOf);
        } catch (IllegalArgumentException e) {
            return Map.of();
        }
        validities++;
        Map<String, Optional<Instant>> found = new HashMap<>();
        try (PreparedStatement prepared = statement.prepare(stored.connection());
                ResultSet rows = prepared.executeQuery()) {
            while (rows.next()) {
                if (!rows.getBoolean("open")) {
                    OffsetDateTime until = rows.getObject(3, OffsetDateTime.class);
                    found.put(rows.getString("id"), Optional.of(until == null ? Instant.MAX : until.toInstant()));
                }
            }
        } catch (SQLException e) {
            throw new SQLException(statement.text() + "\n" + e.getMessage(), e);
        }
        return found;
    }

    private static Truth truth(@Nullable Object value) {
        return value == null ? Truth.UNKNOWN : (Boolean) value ? Truth.TRUE : Truth.FALSE;
    }

    private void prepare(SegmentCatalog asked, Vocabulary known, List<Contact> about) throws SQLException {
        boolean unused = stored.hold(about, known);
        if (segments == null || catalog != asked || binding != stored.binding()) {
            catalog = asked;
            binding = stored.binding();
            segments = SqlSegments.compile(asked, binding, stored.connection());
        }
    }

    @Override
    public void close() throws SQLException {
        stored.close();
    }
}
