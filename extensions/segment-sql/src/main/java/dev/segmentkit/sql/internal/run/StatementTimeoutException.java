package dev.segmentkit.sql.internal.run;

/** Says that a statement took too long. On its way to where the statement has a name. */
final class StatementTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StatementTimeoutException() {
        super("the statement took too long", null, false, false);
    }
}
