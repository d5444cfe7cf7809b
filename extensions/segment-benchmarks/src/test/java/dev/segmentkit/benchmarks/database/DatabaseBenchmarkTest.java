package dev.segmentkit.benchmarks.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is timed does the same work. */
class DatabaseBenchmarkTest {
    private static Connection connection;
    private static DatabaseBenchmark benchmark;

    @BeforeAll
    static void create() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        new ShopTables(2_000, 40_000, 7).create(connection);
        benchmark = new DatabaseBenchmark(connection);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void all_say_the_same_of_one_segment() throws SQLException {
        assertThat(benchmark.one().answers().get(0)).isPositive();
    }

    @Test
    void all_say_the_same_of_a_hundred_segments() throws SQLException {
        List<Long> answers = benchmark.hundred().answers();

        assertThat(benchmark.inMemory().answers()).isEqualTo(answers);
        assertThat(answers).filteredOn(members -> members > 0).hasSizeGreaterThan(80);
    }

    @Test
    void the_questions_look_at_all_measures() {
        assertThat(DatabaseBenchmark.QUESTIONS.stream()
                        .flatMap(question -> question.measures().stream())
                        .map(Question.NamedMeasure::measure)
                        .collect(Collectors.toSet()))
                .hasSize(39);
        assertThat(Questions.MEASURES).hasSize(39).doesNotHaveDuplicates();
    }
}
