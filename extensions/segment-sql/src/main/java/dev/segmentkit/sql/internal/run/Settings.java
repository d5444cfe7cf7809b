package dev.segmentkit.sql.internal.run;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * How to run.
 *
 * @param fetchSize how many rows are fetched at once
 * @param timeout how long a statement may take with the reading of its rows
 * @param readOnly whether the database is to refuse all writing
 * @param every after how many contacts progress is told of
 * @param progress who is told
 * @param failures who is told of contacts that could not be answered
 * @param cancellation whether to stop
 */
public record Settings(
        int fetchSize,
        Optional<Duration> timeout,
        boolean readOnly,
        long every,
        LongConsumer progress,
        Consumer<Failure> failures,
        BooleanSupplier cancellation) {
    /** Tells nobody, and goes on to the end. */
    public static final Settings DEFAULT =
            new Settings(1_000, Optional.empty(), false, Long.MAX_VALUE, done -> {}, failure -> {}, () -> false);

    /** With another fetch size. */
    public Settings withFetchSize(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("at least 1 row is fetched at once, got %s".formatted(rows));
        }
        return new Settings(rows, timeout, readOnly, every, progress, failures, cancellation);
    }

    /** With a limit. */
    public Settings withTimeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("a statement must be given more time than %s".formatted(limit));
        }
        return new Settings(fetchSize, Optional.of(limit), readOnly, every, progress, failures, cancellation);
    }

    /** Without writing. */
    public Settings withReadOnly() {
        return new Settings(fetchSize, timeout, true, every, progress, failures, cancellation);
    }

    /** With someone who is told of progress. */
    public Settings withProgress(long contacts, LongConsumer listener) {
        if (contacts < 1) {
            throw new IllegalArgumentException(
                    "progress is reported every 1 contact or more, got %s".formatted(contacts));
        }
        return new Settings(fetchSize, timeout, readOnly, contacts, listener, failures, cancellation);
    }

    /** With someone who is told of failures. */
    public Settings withFailures(Consumer<Failure> listener) {
        return new Settings(fetchSize, timeout, readOnly, every, progress, listener, cancellation);
    }

    /** With a question. */
    public Settings withCancellation(BooleanSupplier question) {
        return new Settings(fetchSize, timeout, readOnly, every, progress, failures, question);
    }
}
