package dev.segmentkit.sql;

import dev.segmentkit.Contact;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.Vocabulary;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of a database that hold the contacts which were asked about last; they are made and filled when others are. */
final class StoredContacts implements AutoCloseable {
    private final Database database;
    private final Connection connection;
    private @Nullable Vocabulary vocabulary;
    private @Nullable String decimals;
    private @Nullable TableWorld tables;
    private @Nullable TableBinding binding;
    private @Nullable List<Contact> contacts;

    StoredContacts(Database database) throws SQLException {
        this.database = database;
        this.connection = database.connect();
    }

    Connection connection() {
        return connection;
    }

    /** Where the contacts stand; another one after other tables were made. */
    TableBinding binding() {
        return Objects.requireNonNull(binding);
    }

    /**
     * Lets the tables hold contacts.
     *
     * @return whether they did not hold them before
     */
    boolean hold(List<Contact> asked, Vocabulary known) throws SQLException {
        String needed = DecimalDigits.neededBy(asked, known);
        if (vocabulary != known || tables == null || !needed.equals(decimals)) {
            vocabulary = known;
            decimals = needed;
            tables = new TableWorld(database, known, needed);
            binding = tables.binding();
            tables.create(connection);
            contacts = null;
        }
        if (contacts == asked) {
            return false;
        }
        contacts = asked;
        tables.fill(connection, asked);
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
