package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.SegmentCatalog;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run as of the moment of the last one takes its place: the tables say what they would if that had not been. */
class RunAgainTest {
    private static final MembershipTables TABLES = MembershipTables.named("again");

    private interface Steps {
        void of(Shelf shelf) throws SQLException;
    }

    /**
     * Customers, and the tables of their memberships.
     *
     * @param statement asks
     * @param segments are written
     */
    private record Shelf(Statement statement, JdbcSegments segments) {
        void let(String customer, String plan) throws SQLException {
            execute("UPDATE customers SET plan = '%s' WHERE id = %s".formatted(plan, customer));
        }

        void execute(String sql) throws SQLException {
            boolean unused = statement.execute(sql);
        }

        JdbcOutcome run(int minute) throws SQLException {
            return segments.materialise(TABLES, NOW.plusSeconds(60L * minute));
        }

        /** Who is a pro, since when, in minutes. */
        List<String> pros() throws SQLException {
            return rows("SELECT contact, %s FROM again WHERE segment = 'pros' ORDER BY 1".formatted(minute("since")));
        }

        /** Who became one, or ceased to be one, after the first run, in minutes. */
        List<String> changes() throws SQLException {
            return rows(
                    "SELECT contact, change, %s FROM again_changes WHERE segment = 'pros' AND as_of > '%s' ORDER BY 1, 3"
                            .formatted(minute("as_of"), NOW));
        }

        /** All that the tables hold. */
        List<String> all() throws SQLException {
            List<String> all = new ArrayList<>();
            for (String table : List.of(
                    "SELECT segment, contact, since, as_of FROM again ORDER BY 1, 2",
                    "SELECT segment, contact, change, as_of FROM again_changes ORDER BY 1, 2, 3, 4",
                    "SELECT as_of, contacts, failed FROM again_runs ORDER BY 1")) {
                all.addAll(rows(table));
            }
            return all;
        }

        List<String> runs() throws SQLException {
            return rows("SELECT %s, contacts, failed FROM again_runs ORDER BY 1".formatted(minute("as_of")));
        }

        private static String minute(String moment) {
            return "CAST(extract(epoch FROM %s) - %s AS INTEGER) / 60".formatted(moment, NOW.getEpochSecond());
        }

        private List<String> rows(String sql) throws SQLException {
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        row.add(rows.getString(i).replaceFirst("\\.0$", ""));
                    }
                    found.add(String.join(" ", row));
                }
            }
            return found;
        }
    }

    /** After a first run, in which customers 0 and 3 are pros, and 1, 2 and 4 are none. */
    private static void afterTheFirstRun(Database database, Steps steps) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Shop.fill(connection, 5);
            Shelf shelf =
                    new Shelf(statement, JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG));
            for (String table : List.of("again", "again_changes", "again_runs")) {
                shelf.execute("DROP TABLE IF EXISTS " + table);
            }
            JdbcOutcome unused = shelf.run(0);
            assertThat(shelf.pros()).containsExactly("0 0", "3 0");
            steps.of(shelf);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_row_of_the_run_says_what_the_last_one_did(Database database) throws SQLException {
        afterTheFirstRun(database, shelf -> {
            shelf.let("1", "GOLD");
            assertThat(shelf.run(0).failed()).isEqualTo(1);
            assertThat(shelf.runs()).containsExactly("0 4 1");
            shelf.let("1", "PRO");
            assertThat(shelf.run(0).failed()).isZero();
            assertThat(shelf.runs()).containsExactly("0 5 0");
            JdbcOutcome unused = shelf.run(1);
            assertThat(shelf.runs()).containsExactly("0 5 0", "1 5 0");
        });
    }

    @ParameterizedTest
    @EnumSource
    void over_the_same_data_nothing_changes(Database database) throws SQLException {
        afterTheFirstRun(database, shelf -> {
            shelf.let("0", "BASIC");
            shelf.let("1", "PRO");
            JdbcOutcome first = shelf.run(1);
            List<String> before = shelf.all();
            assertThat(shelf.changes()).containsExactly("0 exited 1", "1 entered 1");
            assertThat(shelf.run(1)).isEqualTo(first);
            assertThat(shelf.all()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_has_entered_and_is_out_again_was_never_in(Database database) throws SQLException {
        afterTheFirstRun(database, shelf -> {
            shelf.let("1", "PRO");
            shelf.let("2", "PRO");
            JdbcOutcome first = shelf.run(1);
            shelf.let("1", "BASIC");
            shelf.execute("DELETE FROM customers WHERE id = 2");
            JdbcOutcome second = shelf.run(1);
            assertThat(first.done() - second.done()).isEqualTo(1);
            assertThat(shelf.pros()).containsExactly("0 0", "3 0");
            assertThat(shelf.changes()).isEmpty();
            shelf.let("1", "PRO");
            JdbcOutcome unused = shelf.run(1);
            assertThat(shelf.pros()).containsExactly("0 0", "1 1", "3 0");
            assertThat(shelf.changes()).containsExactly("1 entered 1");
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_has_exited_and_is_in_again_never_was_out(Database database) throws SQLException {
        afterTheFirstRun(database, shelf -> {
            shelf.let("0", "BASIC");
            JdbcOutcome out = shelf.run(1);
            shelf.let("0", "PRO");
            JdbcOutcome in = shelf.run(2);
            assertThat(shelf.pros()).containsExactly("0 2", "3 0");
            shelf.let("0", "BASIC");
            shelf.let("3", "BASIC");
            JdbcOutcome first = shelf.run(3);
            assertThat(shelf.pros()).isEmpty();
            shelf.let("0", "PRO");
            shelf.let("3", "PRO");
            JdbcOutcome second = shelf.run(3);
            assertThat(List.of(out, in, second)).containsOnly(first);
            assertThat(shelf.pros()).containsExactly("0 2", "3 0");
            assertThat(shelf.changes()).containsExactly("0 exited 1", "0 entered 2");
            shelf.let("0", "BASIC");
            JdbcOutcome unused = shelf.run(3);
            assertThat(shelf.changes()).containsExactly("0 exited 1", "0 entered 2", "0 exited 3");
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_cannot_be_answered_keeps_what_the_last_run_found(Database database) throws SQLException {
        afterTheFirstRun(database, shelf -> {
            shelf.let("0", "BASIC");
            shelf.let("1", "PRO");
            JdbcOutcome first = shelf.run(1);
            shelf.let("0", "GOLD");
            shelf.let("1", "GOLD");
            JdbcOutcome second = shelf.run(1);
            assertThat(first.failed()).isZero();
            assertThat(second.failed()).isEqualTo(2);
            assertThat(shelf.pros()).containsExactly("1 1", "3 0");
            assertThat(shelf.changes()).containsExactly("0 exited 1", "1 entered 1");
        });
    }

    /** What was written in between is forgotten, whatever it was. */
    @ParameterizedTest
    @EnumSource
    void the_tables_are_as_if_the_last_run_had_not_been(Database database) throws SQLException {
        List<String> once = new ArrayList<>();
        List<String> again = new ArrayList<>();
        for (List<String> found : List.of(once, again)) {
            afterTheFirstRun(database, shelf -> {
                if (found == again) {
                    shelf.execute("UPDATE customers SET plan = CASE plan WHEN 'PRO' THEN 'BASIC' ELSE 'PRO' END,"
                            + " age = 40 - age, town = 'Bern'");
                    JdbcOutcome unused = shelf.run(1);
                    Shop.fill(shelf.statement().getConnection(), 5);
                }
                shelf.let("0", "BASIC");
                shelf.let("2", "PRO");
                JdbcOutcome unused = shelf.run(1);
                found.addAll(shelf.all());
            });
        }
        assertThat(again).isEqualTo(once);
    }

    /** In time that grows with the contacts, and not with their square, though one of them fails. */
    @Test
    void many_contacts_are_done_in_time() throws SQLException {
        try (Connection connection = Database.POSTGRESQL.connect()) {
            int customers = 200_000;
            Shop.fill(connection, customers);
            SqlRows.run(
                    connection,
                    "DROP TABLE IF EXISTS many",
                    "DROP TABLE IF EXISTS many_changes",
                    "DROP TABLE IF EXISTS many_runs",
                    "UPDATE customers SET plan = 'GOLD' WHERE id = 7");
            JdbcSegments segments = JdbcSegments.open(
                            new OneConnection(connection), Shop.BINDING, SegmentCatalog.of(Shop.ADULTS, Shop.PROS))
                    .timeout(Duration.ofSeconds(60));
            for (int minute = 0; minute < 2; minute++) {
                JdbcOutcome outcome =
                        segments.materialise(MembershipTables.named("many"), NOW.plusSeconds(60L * minute));
                assertThat(outcome.done()).isEqualTo(customers);
                assertThat(outcome.failed()).isEqualTo(1);
                SqlRows.run(connection, "UPDATE customers SET age = 40 - age WHERE id % 10 = 0");
            }
        }
    }
}
