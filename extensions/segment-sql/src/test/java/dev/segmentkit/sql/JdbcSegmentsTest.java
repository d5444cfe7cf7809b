package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.ADULTS;
import static dev.segmentkit.sql.Shop.BUYERS;
import static dev.segmentkit.sql.Shop.NEIGHBOURS;
import static dev.segmentkit.sql.Shop.NOW;
import static dev.segmentkit.sql.Shop.PROS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.sql.table.TableName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs over a database: what it answers, what is finished in memory, and what is written. */
class JdbcSegmentsTest {
    private interface Run {
        void in(Connection connection, JdbcSegments segments) throws Exception;
    }

    private static void withCustomers(Database database, int customers, Run run) throws Exception {
        try (Connection connection = database.connect()) {
            Shop.fill(connection, customers);
            run.in(connection, JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG));
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                StringBuilder row = new StringBuilder(String.valueOf(rows.getString(1)));
                for (int i = 2; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(' ').append(rows.getString(i));
                }
                found.add(row.toString());
            }
        }
        return found;
    }

    @ParameterizedTest
    @EnumSource
    void what_the_database_leaves_open_is_finished_in_memory(Database database) throws Exception {
        withCustomers(database, 3_000, (connection, segments) -> {
            List<String> near = new ArrayList<>();
            JdbcOutcome outcome = segments.readOnly().fetchSize(100).members(NEIGHBOURS, NOW, near::add);
            assertThat(near).hasSize(750).doesNotHaveDuplicates().contains("0", "4", "8");
            assertThat(outcome).isEqualTo(new JdbcOutcome(0, 1_500, 0, List.of(), false));
            JdbcSizes sizes = segments.sizes(NOW);
            assertThat(sizes.size(ADULTS)).isEqualTo(1_500);
            assertThat(sizes.size(PROS)).isEqualTo(1_000);
            assertThat(sizes.size(BUYERS)).isEqualTo(10);
            assertThat(sizes.size(NEIGHBOURS)).isEqualTo(750);
            assertThat(segments.count(NEIGHBOURS, NOW).members()).isEqualTo(750);
            long[] found = new long[1];
            assertThat(segments.classify(NOW, (id, in) -> found[0] += in.size()).done())
                    .isEqualTo(3_000);
            assertThat(found[0]).isEqualTo(1_500 + 1_000 + 10 + 750);
        });
    }

    @ParameterizedTest
    @EnumSource
    void statements_of_exact_segments_stand_alone(Database database) throws Exception {
        withCustomers(database, 30, (connection, segments) -> {
            SqlSegments statements = segments.statements();
            try (var prepared = statements.count(PROS, NOW).prepare(connection);
                    ResultSet rows = prepared.executeQuery()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getLong("contacts")).isEqualTo(10);
            }
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> statements.members(NEIGHBOURS, NOW))
                    .withMessageContaining("neighbours");
            SqlRows.run(connection, "UPDATE customers SET plan = 'GOLD' WHERE id = 7");
            try (var prepared = statements.members(PROS, NOW).prepare(connection)) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(prepared::executeQuery)
                        .withMessageContaining("contact 7");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_contact_with_a_value_that_is_none_fails_and_the_rest_goes_on(Database database) throws Exception {
        withCustomers(database, 30, (connection, segments) -> {
            SqlRows.run(connection, "UPDATE customers SET plan = 'GOLD' WHERE id = 7");
            List<JdbcFailure> failures = new ArrayList<>();
            List<Long> progress = new ArrayList<>();
            JdbcOutcome outcome = segments.reportingFailures(failures::add)
                    .reportingProgress(10, progress::add)
                    .classify(NOW, (id, in) -> assertThat(id).isNotEqualTo("7"));
            assertThat(outcome.failed()).isEqualTo(1);
            assertThat(outcome.done()).isEqualTo(30);
            assertThat(progress).containsExactly(10L, 20L, 30L);
            assertThat(failures).singleElement().satisfies(failure -> {
                assertThat(failure.contact()).isEqualTo("7");
                assertThat(failure.problem()).contains("plan", "GOLD");
            });
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_is_told_to_stop_stops(Database database) throws Exception {
        withCustomers(database, 3_000, (connection, segments) -> {
            AtomicBoolean stop = new AtomicBoolean(true);
            assertThat(segments.cancelledWhen(stop::get)
                            .count(PROS, NOW)
                            .outcome()
                            .cancelled())
                    .isTrue();
            stop.set(false);
            JdbcOutcome outcome = segments.cancelledWhen(stop::get).classify(NOW, (id, in) -> {
                if (id.equals("100")) {
                    Thread.currentThread().interrupt();
                }
            });
            assertThat(Thread.interrupted()).isTrue();
            assertThat(outcome.cancelled()).isTrue();
            assertThat(outcome.done()).isLessThan(3_000);
            assertThat(segments.count(PROS, NOW).members()).isEqualTo(1_000);
        });
    }

    /** More customers than any statement comes to the end of. */
    private static void withCustomersWithoutEnd(Database database, Run run) throws Exception {
        withCustomers(database, 10, (connection, segments) -> {
            SqlRows.run(connection, "DROP TABLE customers");
            SqlRows.run(
                    connection,
                    "CREATE VIEW customers AS SELECT i AS id, CAST(i AS INTEGER) AS age, 'PRO' AS plan,"
                            + " 'Bern' AS town"
                            + " FROM generate_series(CAST(1 AS BIGINT), CAST(100000000000 AS BIGINT)) AS numbers(i)");
            run.in(connection, segments);
            SqlRows.run(connection, "DROP VIEW customers");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_statement_at_work_is_stopped(Database database) throws Exception {
        withCustomersWithoutEnd(database, (connection, segments) -> {
            AtomicInteger asked = new AtomicInteger();
            JdbcCount count =
                    segments.cancelledWhen(() -> asked.incrementAndGet() > 5).count(PROS, NOW);
            assertThat(count.outcome().cancelled()).isTrue();
            assertThat(count.outcome().done()).isZero();
            assertThat(rows(connection, "SELECT count(*) FROM purchases")).containsExactly("10");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_statement_that_takes_too_long_is_stopped(Database database) throws Exception {
        withCustomersWithoutEnd(database, (connection, segments) -> {
            assertThatExceptionOfType(SQLTimeoutException.class)
                    .isThrownBy(() -> segments.timeout(Duration.ofMillis(200)).count(PROS, NOW))
                    .withMessageContaining(
                            "counting the members of the segment 'pros' (checking ids) took longer than PT0.2S");
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_statement_may_be_given_all_time_that_there_is(Database database) throws Exception {
        withCustomersWithoutEnd(database, (connection, segments) -> {
            AtomicInteger asked = new AtomicInteger();
            JdbcCount count = segments.timeout(ChronoUnit.FOREVER.getDuration())
                    .cancelledWhen(() -> asked.incrementAndGet() > 5)
                    .count(PROS, NOW);
            assertThat(count.outcome().cancelled()).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void tables_of_memberships_follow(Database database) throws Exception {
        withCustomers(database, 10, (connection, segments) -> {
            for (String table : List.of("kept", "kept_changes", "kept_runs")) {
                SqlRows.run(connection, "DROP TABLE IF EXISTS " + table);
            }
            MembershipTables tables = MembershipTables.named("kept");
            JdbcOutcome first = segments.materialise(tables, NOW);
            assertThat(first.done()).isEqualTo(10);
            String pros = "SELECT contact FROM kept WHERE segment = 'pros' ORDER BY contact";
            assertThat(rows(connection, pros)).containsExactly("0", "3", "6", "9");
            String all = "SELECT segment, contact, since, as_of FROM kept ORDER BY 1, 2";
            List<String> before = rows(connection, all);
            String changes = "SELECT segment, contact, change, as_of FROM kept_changes ORDER BY 1, 2, 3, 4";
            List<String> entered = rows(connection, changes);
            assertThat(entered).hasSameSizeAs(before);
            JdbcOutcome unused = segments.materialise(tables, NOW);
            assertThat(rows(connection, all)).isEqualTo(before);
            assertThat(rows(connection, changes)).isEqualTo(entered);

            SqlRows.run(connection, "UPDATE customers SET plan = 'BASIC' WHERE id = 3");
            SqlRows.run(connection, "UPDATE customers SET plan = 'PRO' WHERE id = 4");
            SqlRows.run(connection, "UPDATE customers SET plan = 'GOLD' WHERE id = 6");
            JdbcOutcome second = segments.materialise(tables, NOW.plusSeconds(60));
            assertThat(second.failures()).extracting(JdbcFailure::contact).containsExactly("6");
            assertThat(rows(connection, pros)).containsExactly("0", "4", "6", "9");
            assertThat(rows(
                            connection,
                            "SELECT contact, change FROM kept_changes WHERE as_of > (SELECT min(as_of) FROM kept_changes)"
                                    + " ORDER BY 1"))
                    .containsExactly("3 exited", "4 entered");
            assertThat(rows(connection, "SELECT count(DISTINCT since) FROM kept WHERE segment = 'pros'"))
                    .containsExactly("2");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> segments.materialise(tables, NOW))
                    .withMessageContaining("give a later moment");
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> segments.readOnly().materialise(tables, NOW.plusSeconds(99)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void tags_are_replaced(Database database) throws Exception {
        withCustomers(database, 6, (connection, segments) -> {
            SqlRows.run(connection, "DROP TABLE IF EXISTS tags");
            for (int i = 0; i < 2; i++) {
                assertThat(segments.materialiseTags(TableName.of("tags"), NOW.plusSeconds(i))
                                .done())
                        .isEqualTo(6);
            }
            assertThat(rows(connection, "SELECT contact, array_to_string(segments, '+') FROM tags ORDER BY 1"))
                    .containsExactly(
                            "0 adults+pros+buyers+neighbours",
                            "1 buyers",
                            "2 adults+buyers",
                            "3 pros+buyers",
                            "4 adults+buyers+neighbours",
                            "5 buyers");
        });
    }

    @ParameterizedTest
    @EnumSource
    void members_are_written_into_files_where_the_database_can(Database database, @TempDir Path directory)
            throws Exception {
        withCustomers(database, 5, (connection, segments) -> {
            Path file = directory.resolve("it's.csv");
            if (database == Database.DUCKDB) {
                JdbcOutcome outcome = segments.exportMembers(file, JdbcSegments.Format.CSV, NOW);
                assertThat(outcome.done()).isEqualTo(5);
                assertThat(Files.readAllLines(file))
                        .startsWith("segment,contact", "adults,0", "adults,2")
                        .hasSize(13);
                Path parquet = directory.resolve("members.parquet");
                assertThat(segments.exportMembers(parquet, JdbcSegments.Format.PARQUET, NOW)
                                .done())
                        .isEqualTo(5);
                assertThat(rows(connection, "SELECT concat(segment, ',', contact) FROM '%s'".formatted(parquet)))
                        .isEqualTo(Files.readAllLines(file).subList(1, 13));
                assertThat(directory).isDirectoryContaining(found -> found.equals(file));
            } else {
                assertThatExceptionOfType(UnsupportedOperationException.class)
                        .isThrownBy(() -> segments.exportMembers(file, JdbcSegments.Format.CSV, NOW))
                        .withMessageContaining("PostgreSQL");
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_run_that_breaks_off_changes_no_table(Database database) throws Exception {
        withCustomers(database, 10, (connection, segments) -> {
            for (String table : List.of("kept", "kept_changes", "kept_runs")) {
                SqlRows.run(connection, "DROP TABLE IF EXISTS " + table);
            }
            MembershipTables tables = MembershipTables.named("kept");
            JdbcOutcome unused = segments.materialise(tables, NOW);
            List<String> before = rows(connection, "SELECT * FROM kept ORDER BY 1, 2");
            SqlRows.run(connection, "UPDATE customers SET plan = 'PRO'");
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> segments.reportingProgress(10, done -> {
                                throw new IllegalStateException("enough");
                            })
                            .materialise(tables, NOW.plusSeconds(1)))
                    .withMessage("enough");
            AtomicBoolean stop = new AtomicBoolean();
            assertThat(segments.cancelledWhen(stop::get)
                            .reportingProgress(
                                    10, done -> Thread.currentThread().interrupt())
                            .materialise(tables, NOW.plusSeconds(1))
                            .cancelled())
                    .isTrue();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(rows(connection, "SELECT * FROM kept ORDER BY 1, 2")).isEqualTo(before);
            assertThat(rows(connection, "SELECT count(*) FROM kept_runs")).containsExactly("1");
        });
    }
}
