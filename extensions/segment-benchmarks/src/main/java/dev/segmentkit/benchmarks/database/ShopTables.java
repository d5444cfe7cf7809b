package dev.segmentkit.benchmarks.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Fills the tables of a shop: always the same rows for the same seed. Events stand in the order in which they happened, about. */
record ShopTables(long contacts, long events, int seed) {
    void create(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(contactRows());
            statement.execute(eventRows());
            statement.execute("CHECKPOINT");
        }
    }

    private String contactRows() {
        return """
                CREATE TABLE contacts AS SELECT
                  10000000 + i * 5 AS id,
                  (['DE','FR','GB','US','IT','ES','NL','PL','AT','CH','SE','DK'])[1 + (h(i, 1) %% 12)::INT] AS country,
                  CASE WHEN h(i, 2) %% 20 = 0 THEN NULL ELSE (18 + h(i, 3) %% 70)::INTEGER END AS age,
                  (['free','basic','pro','team'])[1 + (h(i, 4) %% 4)::INT] AS plan,
                  ((h(i, 5) %% 1000000) / 100)::DECIMAL(12,2) AS balance,
                  h(i, 6) %% 3 = 0 AS newsletter,
                  DATE '1940-01-01' + (h(i, 7) %% 25000)::INT AS born_on,
                  TIMESTAMPTZ '2020-01-01 00:00:00+00' + to_seconds((h(i, 8) %% (5 * 365 * 86400))::BIGINT) AS signed_up,
                  'city' || (h(i, 9) %% 300) AS city,
                  (h(i, 10) %% 200)::INTEGER AS visits,
                  (h(i, 11) %% 5000) / 1000.0::DOUBLE AS rating
                FROM range(%s) t(i)
                """.formatted(contacts).replace("h(i,", "hash(i, %s,".formatted(seed));
    }

    /** Some contacts have many more events than others. */
    private String eventRows() {
        return """
                CREATE TABLE events AS SELECT
                  i AS event_id,
                  10000000 + 5 * floor(%s * pow((h(i, 21) %% 1000000007) / 1000000007.0::DOUBLE, 1.3))::BIGINT AS contact,
                  CASE WHEN h(i, 22) %% 100 < 20 THEN 'purchase' WHEN h(i, 22) %% 100 < 70 THEN 'visit'
                    WHEN h(i, 22) %% 100 < 85 THEN 'cart' WHEN h(i, 22) %% 100 < 95 THEN 'email_open' ELSE 'refund' END AS type,
                  TIMESTAMPTZ '2025-07-01 00:00:00+00' - to_days(730)
                    + to_microseconds((i * (730 * 86400000000 // %s) + h(i, 23) %% 3000000)::BIGINT) AS "at",
                  CASE WHEN h(i, 22) %% 100 BETWEEN 20 AND 69 THEN NULL
                    ELSE ((100 + h(i, 24) %% 50000) / 100)::DECIMAL(12,2) END AS amount,
                  'cat' || (h(i, 25) %% 20) AS category
                FROM range(%s) t(i)
                """.formatted(contacts, events, events).replace("h(i,", "hash(i, %s,".formatted(seed));
    }
}
