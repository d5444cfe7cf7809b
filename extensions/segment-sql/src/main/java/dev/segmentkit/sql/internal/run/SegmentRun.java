package dev.segmentkit.sql.internal.run;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.engine.EvaluationException;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.statement.Detail;
import dev.segmentkit.sql.internal.statement.Loading;
import dev.segmentkit.sql.internal.statement.Packing;
import dev.segmentkit.sql.internal.statement.Statements;
import dev.segmentkit.sql.internal.statement.Suspicion;
import dev.segmentkit.sql.table.ConnectionSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Asks a database about segments, in two steps over one state of its tables: first the database answers what it can, then the
 * contacts that it leaves open are read and answered in memory.
 *
 * @param source where connections come from
 * @param statements the statements about the segments
 * @param engine the same segments in memory
 * @param settings how to run
 */
public record SegmentRun(
        ConnectionSource source, Statements statements, SegmentEngine<Contact> engine, Settings settings) {
    /** Hands on the answers about each contact. */
    public Outcome answers(List<Segment> segments, Detail detail, Instant asOf, Answers sink) throws SQLException {
        return run(segments, detail, asOf, sound -> sound.answers(segments, detail, asOf), sink);
    }

    /** Hands on the answers about each contact that is in a segment, and some about others. */
    public Outcome members(Segment segment, Instant asOf, Answers sink) throws SQLException {
        return run(List.of(segment), Detail.MEMBERSHIP, asOf, sound -> sound.members(segment, asOf), sink);
    }

    private Outcome run(
            List<Segment> segments, Detail detail, Instant asOf, Function<Statements, Sql> first, Answers sink)
            throws SQLException {
        Tally tally = new Tally(settings);
        Packing packing = new Packing(detail, segments.size());
        return cancellable(tally, session -> {
            OpenContacts open = new OpenContacts();
            String what = "asking about %s".formatted(shown(segments));
            Statements sound = sound(session, segments, what);
            boolean unused = session.query(what, first.apply(sound), rows -> {
                answer(session, rows, packing, tally, open, sink);
                return true;
            });
            if (open.areFew()) {
                finish(session, segments, packing, asOf, sound.contacts(open.ids(), segments, asOf), tally, sink);
            } else if (open.areMany()) {
                finish(session, segments, packing, asOf, sound.openContacts(segments, detail, asOf), tally, sink);
            }
        });
    }

    /** The statements for tables as they are now, which may not be as they were when they were checked. */
    Statements sound(Session session, List<Segment> segments, String what) throws SQLException {
        List<Suspicion> possible = statements.possibleSuspicions(segments);
        List<Suspicion> holding =
                session.query("%s (checking ids)".formatted(what), Statements.holding(possible), rows -> {
                    boolean unused = rows.next();
                    List<Suspicion> found = new ArrayList<>();
                    for (int i = 0; i < possible.size(); i++) {
                        if (rows.getBoolean(i + 1)) {
                            found.add(possible.get(i));
                        }
                    }
                    return found;
                });
        return statements.suspecting(holding);
    }

    /** What is done in a session. */
    interface Steps {
        void run(Session session) throws SQLException;
    }

    /** Runs in a session; what was done if it is told to stop is rolled back, and counted. */
    Outcome cancellable(Tally tally, Steps steps) throws SQLException {
        boolean cancelled = false;
        try (Session session = Session.begin(source, statements.schema().dialect(), settings)) {
            steps.run(session);
        } catch (CancelledException e) {
            cancelled = true;
        }
        return tally.outcome(cancelled);
    }

    /** Hands on what the database answers. */
    private static void answer(
            Session session, ResultSet rows, Packing packing, Tally tally, OpenContacts open, Answers sink)
            throws SQLException {
        long[] words = new long[packing.words()];
        while (session.next(rows)) {
            String contact = rows.getString(1);
            if (contact == null) {
                tally.failed(withoutId());
            } else if (rows.getBoolean(2)) {
                open.add(contact);
            } else {
                for (int i = 0; i < words.length; i++) {
                    words[i] = rows.getLong(3 + i);
                }
                sink.accept(contact, words);
                tally.answered(1);
            }
        }
    }

    static Failure withoutId() {
        return new Failure("", "a row of the table of contacts has no id");
    }

    private void finish(
            Session session,
            List<Segment> segments,
            Packing packing,
            Instant asOf,
            Loading loading,
            Tally tally,
            Answers sink)
            throws SQLException {
        load(
                session,
                "reading contacts to finish %s in memory".formatted(shown(segments)),
                loading,
                new Finisher(engine, segments, packing, asOf),
                tally,
                sink);
    }

    /** Reads contacts and answers them in memory. */
    void load(Session session, String what, Loading loading, Finisher finisher, Tally tally, Answers sink)
            throws SQLException {
        ContactReader reader = new ContactReader(
                loading.layout(),
                new ValueReader(statements.schema().dialect()),
                contact -> finish(contact, finisher, tally, sink),
                tally::failed);
        boolean unused = session.query(what, loading.sql(), rows -> {
            reader.read(session, rows);
            return true;
        });
    }

    private static void finish(Contact contact, Finisher finisher, Tally tally, Answers sink) {
        long[] words;
        try {
            words = finisher.answers(contact);
        } catch (EvaluationException e) {
            tally.failed(new Failure(contact.id(), String.valueOf(e.getMessage())));
            return;
        }
        sink.accept(contact.id(), words);
        tally.finished();
    }

    /**
     * Counts the members of segments.
     *
     * @param sizes how many there are of each, in the order of the segments; filled here
     */
    public Outcome counts(List<Segment> segments, Instant asOf, long[] sizes) throws SQLException {
        Tally tally = new Tally(settings);
        Packing packing = new Packing(Detail.MEMBERSHIP, segments.size());
        return cancellable(tally, session -> {
            String what = "counting the members of %s".formatted(shown(segments));
            Statements sound = sound(session, segments, what);
            long open = session.query(what, sound.counts(segments, asOf), rows -> counted(rows, sizes, tally));
            if (open > 0) {
                Loading loading = sound.openContacts(segments, packing.detail(), asOf);
                finish(session, segments, packing, asOf, loading, tally, (contact, words) -> {
                    for (int i = 0; i < sizes.length; i++) {
                        sizes[i] += packing.isMember(words, i) ? 1 : 0;
                    }
                });
            }
        });
    }

    private static long counted(ResultSet rows, long[] sizes, Tally tally) throws SQLException {
        if (!rows.next()) {
            throw new SQLException("the database gives no row of counts");
        }
        tally.answered(rows.getLong(1));
        for (long i = rows.getLong(3); i > 0; i--) {
            tally.failed(withoutId());
        }
        Object[] counts = (Object[]) rows.getArray(4).getArray();
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = ((Number) counts[i]).longValue();
        }
        return rows.getLong(2);
    }

    /** A few segments, for messages. */
    static String shown(List<Segment> segments) {
        String first = segments.stream()
                .limit(3)
                .map(segment -> "'" + segment.id() + "'")
                .collect(joining(", "));
        return segments.size() > 3
                ? "the segments %s and %s more".formatted(first, segments.size() - 3)
                : (segments.size() == 1 ? "the segment " : "the segments ") + first;
    }
}
