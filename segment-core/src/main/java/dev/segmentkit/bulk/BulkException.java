package dev.segmentkit.bulk;

/**
 * A run ended early, because what the host gave it threw: the sink, the contacts' iterator, a listener, or the executor. The
 * message says which and at which contact; the cause is what was thrown. What other threads ran into is suppressed.
 */
public final class BulkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient BulkOutcome outcome;

    BulkException(HostCodeException broken, BulkOutcome outcome) {
        super(broken.getMessage(), broken.getCause());
        this.outcome = outcome;
        for (Throwable later : broken.getSuppressed()) {
            addSuppressed(later);
        }
    }

    /** What was done up to then. */
    public BulkOutcome outcome() {
        return outcome;
    }
}
