package dev.segmentkit.sql;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.util.concurrent.Uninterruptibles;
import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.ConnectionSource;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.vocabulary.TextAttribute;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs into the same tables come one after the other, where the database itself would let several win, or fail. */
class RunsAtOnceTest {
    private static final int RUNS = 4;
    private static final int PEOPLE = 20_000;
    private static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");

    /** What is done by several at once. */
    private interface Run {
        JdbcOutcome with(JdbcSegments segments) throws SQLException;
    }

    @ParameterizedTest
    @EnumSource
    void each_contact_has_one_row(Database database) throws Exception {
        ConnectionSource source = shared(database);
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            JdbcSegments segments = germans(source, statement, PEOPLE);
            execute(statement, "DROP TABLE IF EXISTS tags");
            assertThat(atOnce(segments, each -> each.materialiseTags(TableName.of("tags"), AS_OF)))
                    .allMatch(outcome -> outcome.answered() == PEOPLE);
            assertThat(counted(statement, "SELECT count(*) FROM tags")).isEqualTo(PEOPLE);
            assertThat(counted(statement, "SELECT count(DISTINCT contact) FROM tags"))
                    .isEqualTo(PEOPLE);
        }
    }

    /** The first runs find no tables, and all of them go about making them. */
    @ParameterizedTest
    @EnumSource
    void tables_are_made_once(Database database) throws Exception {
        ConnectionSource source = shared(database);
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            JdbcSegments segments = germans(source, statement, 10);
            for (int i = 0; i < 10; i++) {
                for (String ending : List.of("", "_changes", "_runs")) {
                    execute(statement, "DROP TABLE IF EXISTS first" + ending);
                }
                assertThat(atOnce(segments, each -> each.materialise(MembershipTables.named("first"), AS_OF)))
                        .allMatch(outcome -> outcome.answered() == 10);
                assertThat(counted(statement, "SELECT count(*) FROM first")).isEqualTo(10);
                assertThat(counted(statement, "SELECT count(*) FROM first_changes"))
                        .isEqualTo(10);
                assertThat(counted(statement, "SELECT count(*) FROM first_runs"))
                        .isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_waits_can_be_told_to_stop(Database database) throws Exception {
        ConnectionSource source = shared(database);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Connection connection = source.connect();
                Statement statement = connection.createStatement()) {
            JdbcSegments segments = germans(source, statement, 10);
            execute(statement, "DROP TABLE IF EXISTS waited");
            JdbcOutcome made = segments.materialiseTags(TableName.of("waited"), AS_OF);
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch stopped = new CountDownLatch(1);
            Future<JdbcOutcome> first = threads.submit(() -> segments.reportingProgress(1, done -> {
                        begun.countDown();
                        Uninterruptibles.awaitUninterruptibly(stopped);
                    })
                    .materialiseTags(TableName.of("waited"), AS_OF));
            begun.await();
            AtomicBoolean stop = new AtomicBoolean();
            Future<JdbcOutcome> second = threads.submit(() ->
                    segments.cancelledWhen(() -> stop.getAndSet(true)).materialiseTags(TableName.of("waited"), AS_OF));
            try {
                assertThat(second.get(1, TimeUnit.MINUTES).cancelled()).isTrue();
            } finally {
                stopped.countDown();
            }
            assertThat(first.get()).isEqualTo(made);
        } finally {
            threads.shutdown();
        }
    }

    /** Connections to one database each time. */
    private static ConnectionSource shared(Database database) {
        return database == Database.DUCKDB
                ? () -> DriverManager.getConnection("jdbc:duckdb::memory:runs_at_once")
                : database::connect;
    }

    private static JdbcSegments germans(ConnectionSource source, Statement statement, int people) throws SQLException {
        execute(statement, "DROP TABLE IF EXISTS people");
        execute(
                statement,
                "CREATE TABLE people AS SELECT concat('p', i) AS id, CAST('DE' AS VARCHAR) AS country"
                        + " FROM generate_series(1, " + people + ") AS numbers(i)");
        return JdbcSegments.open(
                source,
                TableBinding.to("people").id("id").attribute(COUNTRY, "country").build(),
                SegmentCatalog.of(
                        segment("germans").explicit(attribute(COUNTRY).is("DE")).build()));
    }

    /** What several runs that are let go at the same moment give. */
    private static List<JdbcOutcome> atOnce(JdbcSegments segments, Run run) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(RUNS);
        try {
            CyclicBarrier barrier = new CyclicBarrier(RUNS);
            List<Future<JdbcOutcome>> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(threads.submit(() -> {
                    int unused = barrier.await(1, TimeUnit.MINUTES);
                    return run.with(segments);
                }));
            }
            List<JdbcOutcome> outcomes = new ArrayList<>();
            for (Future<JdbcOutcome> each : runs) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            threads.shutdown();
        }
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        boolean unused = statement.execute(sql);
    }

    private static long counted(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }
}
