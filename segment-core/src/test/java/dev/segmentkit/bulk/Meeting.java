package dev.segmentkit.bulk;

import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where threads wait for each other, each once: so a test knows that there are several at the same time. */
final class Meeting {
    private final CyclicBarrier barrier;
    private final Set<Thread> met = ConcurrentHashMap.newKeySet();

    Meeting(int threads) {
        this.barrier = new CyclicBarrier(threads);
    }

    void meetOnce() {
        if (met.add(Thread.currentThread())) {
            try {
                int unused = barrier.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("the others did not come", e);
            }
        }
    }

    Set<Thread> met() {
        return met;
    }
}
