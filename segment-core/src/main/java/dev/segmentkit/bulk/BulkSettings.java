package dev.segmentkit.bulk;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** How to run. */
record BulkSettings(
        int threads,
        Executor executor,
        long every,
        LongConsumer progress,
        int kept,
        Consumer<ContactFailure> failures,
        BooleanSupplier cancellation) {
    static final BulkSettings DEFAULT = new BulkSettings(
            1, BulkSettings::onThreadOfItsOwn, Long.MAX_VALUE, done -> {}, 10, failure -> {}, () -> false);

    BulkSettings withThreads(int number, Executor on) {
        if (number < 1) {
            throw new IllegalArgumentException("there must be at least 1 thread, got %s".formatted(number));
        }
        return new BulkSettings(number, on, every, progress, kept, failures, cancellation);
    }

    BulkSettings withProgress(long contacts, LongConsumer listener) {
        if (contacts < 1) {
            throw new IllegalArgumentException(
                    "progress is reported every 1 contact or more, got %s".formatted(contacts));
        }
        return new BulkSettings(threads, executor, contacts, listener, kept, failures, cancellation);
    }

    BulkSettings withKept(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("0 failures or more can be kept, got %s".formatted(number));
        }
        return new BulkSettings(threads, executor, every, progress, number, failures, cancellation);
    }

    BulkSettings withFailures(Consumer<? super ContactFailure> listener) {
        return new BulkSettings(threads, executor, every, progress, kept, listener::accept, cancellation);
    }

    BulkSettings withCancellation(BooleanSupplier question) {
        return new BulkSettings(threads, executor, every, progress, kept, failures, question);
    }

    static void onThreadOfItsOwn(Runnable task) {
        Thread thread = new Thread(task, "segmentkit-bulk");
        // It ends with the run; an accessor that never returns is not to keep the host's process alive.
        thread.setDaemon(true);
        thread.start();
    }
}
