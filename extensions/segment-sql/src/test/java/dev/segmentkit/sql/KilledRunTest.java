package dev.segmentkit.sql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that is killed while it writes memberships leaves those that were there, whole. */
class KilledRunTest {
    private static final int CUSTOMERS = 400;
    private static final Instant LATER = Shop.NOW.plusSeconds(60);

    /**
     * A run as of {@link #LATER}.
     *
     * @param data what has happened before it
     * @param writes what its last writes are like, which together change all that there is to change
     */
    private record Round(List<String> data, List<String> writes) {}

    private static final Round FIRST = new Round(
            List.of(
                    "UPDATE customers SET plan = 'PRO' WHERE id % 2 = 0",
                    "UPDATE customers SET plan = 'GOLD' WHERE id = 3",
                    "UPDATE customers SET age = 10 WHERE id % 6 = 0"),
            List.of(
                    "INSERT INTO \"spared_changes\" .*'exited'.*",
                    "INSERT INTO \"spared_changes\" .*'entered'.*",
                    "DELETE FROM \"spared\" .*",
                    "UPDATE \"spared\" .*",
                    "INSERT INTO \"spared\" .*",
                    "INSERT INTO \"spared_runs\" .*"));

    /** Takes the place of the first. */
    private static final Round AGAIN = new Round(
            List.of(
                    "UPDATE customers SET plan = 'BASIC' WHERE id % 4 = 0",
                    "UPDATE customers SET plan = 'PRO' WHERE id = 3 OR id % 10 = 5",
                    "UPDATE customers SET age = 30 WHERE id % 12 = 0"),
            List.of(
                    "DELETE FROM \"spared_changes\" .*'entered'.*",
                    "INSERT INTO \"spared\" .* LEFT JOIN .*",
                    "DELETE FROM \"spared_changes\" .*'exited'.*",
                    "INSERT INTO \"spared_changes\" .*'exited'.*",
                    "INSERT INTO \"spared_changes\" .*'entered'.*",
                    "DELETE FROM \"spared\" .*",
                    "UPDATE \"spared\" .*",
                    "INSERT INTO \"spared\" .* NOT EXISTS .*",
                    "UPDATE \"spared_runs\" .*"));

    @ParameterizedTest
    @EnumSource
    void what_was_there_before_is_there(Database database, @TempDir Path directory) throws Exception {
        String address;
        try (Connection connection = database.connect()) {
            address = database == Database.DUCKDB
                    ? "jdbc:duckdb:" + directory.resolve("shop.db")
                    : withUser(connection.getMetaData().getURL());
        }
        try (Connection connection = DriverManager.getConnection(address)) {
            Shop.fill(connection, CUSTOMERS);
            for (String tables : List.of("killed", "spared")) {
                for (String ending : List.of("", "_changes", "_runs")) {
                    SqlRows.run(connection, "DROP TABLE IF EXISTS " + tables + ending);
                }
                JdbcOutcome unused = segments(connection).materialise(MembershipTables.named(tables), Shop.NOW);
            }
        }
        for (Round round : List.of(FIRST, AGAIN)) {
            List<String> writes;
            SortedSet<Long> progress = new TreeSet<>();
            try (Connection connection = DriverManager.getConnection(address)) {
                for (String sql : round.data()) {
                    SqlRows.run(connection, sql);
                }
                writes = spared(connection, round, progress);
            }
            List<String> before = state(address, "killed");
            List<String> after = state(address, "spared");
            assertThat(after).isNotEqualTo(before);

            for (String place : places(progress, writes)) {
                kill(address, place, directory);
                assertThat(state(address, "killed")).as(place).isEqualTo(before);
            }
            kill(address, KilledRun.after(LastWrites.COMMIT), directory);
            assertThat(state(address, "killed")).isEqualTo(after);
        }
        List<String> written = state(address, "killed");
        try (Connection connection = DriverManager.getConnection(address)) {
            JdbcOutcome outcome =
                    segments(connection).materialise(MembershipTables.named("killed"), LATER.plusSeconds(60));
            assertThat(outcome.done()).isEqualTo(CUSTOMERS);
        }
        assertThat(state(address, "killed")).isNotEqualTo(written);
    }

    /**
     * Does the run that is to be killed, into tables of its own, and gives its last writes, each of which changes rows.
     *
     * @param progress takes what it tells of its progress
     */
    private static List<String> spared(Connection connection, Round round, Set<Long> progress) throws SQLException {
        Map<String, Long> writes = new LinkedHashMap<>();
        Connection told = LastWrites.told(connection, LastWrites.to("spared"), new LastWrites.Listener() {
            @Override
            public void before(String statement) {}

            @Override
            public void after(String statement, long rows) {
                writes.put(statement, rows);
            }
        });
        JdbcOutcome unused =
                segments(told).reportingProgress(1, progress::add).materialise(MembershipTables.named("spared"), LATER);
        assertThat(writes).containsEntry(LastWrites.COMMIT, 0L);
        Map<String, Long> changes = new LinkedHashMap<>(writes);
        assertThat(changes.remove(LastWrites.COMMIT)).isNotNull();
        assertThat(changes.values()).allMatch(rows -> rows > 0);
        assertThat(changes).hasSameSizeAs(round.writes());
        for (String write : round.writes()) {
            assertThat(changes.keySet()).anyMatch(statement -> statement.matches(write));
        }
        return changes.keySet().stream()
                .map(statement -> statement.replace("\"spared", "\"killed"))
                .toList();
    }

    /**
     * Where it is killed and all is to be as before: when the database has answered, in the midst of what is finished in memory, and in
     * all of the last writes. After one of them is before the next.
     */
    private static List<String> places(SortedSet<Long> progress, List<String> writes) {
        List<String> places = new ArrayList<>();
        for (long done : new long[] {1, CUSTOMERS - 50}) {
            places.add(KilledRun.after(progress.tailSet(done).first()));
        }
        places.add(KilledRun.before(writes.get(0)));
        writes.forEach(write -> places.add(KilledRun.after(write)));
        places.add(KilledRun.before(LastWrites.COMMIT));
        return places;
    }

    private static String withUser(String address) {
        return address + (address.contains("?") ? "&" : "?") + "user=postgres";
    }

    private static JdbcSegments segments(Connection connection) throws SQLException {
        return JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG);
    }

    /**
     * Fails if the run does not come to that place.
     *
     * @param directory takes the library that DuckDB's driver unpacks, which nobody else deletes if the process is killed
     */
    private static void kill(String address, String place, Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + directory,
                        "-cp",
                        classPath(),
                        KilledRun.class.getName(),
                        address,
                        place)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> said = new ArrayList<>();
            String line = lines.readLine();
            while (line != null && !line.equals(place)) {
                said.add(line);
                line = lines.readLine();
            }
            assertThat(line).as("'%s', after %s", place, said).isNotNull();
        } finally {
            int unused = process.destroyForcibly().waitFor();
        }
    }

    /** The tests run as modules, into one of which they are patched. */
    private static String classPath() {
        Stream<String> modules = ModuleLayer.boot().configuration().modules().stream()
                .flatMap(module -> module.reference().location().stream())
                .filter(location -> location.getScheme().equals("file"))
                .map(location -> Path.of(location).toString());
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        return Stream.of(modules, Stream.of(tests, System.getProperty("java.class.path")))
                .flatMap(paths -> paths)
                .collect(joining(File.pathSeparator));
    }

    /** All rows of all three tables. */
    private static List<String> state(String address, String tables) throws SQLException {
        List<String> state = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "SELECT segment, contact, since, as_of FROM %s ORDER BY 1, 2",
                    "SELECT segment, contact, change, as_of FROM %s_changes ORDER BY 1, 2, 3, 4",
                    "SELECT as_of, contacts, failed, '' FROM %s_runs ORDER BY 1")) {
                try (ResultSet rows = statement.executeQuery(table.formatted(tables))) {
                    while (rows.next()) {
                        state.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3) + " "
                                + rows.getString(4));
                    }
                }
            }
        }
        return state;
    }
}
