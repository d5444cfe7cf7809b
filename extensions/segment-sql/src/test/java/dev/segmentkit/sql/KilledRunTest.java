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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that is killed while it writes memberships leaves those that were there, whole. */
class KilledRunTest {
    private static final int CUSTOMERS = 400;

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
            execute(connection, "DROP TABLE IF EXISTS killed");
            execute(connection, "DROP TABLE IF EXISTS killed_changes");
            execute(connection, "DROP TABLE IF EXISTS killed_runs");
            JdbcOutcome unused = segments(connection).materialise(MembershipTables.named("killed"), Shop.NOW);
            execute(connection, "UPDATE customers SET plan = 'PRO' WHERE id % 2 = 0");
            execute(connection, "UPDATE customers SET age = 10 WHERE id % 6 = 0");
        }
        List<String> before = state(address);
        // When the database has answered, in the midst of what is finished in memory, and with all of it done.
        for (int done : new int[] {1, CUSTOMERS - 50, CUSTOMERS}) {
            kill(address, done);
            assertThat(state(address)).isEqualTo(before);
        }
        try (Connection connection = DriverManager.getConnection(address)) {
            JdbcOutcome outcome =
                    segments(connection).materialise(MembershipTables.named("killed"), Shop.NOW.plusSeconds(120));
            assertThat(outcome.done()).isEqualTo(CUSTOMERS);
        }
        assertThat(state(address)).isNotEqualTo(before);
    }

    private static String withUser(String address) {
        return address + (address.contains("?") ? "&" : "?") + "user=postgres";
    }

    private static JdbcSegments segments(Connection connection) throws SQLException {
        return JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG);
    }

    private static void kill(String address, int done) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        KilledRun.class.getName(),
                        address,
                        Integer.toString(done))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> said = new ArrayList<>();
            String line = lines.readLine();
            while (line != null) {
                said.add(line);
                if (line.matches("[0-9]+") && Integer.parseInt(line) >= done) {
                    break;
                }
                line = lines.readLine();
            }
            assertThat(line).as("%s", said).isNotNull();
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

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }

    /** All rows of all three tables. */
    private static List<String> state(String address) throws SQLException {
        List<String> state = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(address);
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "SELECT segment, contact, since, as_of FROM killed ORDER BY 1, 2",
                    "SELECT segment, contact, change, as_of FROM killed_changes ORDER BY 1, 2, 3, 4",
                    "SELECT as_of, contacts, failed, '' FROM killed_runs ORDER BY 1")) {
                try (ResultSet rows = statement.executeQuery(table)) {
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
