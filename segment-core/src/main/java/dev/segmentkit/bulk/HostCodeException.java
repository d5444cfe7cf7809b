package dev.segmentkit.bulk;

/** The host's code threw where that ends the run. On its way to the thread that began it, where it becomes a {@link BulkException}. */
final class HostCodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HostCodeException(String what, Exception cause) {
        super("%s failed: %s".formatted(what, cause), cause);
    }
}
