package dev.segmentkit.sql.internal.run;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks again and again, on a thread of its own, whether a run is to stop, and stops the statement that is being run: while the
 * database is at work the run's own thread cannot ask. The thread ends with the run.
 */
final class Watch implements AutoCloseable {
    private static final long MILLIS_BETWEEN = 50;

    private final Thread owner = Thread.currentThread();
    private final BooleanSupplier question;
    private final Optional<Duration> timeout;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread thread = new Thread(this::run, "segmentkit-sql");

    @GuardedBy("this") private @Nullable Statement statement;

    @GuardedBy("this") private long begun;

    private volatile @Nullable RuntimeException because;

    private Watch(Settings settings) {
        this.question = settings.cancellation();
        this.timeout = settings.timeout();
    }

    static Watch begin(Settings settings) {
        Watch watch = new Watch(settings);
        watch.look();
        // A question that never returns is not to keep the host's process alive.
        watch.thread.setDaemon(true);
        watch.thread.start();
        return watch;
    }

    /** From now on this is what is to be stopped. */
    synchronized void begin(Statement begun) {
        statement = begun;
        this.begun = System.nanoTime();
    }

    /** Nothing is to be stopped any more. */
    synchronized void end() {
        statement = null;
    }

    /**
     * Goes on, if it is to.
     *
     * @throws CancelledException if it is to stop
     * @throws StatementTimeoutException if the statement has taken too long
     */
    void check() {
        RuntimeException stopped = because;
        if (stopped != null) {
            throw stopped;
        }
        if (owner.isInterrupted()) {
            throw new CancelledException();
        }
    }

    private void run() {
        try {
            while (!ended.await(MILLIS_BETWEEN, TimeUnit.MILLISECONDS)) {
                look();
                stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        if (because != null) {
            return;
        }
        try {
            if (owner.isInterrupted() || question.getAsBoolean()) {
                because = new CancelledException();
            } else if (isTooLate()) {
                because = new StatementTimeoutException();
            }
        } catch (RuntimeException e) {
            because = e;
        }
    }

    private synchronized boolean isTooLate() {
        return statement != null
                && timeout.isPresent()
                && Duration.ofNanos(System.nanoTime() - begun).compareTo(timeout.get()) > 0;
    }

    /** Again each time: a database that has not begun with the statement yet, or is sending rows, takes no notice. */
    private synchronized void stop() {
        Statement running = statement;
        if (because != null && running != null) {
            try {
                running.cancel();
            } catch (SQLException ignored) {
                // It has ended meanwhile, or will be tried again.
            }
        }
    }

    @Override
    public void close() {
        end();
        ended.countDown();
    }
}
