package dev.segmentkit.sql.internal.run;

import dev.segmentkit.Segment;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.statement.Detail;
import dev.segmentkit.sql.internal.statement.Loading;
import dev.segmentkit.sql.internal.statement.Packing;
import dev.segmentkit.sql.internal.statement.Staging;
import dev.segmentkit.sql.internal.statement.StayingTable;
import dev.segmentkit.sql.internal.statement.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gathers the memberships of all contacts in temporary tables, then has them written, all in one transaction: what stays is changed
 * at the very end, and whole.
 */
public final class Materialisation {
    /** So many contacts are read at a time, since a database may not be able to send rows and to take others at once. */
    private static final long AT_ONCE = 50_000;

    /** So many rows are written by one statement. */
    private static final int ROWS = 500;

    private final SegmentRun run;
    private final Instant asOf;
    private final List<Segment> segments;
    private final Staging staging;
    private final Tally tally;

    /**
     * What is done with what was gathered.
     *
     * @param <T> what is known of the tables before anything is gathered
     */
    @FunctionalInterface
    public interface End<T> {
        /**
         * Statements to be run in the same transaction.
         *
         * @param known what is known of the tables
         * @param contacts how many contacts were answered
         * @param failed how many were not
         */
        List<Write> statements(T known, long contacts, long failed);
    }

    /**
     * What is asked of the tables before anything is gathered.
     *
     * @param sql the query
     * @param check what its first row says; refuses by throwing
     * @param <T> what is known then
     */
    public record Question<T>(Sql sql, Check<T> check) {}

    /**
     * What a row says.
     *
     * @param <T> what is known then
     */
    @FunctionalInterface
    public interface Check<T> {
        /** Refuses by throwing. */
        T of(ResultSet row) throws SQLException;
    }

    /** A run that gathers the memberships as of a moment. */
    public Materialisation(SegmentRun run, Instant asOf) {
        this.run = run;
        this.asOf = asOf;
        this.segments = run.statements().catalog().segments();
        this.staging = Staging.of(run.statements().schema().dialect(), new Packing(Detail.MEMBERSHIP, segments.size()));
        this.tally = new Tally(run.settings());
    }

    /** The temporary tables. */
    public Staging staging() {
        return staging;
    }

    /** What is done after the tables were made, and before anything is gathered. */
    private interface Before<T> {
        T of(Session session) throws SQLException;
    }

    /**
     * Gathers, and writes, one run after the other. Tables that are not there are made in a transaction of its own, all or none.
     *
     * @throws dev.segmentkit.sql.table.InvalidTablesException if something else goes by the name of a table
     */
    public <T> Outcome write(StayingTables tables, Question<T> question, End<T> end) throws SQLException {
        return inTurn(
                tables,
                session -> session.query("looking for earlier runs in " + tables.shown(), question.sql(), rows -> {
                    boolean unused = rows.next();
                    return question.check().of(rows);
                }),
                end);
    }

    /** The same, where earlier runs do not matter. */
    public Outcome write(StayingTables tables, List<Write> writes) throws SQLException {
        return inTurn(tables, session -> true, (before, contacts, failed) -> writes);
    }

    private <T> Outcome inTurn(StayingTables tables, Before<T> before, End<T> end) throws SQLException {
        if (tables.tables().isEmpty() || tables.writing().isPresent()) {
            return written(tables, before, end);
        }
        try (Turn turn = Turn.await(run.settings().cancellation())) {
            return turn.isTaken() ? written(tables, before, end) : tally.outcome(true);
        }
    }

    private <T> Outcome written(StayingTables tables, Before<T> before, End<T> end) throws SQLException {
        if (!tables.tables().isEmpty()) {
            Outcome made = run.cancellable(new Tally(Settings.DEFAULT), session -> make(session, tables));
            if (made.cancelled()) {
                return tally.outcome(true);
            }
        }
        return run.cancellable(tally, session -> {
            if (tables.writing().isPresent()) {
                update(session, tables.writing().get());
            }
            T known = before.of(session);
            gather(session);
            Outcome gathered = tally.outcome(false);
            long contacts = gathered.answered() + gathered.finished();
            for (Write write : end.statements(known, contacts, gathered.failed())) {
                update(session, write);
            }
            for (Sql table : staging.drop()) {
                update(session, "dropping temporary tables", table);
            }
            session.commit();
        });
    }

    private void make(Session session, StayingTables tables) throws SQLException {
        List<StayingTable> missing = TableLookup.missing(session, staging.dialect(), tables.tables());
        if (missing.isEmpty()) {
            return;
        }
        if (tables.making().isPresent()) {
            boolean unused = session.query(
                    "waiting to make " + tables.shown(), tables.making().get(), ResultSet::next);
        }
        for (StayingTable table : missing) {
            update(session, "making " + table.name(), table.create(staging.dialect()));
        }
        session.commit();
    }

    private static void update(Session session, Write write) throws SQLException {
        update(session, write.what(), write.sql());
    }

    private static void update(Session session, String what, Sql sql) throws SQLException {
        long unused = session.update(what, sql);
    }

    private void gather(Session session) throws SQLException {
        String asked = SegmentRun.shown(segments);
        String what = "asking about " + asked;
        for (Sql table : staging.create()) {
            update(session, "making temporary tables", table);
        }
        update(
                session,
                what,
                staging.fill(run.sound(session, segments, what).answers(segments, Detail.MEMBERSHIP, asOf)));
        update(session, "numbering contacts that are left open", staging.numberOpen());
        long open = session.query("counting what was found", staging.counts(), this::counted);
        for (long from = 1; from <= open; from += AT_ONCE) {
            finish(session, from);
        }
        update(session, "noting contacts that could not be answered", staging.noteFailed());
        for (Sql statement : staging.expand(segments)) {
            update(session, "working out the members of " + asked, statement);
        }
    }

    private long counted(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            throw new SQLException("the database gives no row of counts");
        }
        tally.answered(rows.getLong(1));
        for (long i = rows.getLong(3); i > 0; i--) {
            tally.failed(SegmentRun.withoutId());
        }
        return rows.getLong(2);
    }

    private void finish(Session session, long from) throws SQLException {
        Map<String, long[]> answers = new LinkedHashMap<>();
        Loading loading = run.statements().contacts(staging.open(from, from + AT_ONCE), segments, asOf);
        run.load(
                session,
                "reading contacts to finish %s in memory".formatted(SegmentRun.shown(segments)),
                loading,
                new Finisher(run.engine(), segments, staging.packing(), asOf),
                tally,
                answers::put);
        Map<String, long[]> some = new LinkedHashMap<>();
        for (Map.Entry<String, long[]> answer : answers.entrySet()) {
            some.put(answer.getKey(), answer.getValue());
            if (some.size() == ROWS) {
                add(session, some);
            }
        }
        add(session, some);
    }

    private void add(Session session, Map<String, long[]> answers) throws SQLException {
        if (!answers.isEmpty()) {
            update(session, "keeping what was finished in memory", staging.add(answers));
            answers.clear();
        }
    }
}
