package dev.segmentkit.bulk;

/**
 * Gives each thread of a run a sink of its own, so that no thread waits for another: for sinks that take long, such as those
 * that write to a connection each, or that are called so often that waiting shows, such as those that count. What the sinks
 * hold together is there when the run has returned.
 *
 * @param <H> the host's class of contacts
 */
@FunctionalInterface
public interface SinkPerThread<H> {
    /**
     * A sink for one more thread. Called by the thread that begins the run, once for each thread and before the first contact;
     * what it throws is thrown by the run as it is.
     */
    ContactSink<H> newSink();
}
