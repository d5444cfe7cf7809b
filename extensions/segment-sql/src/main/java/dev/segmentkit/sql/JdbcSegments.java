package dev.segmentkit.sql;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.render.AsOf;
import dev.segmentkit.sql.internal.run.FreeConnection;
import dev.segmentkit.sql.internal.run.Materialisation;
import dev.segmentkit.sql.internal.run.Materialisation.Question;
import dev.segmentkit.sql.internal.run.MembersFile;
import dev.segmentkit.sql.internal.run.SegmentRun;
import dev.segmentkit.sql.internal.run.Settings;
import dev.segmentkit.sql.internal.run.StayingTables;
import dev.segmentkit.sql.internal.statement.Detail;
import dev.segmentkit.sql.internal.statement.Packing;
import dev.segmentkit.sql.internal.statement.Tagging;
import dev.segmentkit.sql.internal.statement.Write;
import dev.segmentkit.sql.internal.statement.Writing;
import dev.segmentkit.sql.table.ConnectionSource;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableName;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Answers about all contacts in a database, exactly those of the engine in memory. The database answers what it can; contacts that it
 * leaves open are read with their events and answered in memory, in the same transaction, so that all answers are about one
 * state of the tables. Says how; each method that is no question gives another that differs in one point.
 *
 * <pre>{@code
 * JdbcSegments segments = JdbcSegments.open(dataSource::getConnection, CUSTOMERS, catalog)
 *     .readOnly()
 *     .timeout(Duration.ofMinutes(10))
 *     .reportingProgress(100_000, done -> log.info("{} customers", done));
 * JdbcOutcome outcome = segments.members(LOYAL, asOf, id -> newsletter.add(id));
 * }</pre>
 *
 * <p><b>Connections.</b> {@link #open} and each run take one from the source, in auto-commit mode, and close it. A run begins a
 * transaction of its own, which ends with it, and leaves the connection in auto-commit mode. A source that gives no connection, one
 * that is closed, or one that is not in auto-commit mode, and so may be within a transaction of the host's, is an
 * {@link IllegalStateException} of {@link #open} and of every run; see {@link ConnectionSource}.
 *
 * <p><b>Reading only.</b> Whatever hands on answers or counts also runs on connections that only read, on a standby of PostgreSQL,
 * and in a file that DuckDB has open for reading; there {@link #exportMembers} runs, too. {@link #materialise} and
 * {@link #materialiseTags} are refused there by the database.
 *
 * <p><b>What is held.</b> A thousand rows ({@link #fetchSize}) and one contact with its events. DuckDB's driver knows no fetch size: it
 * holds whole results, outside of the heap, unless its connections are made with the property {@code jdbc_stream_results} set to
 * {@code true}; then it says no more of a statement that fails than that it has no result.
 *
 * <p><b>Errors.</b> A contact with a value that an attribute does not take (V7), or of whom something that is needed cannot be read, is
 * counted and reported, and the rest goes on; values that no criterion asked about are not looked at. An exception of the database
 * ends the run, with one that names what was asked. So does whatever a sink or a listener throws, as it is.
 *
 * <p><b>Stopping.</b> A run that is told to stop stops the statement that the database is at work with. What it has handed on
 * until then stays handed on; tables stay as they were.
 *
 * <p><b>Listeners</b> and sinks are called on the thread that runs; the question whether to stop mostly on another.
 *
 * <p>Immutable, and thread-safe as far as the source is.
 */
public final class JdbcSegments {
    private final ConnectionSource source;
    private final SqlSegments segments;
    private final SegmentEngine<Contact> engine;
    private final Settings settings;

    private JdbcSegments(
            ConnectionSource source, SqlSegments segments, SegmentEngine<Contact> engine, Settings settings) {
        this.source = source;
        this.segments = segments;
        this.engine = engine;
        this.settings = settings;
    }

    /**
     * Checks the binding against the database, and makes all ready.
     *
     * @throws dev.segmentkit.sql.table.InvalidTablesException if tables or columns are missing or hold something else: all of it
     * @throws dev.segmentkit.check.DefinitionException if the catalogue looks at something that is not bound
     * @throws IllegalArgumentException if the database is neither DuckDB nor PostgreSQL, or is one of PostgreSQL that is not in UTF-8
     * @throws IllegalStateException if the source gives no open connection in auto-commit mode
     * @throws SQLException if the database cannot be asked
     */
    public static JdbcSegments open(ConnectionSource source, TableBinding binding, SegmentCatalog catalog)
            throws SQLException {
        try (Connection connection = FreeConnection.from(source)) {
            SqlSegments segments = SqlSegments.compile(catalog, binding, connection);
            return new JdbcSegments(
                    source,
                    segments,
                    SegmentEngine.compile(catalog, Binding.ofContacts(binding.vocabulary())),
                    Settings.DEFAULT);
        }
    }

    /**
     * Fetches so many rows at once; 1,000 unless said.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public JdbcSegments fetchSize(int rows) {
        return with(settings.withFetchSize(rows));
    }

    /**
     * Gives each statement so much time, with the reading of its rows and what sinks do meanwhile. Then the run ends with a
     * {@link java.sql.SQLTimeoutException}.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public JdbcSegments timeout(Duration limit) {
        return with(settings.withTimeout(limit));
    }

    /** Runs in transactions in which the database refuses all writing. Unless said, it does where the host has set it to. */
    public JdbcSegments readOnly() {
        return with(settings.withReadOnly());
    }

    /**
     * Tells how many contacts are done, failures included: each time when at least so many are done that were not told of, and once in
     * the end, if it does not end with an exception. The numbers never fall.
     *
     * @throws IllegalArgumentException if it is less than every 1
     */
    public JdbcSegments reportingProgress(long every, LongConsumer listener) {
        return with(settings.withProgress(every, listener));
    }

    /** Tells of each contact that cannot be answered. */
    public JdbcSegments reportingFailures(Consumer<? super JdbcFailure> listener) {
        return with(settings.withFailures(
                failure -> listener.accept(new JdbcFailure(failure.contact(), failure.problem()))));
    }

    /** Stops when this says so, asked some times a second, or when the thread that runs is interrupted, which it stays. */
    public JdbcSegments cancelledWhen(BooleanSupplier question) {
        return with(settings.withCancellation(question));
    }

    private JdbcSegments with(Settings changed) {
        return new JdbcSegments(source, segments, engine, changed);
    }

    /** The catalogue. */
    public SegmentCatalog catalog() {
        return segments.catalog();
    }

    /** The same segments as statements. */
    public SqlSegments statements() {
        return segments;
    }

    /** Of each segment, where it is worked out and why, in the order of the catalogue. */
    public List<Capability> capabilities() {
        return segments.capabilities();
    }

    /**
     * Counts the members of a segment.
     *
     * @throws IllegalArgumentException if the segment is not in the catalogue, or asOf not in the years 1 to 9999
     * @throws SQLException if the database fails
     */
    public JdbcCount count(Segment segment, Instant asOf) throws SQLException {
        long[] sizes = new long[1];
        JdbcOutcome outcome = JdbcOutcome.of(run().counts(List.of(catalog().own(segment)), asOf, sizes));
        return new JdbcCount(sizes[0], outcome);
    }

    /**
     * Counts the members of all segments.
     *
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     * @throws SQLException if the database fails
     */
    public JdbcSizes sizes(Instant asOf) throws SQLException {
        long[] sizes = new long[catalog().segments().size()];
        JdbcOutcome outcome = JdbcOutcome.of(run().counts(catalog().segments(), asOf, sizes));
        return new JdbcSizes(catalog(), sizes, outcome);
    }

    /**
     * Hands on the id of each member of a segment, in no particular order. The outcome counts the contacts that were read: members,
     * and those that had to be answered in memory.
     *
     * @throws IllegalArgumentException if the segment is not in the catalogue, or asOf not in the years 1 to 9999
     * @throws SQLException if the database fails
     */
    public JdbcOutcome members(Segment segment, Instant asOf, Consumer<String> sink) throws SQLException {
        Packing packing = new Packing(Detail.MEMBERSHIP, 1);
        return JdbcOutcome.of(run().members(catalog().own(segment), asOf, (contact, words) -> {
            if (packing.isMember(words, 0)) {
                sink.accept(contact);
            }
        }));
    }

    /**
     * Hands on each contact's id with the segments that it is in, in the order of the catalogue; contacts in no particular order.
     *
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     * @throws SQLException if the database fails
     */
    public JdbcOutcome classify(Instant asOf, BiConsumer<String, List<Segment>> sink) throws SQLException {
        List<Segment> all = catalog().segments();
        Packing packing = new Packing(Detail.MEMBERSHIP, all.size());
        return JdbcOutcome.of(run().answers(all, Detail.MEMBERSHIP, asOf, (contact, words) -> {
            ImmutableList.Builder<Segment> memberships = ImmutableList.builder();
            for (int i = 0; i < all.size(); i++) {
                if (packing.isMember(words, i)) {
                    memberships.add(all.get(i));
                }
            }
            sink.accept(contact, memberships.build());
        }));
    }

    /**
     * Hands on each contact's id with what each segment says of it; contacts in no particular order.
     *
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     * @throws SQLException if the database fails
     */
    public JdbcOutcome truths(Instant asOf, BiConsumer<String, Truths> sink) throws SQLException {
        List<Segment> all = catalog().segments();
        Packing packing = new Packing(Detail.TRUTH, all.size());
        return JdbcOutcome.of(run().answers(
                        all,
                        Detail.TRUTH,
                        asOf,
                        (contact, words) -> sink.accept(contact, new Truths(catalog(), packing, words))));
    }

    /**
     * Brings tables of memberships up to date, in one transaction: contacts enter segments and leave them, and memberships that go on
     * keep the moment since when they do. Memberships of contacts that are not in the table of contacts any more end, and so do
     * those in segments that are not in the catalogue. A contact that cannot be answered keeps what it had. If the run fails, or is
     * cancelled, or the process is killed, nothing has changed.
     *
     * <p>Again as of the moment of the last run, over the same data, nothing changes. Over other data this run takes the place of
     * the last one: the tables say what they would if that had not been, except of contacts that this one cannot answer. So there is at
     * most one change of a contact and a segment as of a moment, which is one against the moment before.
     *
     * @throws dev.segmentkit.sql.table.InvalidTablesException if something else goes by the name of one of the tables: views, or
     *     tables without these columns; or if the database cuts off a part of a name; all of it, before anything is asked
     * @throws IllegalArgumentException if the tables are of a later moment than asOf, or asOf is not in the years 1 to 9999
     * @throws IllegalStateException if this only reads
     * @throws SQLException if the database fails
     */
    public JdbcOutcome materialise(MembershipTables tables, Instant asOf) throws SQLException {
        Instant moment = AsOf.checked(asOf);
        Materialisation run = writing("memberships", moment);
        Writing writing = Writing.to(run.staging(), tables.memberships(), tables.changes(), tables.runs());
        Dialect dialect = segments.schema().dialect();
        return JdbcOutcome.of(run.write(
                StayingTables.of(dialect, writing.tables(), writing.runs()),
                new Question<>(writing.lastRun(), row -> isAgain(dialect.received(row, 1), tables, moment)),
                (again, contacts, failed) -> writing.write(moment, again, contacts, failed)));
    }

    private static boolean isAgain(@Nullable Instant last, MembershipTables tables, Instant asOf) {
        if (last != null && last.isAfter(asOf)) {
            throw new IllegalArgumentException(
                    "%s holds memberships as of %s, which do not go back to %s: give a later moment, or other tables"
                            .formatted(tables.memberships(), last, asOf));
        }
        return asOf.equals(last);
    }

    /**
     * Replaces a table of contacts by what is true as of a moment, in one transaction: {@code contact}, {@code segments} (the ids of the
     * segments that it is in, as an array in the order of the catalogue) and {@code as_of}. The table is made if it is not there. A
     * contact that cannot be answered keeps its row.
     *
     * @throws dev.segmentkit.sql.table.InvalidTablesException if something else goes by the name of the table: a view, or a table
     *     without these columns; or if the database cuts off a part of the name; all of it, before anything is asked
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     * @throws IllegalStateException if this only reads
     * @throws SQLException if the database fails
     */
    public JdbcOutcome materialiseTags(TableName tags, Instant asOf) throws SQLException {
        Instant moment = AsOf.checked(asOf);
        Materialisation run = writing("tags", moment);
        Tagging tagging = Tagging.to(run.staging(), tags);
        return JdbcOutcome.of(run.write(
                StayingTables.of(segments.schema().dialect(), List.of(tagging.tags()), tagging.tags()),
                tagging.write(moment)));
    }

    /**
     * Has DuckDB write the members of all segments into a file: {@code segment} and {@code contact}, ordered by the segment's place in
     * the catalogue, then by contact. Written beside the file first, into one of its own, and moved there when it is whole; a file that is
     * there is replaced, by the last of several exports. Contacts that cannot be answered are not in it. If the run fails, or is
     * cancelled, the file is as it was, and nothing is left beside it.
     *
     * @throws UnsupportedOperationException if the database is not DuckDB
     * @throws IllegalArgumentException if the file's directory is not there, or asOf not in the years 1 to 9999
     * @throws IllegalStateException if this only reads
     * @throws SQLException if the database fails
     * @throws UncheckedIOException if the file cannot be moved
     */
    public JdbcOutcome exportMembers(Path file, Format format, Instant asOf) throws SQLException {
        Materialisation run = writing("files", AsOf.checked(asOf));
        MembersFile members = MembersFile.of(file);
        Dialect dialect = segments.schema().dialect();
        Sql export = dialect.export(run.staging().members(), members.path().toString(), format.name())
                .orElseThrow(() -> new UnsupportedOperationException(
                        "%s writes no files on this side: hand on members(...) instead, or use DuckDB"
                                .formatted(dialect.name())));
        try (members) {
            JdbcOutcome outcome = JdbcOutcome.of(
                    run.write(StayingTables.NONE, List.of(new Write("writing the members into " + file, export))));
            if (!outcome.cancelled()) {
                members.move();
            }
            return outcome;
        }
    }

    /** The formats of files. */
    public enum Format {
        /** Text with commas and a line of names. */
        CSV,
        /** Apache Parquet. */
        PARQUET
    }

    private Materialisation writing(String what, Instant asOf) {
        if (settings.readOnly()) {
            throw new IllegalStateException(
                    "%s are not written by a run that only reads: leave out readOnly()".formatted(what));
        }
        return new Materialisation(run(), asOf);
    }

    private SegmentRun run() {
        return new SegmentRun(source, segments.statements(), engine, settings);
    }
}
