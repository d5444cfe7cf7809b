package dev.segmentkit.benchmarks.database;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.benchmarks.database.Race.Lap;
import dev.segmentkit.sql.SqlSegments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * Segments over tables in DuckDB: one segment, and a hundred in one pass, beside SQL written by hand; and the engine in memory, fed
 * from the same tables. Statements take seconds, so contestants take turns and each round is one statement of each.
 */
public final class DatabaseBenchmark {
    private static final int SEED = 7;
    private static final int ABOUT_ATTRIBUTES = 60;
    private static final int ABOUT_EVENTS = 40;

    static final List<Question> QUESTIONS = Questions.draw(SEED, ABOUT_ATTRIBUTES, ABOUT_EVENTS);

    private final Connection connection;

    /** On a database that has the tables. */
    DatabaseBenchmark(Connection connection) {
        this.connection = connection;
    }

    /**
     * Prints tables.
     *
     * @param arguments how many contacts, events, and rounds; and the file to keep the database in, if it is to be used again
     */
    public static void main(String[] arguments) throws SQLException, IOException {
        long contacts = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        long events = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20_000_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        Path folder = Files.createTempDirectory("segments");
        Path file = arguments.length > 3 ? Path.of(arguments[3]) : folder.resolve("shop.duckdb");
        boolean isNew = !Files.exists(file);
        try (Connection connection = connect(file)) {
            if (isNew) {
                new ShopTables(contacts, events, SEED).create(connection);
            }
            print(connection, rounds);
        } finally {
            if (arguments.length <= 3) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        }
    }

    private static void print(Connection connection, int rounds) throws SQLException {
        DatabaseBenchmark benchmark = new DatabaseBenchmark(connection);
        for (int threads : new int[] {2, 1}) {
            benchmark.set("threads", threads);
            print("one segment, %s threads".formatted(threads), benchmark.one().run(rounds));
            print(
                    "100 segments, %s threads".formatted(threads),
                    benchmark.hundred().run(rounds));
        }
        benchmark.set("threads", 2);
        PeakMemory peak = PeakMemory.fromNow();
        InMemory.Outcome inMemory = benchmark.inMemory();
        System.out.printf(
                Locale.ROOT,
                "| 100 segments in memory, one thread | reading %,.0f, classifying %,.0f | %,d |%n",
                inMemory.reading(),
                inMemory.classifying(),
                peak.megabytes());
    }

    private static Connection connect(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("preserve_insertion_order", "false");
        return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    }

    private void set(String setting, int value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET %s = %s".formatted(setting, value));
        }
    }

    private static void print(String work, List<Lap> laps) {
        double first = laps.get(0).median();
        for (Lap lap : laps) {
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %,.0f | %,.0f | %.2f | %,d |%n",
                    work,
                    lap.name(),
                    lap.median(),
                    lap.best(),
                    lap.median() / first,
                    lap.peak());
        }
    }

    /** The number of members of one segment that looks at a country, a count and a sum. */
    Race one() throws SQLException {
        Question loyal = Questions.loyal();
        SegmentCatalog catalog = Questions.catalog(List.of(loyal));
        SqlSegments segments = SqlSegments.compile(catalog, Shop.tables(), connection);
        return new Race()
                .with("segmentkit", () -> oneByOne(segments))
                .with("by hand", () -> counted(HandWritten.count(loyal)));
    }

    /** The numbers of members of a hundred segments. */
    Race hundred() throws SQLException {
        SegmentCatalog catalog = Questions.catalog(QUESTIONS);
        SqlSegments segments = SqlSegments.compile(catalog, Shop.tables(), connection);
        return new Race()
                .with("segmentkit, one statement", () -> sizes(segments))
                .with("segmentkit, 100 statements", () -> oneByOne(segments))
                .with("by hand, 100 statements", this::oneByOne)
                .with("by hand, filtered aggregates", () -> counted(HandWritten.counts(QUESTIONS)));
    }

    /** The same, answered by the engine. */
    InMemory.Outcome inMemory() throws SQLException {
        return InMemory.run(Questions.catalog(QUESTIONS), connection.unwrap(DuckDBConnection.class));
    }

    private List<Long> sizes(SqlSegments segments) throws SQLException {
        Map<String, Long> sizes = new HashMap<>();
        try (PreparedStatement statement = segments.sizes(Shop.AS_OF).prepare(connection);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sizes.put(rows.getString(1), rows.getLong(2));
            }
        }
        return segments.catalog().segments().stream()
                .map(segment -> Objects.requireNonNull(sizes.get(segment.id())))
                .toList();
    }

    private List<Long> oneByOne() throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (Question question : QUESTIONS) {
            counts.addAll(counted(HandWritten.count(question)));
        }
        return counts;
    }

    private List<Long> oneByOne(SqlSegments segments) throws SQLException {
        List<Long> counts = new ArrayList<>();
        for (Segment segment : segments.catalog()) {
            try (PreparedStatement statement =
                            segments.count(segment, Shop.AS_OF).prepare(connection);
                    ResultSet row = statement.executeQuery()) {
                counts.addAll(counts(row));
            }
        }
        return counts;
    }

    private List<Long> counted(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return counts(row);
        }
    }

    private static List<Long> counts(ResultSet row) throws SQLException {
        boolean unused = row.next();
        List<Long> counts = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            counts.add(row.getLong(i));
        }
        return counts;
    }
}
