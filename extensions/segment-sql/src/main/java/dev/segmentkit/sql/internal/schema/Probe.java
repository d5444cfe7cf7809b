package dev.segmentkit.sql.internal.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.Set;

/**
 * Asks what may fail, such that a transaction that the connection is in goes on where the database has savepoints. Where it has none,
 * a failure spoils the transaction, and nothing is asked after it.
 */
final class Probe {
    /** The classes of SQLSTATE that tell of tables and what they hold: bad values, missing names and rights, errors of functions. */
    private static final Set<String> OF_TABLES = Set.of("22", "42", "P0");

    private final Connection connection;
    private boolean isSpoilt;

    Probe(Connection connection) {
        this.connection = connection;
    }

    /** Something to ask. */
    interface Question<T> {
        /** The answer. */
        T ask() throws SQLException;
    }

    /** Something to do with what the database says. */
    interface Failed {
        /** Takes the words. */
        void accept(String words) throws SQLException;
    }

    /** Whether the transaction does not outlive a failure. */
    boolean isFragile() throws SQLException {
        return !connection.getAutoCommit() && !connection.getMetaData().supportsSavepoints();
    }

    /**
     * The answer; empty if there is none.
     *
     * @param failed takes what the database says where the question fails because of the tables; other failures are thrown
     */
    <T> Optional<T> ask(Question<T> question, Failed failed) throws SQLException {
        if (isSpoilt) {
            return Optional.empty();
        }
        Savepoint before = connection.getAutoCommit() || isFragile() ? null : connection.setSavepoint();
        try {
            T answer = question.ask();
            if (before != null) {
                connection.releaseSavepoint(before);
            }
            return Optional.of(answer);
        } catch (SQLException e) {
            String state = e.getSQLState();
            if (state != null && OF_TABLES.stream().noneMatch(state::startsWith)) {
                throw e;
            }
            if (before != null) {
                connection.rollback(before);
            }
            isSpoilt = isFragile();
            failed.accept(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }
}
