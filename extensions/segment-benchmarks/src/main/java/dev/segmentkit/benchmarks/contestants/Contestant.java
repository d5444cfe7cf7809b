package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Customer;
import java.time.Instant;

/** Finds the segments of a customer; built once for a catalogue. Used by one thread. */
public interface Contestant extends AutoCloseable {
    /** Fills in the positions of the segments that the customer is in, in place of what was there, in any order. */
    void classify(Customer customer, Instant asOf, Matches into);

    /** Gives back what it holds; nothing for most. */
    @Override
    default void close() {}
}
