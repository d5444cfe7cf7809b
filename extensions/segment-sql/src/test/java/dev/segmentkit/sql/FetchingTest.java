package dev.segmentkit.sql;

import static dev.segmentkit.sql.Shop.NEIGHBOURS;
import static dev.segmentkit.sql.Shop.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.sql.table.ConnectionSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows are fetched piece by piece, as drivers are told to. */
class FetchingTest {
    /** So many that those that are open are read by another way than a few are. */
    private static final int CUSTOMERS = 3_000;

    @Test
    void runs_work_where_duckdb_streams_its_rows() throws Exception {
        Properties settings = new Properties();
        settings.setProperty("jdbc_stream_results", "true");
        settings.setProperty("autoinstall_known_extensions", "false");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings)) {
            Shop.fill(connection, CUSTOMERS);
            JdbcSegments segments = JdbcSegments.open(new OneConnection(connection), Shop.BINDING, Shop.CATALOG);
            List<String> near = new ArrayList<>();
            JdbcOutcome members = segments.members(NEIGHBOURS, NOW, near::add);
            assertThat(near).hasSize(750).doesNotHaveDuplicates();
            assertThat(members.finished()).isEqualTo(1_500);
            AtomicLong found = new AtomicLong();
            JdbcOutcome classified = segments.classify(NOW, (id, in) -> found.addAndGet(in.size()));
            assertThat(classified.done()).isEqualTo(CUSTOMERS);
            assertThat(classified.finished()).isPositive();
            assertThat(found).hasValue(1_500 + 1_000 + 10 + 750);
            for (int i = 0; i < 2; i++) {
                assertThat(segments.materialise(MembershipTables.named("kept"), NOW.plusSeconds(i))
                                .done())
                        .isEqualTo(CUSTOMERS);
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT count(*) FROM kept")) {
                    assertThat(rows.next()).isTrue();
                    assertThat(rows.getLong(1)).isEqualTo(found.get());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void drivers_are_told_how_many_rows_to_fetch(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            Shop.fill(connection, 20);
            List<Integer> told = new ArrayList<>();
            JdbcSegments segments =
                    JdbcSegments.open(() -> listened(new OneConnection(connection), told), Shop.BINDING, Shop.CATALOG);
            JdbcOutcome outcome = segments.fetchSize(7).classify(NOW, (id, in) -> {});
            assertThat(outcome.finished()).isPositive();
            // The row about ids, the rows that the database answers, and those of contacts that it leaves open.
            assertThat(told).containsExactly(7, 7, 7);
        }
    }

    /** A connection whose statements say how many rows they are to fetch. */
    private static Connection listened(ConnectionSource source, List<Integer> told) throws SQLException {
        Connection connection = source.connect();
        return proxy(Connection.class, (method, arguments) -> {
            Object result = method.invoke(connection, arguments);
            return result instanceof PreparedStatement statement ? listened(statement, told) : result;
        });
    }

    private static PreparedStatement listened(PreparedStatement statement, List<Integer> told) {
        return proxy(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().equals("setFetchSize")) {
                told.add((Integer) arguments[0]);
            }
            return method.invoke(statement, arguments);
        });
    }

    private interface Call {
        @Nullable Object of(Method method, Object[] arguments) throws Exception;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                FetchingTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return call.of(method, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
