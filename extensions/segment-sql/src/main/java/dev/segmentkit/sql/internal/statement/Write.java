package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.sql.internal.fragment.Sql;

/**
 * A statement that writes what stays.
 *
 * @param what what it writes, and where, for messages
 * @param sql the statement
 */
public record Write(String what, Sql sql) {}
