package dev.segmentkit.examples;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A PostgreSQL server in a process of its own that ends with the tests. */
public final class Postgres {
    private static final EmbeddedPostgres SERVER = started();

    private Postgres() {}

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

    /** A database that is empty; one of this name is dropped. */
    public static DataSource emptyDatabase(String name) throws SQLException {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
            unused = statement.execute("CREATE DATABASE %s".formatted(name));
        }
        return SERVER.getDatabase("postgres", name);
    }
}
