package dev.segmentkit.sql.internal.run;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * The turn of a run that writes, one at a time in this process. Where a database knows no locks, this process is the only one that
 * writes to it.
 *
 * @param isTaken whether it is this run's turn; if not, the run was told to stop while it waited
 */
record Turn(boolean isTaken) implements AutoCloseable {
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    /** How long a run waits before it asks again whether it is to stop. */
    private static final long MILLIS_BETWEEN = 50;

    /** Waits for others; not any longer than the run is to go on. */
    static Turn await(BooleanSupplier cancellation) {
        try {
            while (!ONE_AT_A_TIME.tryLock(MILLIS_BETWEEN, TimeUnit.MILLISECONDS)) {
                if (cancellation.getAsBoolean()) {
                    return new Turn(false);
                }
            }
            return new Turn(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Turn(false);
        }
    }

    @Override
    public void close() {
        if (isTaken) {
            ONE_AT_A_TIME.unlock();
        }
    }
}
