package dev.segmentkit.benchmarks.workload;

import java.time.Instant;
import java.util.List;

/**
 * What all contestants work on.
 *
 * @param rules the rules of the segments, in the order of the catalogue
 * @param customers the contacts that are asked about, one after the other
 */
public record Workload(List<Rule> rules, List<Customer> customers, Instant asOf) {
    /** The moment of every evaluation. */
    public static final Instant AS_OF = Instant.parse("2026-06-01T12:00:00Z");

    private static final long SEED = 20260601;

    public Workload {
        rules = List.copyOf(rules);
        customers = List.copyOf(customers);
    }

    /** So many segments of that kind, and so many customers; always the same. */
    public static Workload of(Kind kind, int segments, int customers) {
        return new Workload(new Catalogues(SEED, kind).rules(segments), customers(customers), AS_OF);
    }

    /** Those rules, and so many customers; always the same. */
    public static Workload of(List<Rule> rules, int customers) {
        return new Workload(rules, customers(customers), AS_OF);
    }

    private static List<Customer> customers(int count) {
        return new Customers(SEED, AS_OF).draw(count);
    }

    /** What segments look at. */
    public enum Kind {
        /** Attributes only. */
        EXPLICIT,
        /** Attributes, and in a third of the segments activities too. */
        BEHAVIOUR
    }
}
