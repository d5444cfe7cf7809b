package dev.segmentkit.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the threads of one run share. All of it is guarded by its lock, under which the host's listeners are called: so never
 * two at once.
 */
final class Run {
    private final BulkSettings settings;
    private final List<ContactFailure> kept = new ArrayList<>();
    private int working;
    private boolean closed;
    private long classified;
    private long failed;
    private long reported = -1;
    private boolean cancelled;
    private @Nullable Throwable broken;

    Run(BulkSettings settings) {
        this.settings = settings;
    }

    /** A thread begins; false if it comes too late. */
    synchronized boolean enter() {
        if (closed) {
            return false;
        }
        working++;
        return true;
    }

    synchronized void leave() {
        working--;
        notifyAll();
    }

    /** Whether the next contacts are to be read. */
    synchronized boolean goesOn() {
        if (broken != null || cancelled) {
            return false;
        }
        cancelled = Thread.currentThread().isInterrupted() || isToldToStop();
        return !cancelled;
    }

    private boolean isToldToStop() {
        try {
            return settings.cancellation().getAsBoolean();
        } catch (Exception e) {
            throw brokenOff("asking whether to cancel", e);
        }
    }

    synchronized void failed(ContactFailure failure) {
        failed++;
        if (kept.size() < settings.kept()) {
            kept.add(failure);
        }
        try {
            settings.failures().accept(failure);
        } catch (Exception e) {
            throw brokenOff(
                    "the listener for failures, told of the contact at index %s,".formatted(failure.index()), e);
        }
    }

    /** The sink has taken so many contacts more. */
    synchronized void classified(long contacts) {
        classified += contacts;
    }

    synchronized void reportProgress() {
        if (classified + failed - Math.max(reported, 0) >= settings.every()) {
            report();
        }
    }

    /** Does it while no other thread does; not at all if the run has broken off. */
    synchronized void alone(Runnable action) {
        if (broken != null) {
            return;
        }
        try {
            action.run();
        } catch (Throwable e) {
            // Before another thread gets the lock.
            breakOff(e);
            throw e;
        }
    }

    private void report() {
        reported = classified + failed;
        try {
            settings.progress().accept(reported);
        } catch (Exception e) {
            breakOff(new HostCodeException("the listener for progress, told of %s contacts,".formatted(reported), e));
        }
    }

    /** Ends the run for all threads, because of what one of them could not handle. */
    synchronized void breakOff(Throwable because) {
        if (broken == null) {
            broken = because;
        } else if (broken != because) {
            broken.addSuppressed(because);
        }
    }

    private HostCodeException brokenOff(String what, Exception cause) {
        HostCodeException because = new HostCodeException(what, cause);
        breakOff(because);
        return because;
    }

    /** Waits for the threads that are still at work; those that have not begun need not. */
    synchronized void close() {
        closed = true;
        boolean interrupted = false;
        while (working > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
                cancelled = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What was done, once it is over; tells of the last progress.
     *
     * @throws BulkException if the host's code ended it
     */
    synchronized BulkOutcome outcome() {
        if (broken == null && reported != classified + failed) {
            report();
        }
        List<ContactFailure> failures = kept.stream()
                .sorted(Comparator.comparingLong(ContactFailure::index))
                .toList();
        BulkOutcome outcome = new BulkOutcome(classified, failed, failures, cancelled);
        if (broken instanceof HostCodeException because) {
            throw new BulkException(because, outcome);
        }
        if (broken instanceof RuntimeException unexpected) {
            throw unexpected;
        }
        if (broken instanceof Error error) {
            throw error;
        }
        return outcome;
    }
}
