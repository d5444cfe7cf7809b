package dev.segmentkit.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** A real database of each kind, started once for all tests. */
public enum Database {
    /** DuckDB, in memory. */
    DUCKDB {
        @Override
        public Connection connect() throws SQLException {
            Properties settings = new Properties();
            settings.setProperty("autoinstall_known_extensions", "false");
            return DriverManager.getConnection("jdbc:duckdb:", settings);
        }
    },
    /** PostgreSQL, in a process of its own that ends with the tests. */
    POSTGRESQL {
        @Override
        public Connection connect() throws SQLException {
            return Server.POSTGRES.getPostgresDatabase().getConnection();
        }
    };

    /** What a host may have set, none of which is to change an answer. */
    public List<String> settings() {
        return switch (this) {
            case DUCKDB ->
                List.of(
                        "GLOBAL default_order = 'DESC'",
                        "GLOBAL default_null_order = 'NULLS_FIRST'",
                        "GLOBAL integer_division = true",
                        "GLOBAL TimeZone = 'Asia/Kathmandu'");
            case POSTGRESQL ->
                List.of(
                        "standard_conforming_strings = off",
                        "DateStyle = 'ISO, DMY'",
                        "IntervalStyle = 'sql_standard'",
                        "extra_float_digits = 0",
                        "TimeZone = 'Asia/Kathmandu'");
        };
    }

    /** A new connection: to a database of its own in DuckDB, to the one there is in PostgreSQL. */
    public abstract Connection connect() throws SQLException;

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("jit", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
