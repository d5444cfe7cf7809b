package dev.segmentkit.examples.retail.database;

import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.examples.retail.load.UnreadableDataException;
import dev.segmentkit.sql.table.TableBinding;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An embedded DuckDB whose tables are a shop's files: CSV, zipped or not, or Parquet. They are read where they lie. */
public final class ShopDatabase implements AutoCloseable {
    private static final String CONTACTS = "contacts";
    private static final String EVENTS = "events";
    private static final List<String> ENDINGS = List.of(".parquet", ".csv", ".csv.gz");

    private final String url = "jdbc:duckdb::memory:" + UUID.randomUUID();
    private final Connection connection;
    private final Path contacts;
    private final Path events;
    private final List<FileView> views = new ArrayList<>();

    private ShopDatabase(Path contacts, Path events) throws SQLException {
        this.contacts = contacts;
        this.events = events;
        this.connection = connect();
    }

    /**
     * The files of a folder.
     *
     * @throws UnreadableDataException if one is missing, or cannot be read
     */
    public static ShopDatabase of(DataFolder folder) throws UnreadableDataException, SQLException {
        return new ShopDatabase(file(folder, CONTACTS), file(folder, EVENTS));
    }

    private static Path file(DataFolder folder, String name) throws UnreadableDataException {
        for (String ending : ENDINGS) {
            if (folder.has(name + ending)) {
                try {
                    return folder.file(name + ending);
                } catch (IOException e) {
                    throw new UnreadableDataException("%s cannot be read: %s".formatted(name + ending, e.getMessage()));
                }
            }
        }
        throw new UnreadableDataException("%s.csv is missing in %s; put it there, or %s.csv.gz, or %s.parquet"
                .formatted(name, folder, name, name));
    }

    /** A new connection to the database. */
    public Connection connect() throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("autoinstall_known_extensions", "false");
        return DriverManager.getConnection(url, settings);
    }

    /** The names of the columns of contacts, by which a shop is recognised. */
    public List<String> contactColumns() throws SQLException {
        return columns(contacts);
    }

    private List<String> columns(Path file) throws SQLException {
        FileView any = new FileView("any", file, List.of(), Map.of());
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("DESCRIBE SELECT * FROM " + any.untyped())) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Makes the tables of a binding: views of the files. */
    public void show(TableBinding binding) throws SQLException {
        show(new FileView(CONTACTS, contacts, columns(contacts), ColumnTypes.ofContacts(binding)));
        show(new FileView(EVENTS, events, columns(events), ColumnTypes.ofEvents(binding)));
    }

    private void show(FileView view) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String definition : view.definitions()) {
                boolean unused = statement.execute(definition);
            }
        }
        views.add(view);
    }

    /** How many contacts there are. */
    public long contacts() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM contacts")) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    /** The moment of the latest event; empty if there is none. */
    public Optional<Instant> latestEvent() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT max(occurred_at) FROM events")) {
            @Nullable OffsetDateTime latest = rows.next() ? rows.getObject(1, OffsetDateTime.class) : null;
            return Optional.ofNullable(latest).map(OffsetDateTime::toInstant);
        }
    }

    /**
     * The rows of CSV that cannot be read, each with its file, line and reason, and numbers with too many digits, each with how many
     * rows have it; all rows are looked at. Of Parquet all can be read.
     */
    public List<String> unreadableRows() throws SQLException {
        List<String> found = new ArrayList<>();
        if (Stream.of(contacts, events).allMatch(FileView::isParquet)) {
            // Where no CSV is read, the database has no tables of what it refused.
            return found;
        }
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of(CONTACTS, EVENTS)) {
                // All columns: the database names the right one only where it reads all.
                boolean unused = statement.execute("SELECT count(COLUMNS(*)) FROM " + table);
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT DISTINCT parse_filename(file_path), line, column_name, error_message"
                            + " FROM reject_errors JOIN reject_scans USING (scan_id, file_id) ORDER BY 1, 2")) {
                while (rows.next()) {
                    found.add("%s, line %s, column %s: %s"
                            .formatted(
                                    rows.getString(1),
                                    rows.getLong(2),
                                    rows.getString(3),
                                    rows.getString(4).lines().findFirst().orElse("")));
                }
            }
            for (FileView view : views) {
                for (String column : view.numbers()) {
                    found.addAll(inexact(statement, view, column));
                }
            }
        }
        return found;
    }

    private static List<String> inexact(Statement statement, FileView view, String column) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(view.inexact(column))) {
            while (rows.next()) {
                String number = rows.getBigDecimal(1).stripTrailingZeros().toPlainString();
                found.add("%s, column %s: %s has too many digits, number of rows: %,d"
                        .formatted(view.file().getFileName(), column, number, rows.getLong(2)));
            }
        }
        return found;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
