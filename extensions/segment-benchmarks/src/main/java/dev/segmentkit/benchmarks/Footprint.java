package dev.segmentkit.benchmarks;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.benchmarks.contestants.Entrant;
import dev.segmentkit.benchmarks.contestants.Keys;
import dev.segmentkit.benchmarks.contestants.Sentences;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The memory that 10,000 segments take: what the heap holds more after they were built than before, both after collecting
 * garbage; the median of several times. Of the engine neither catalogue nor binding count, which a host has anyway.
 */
public final class Footprint {
    private static final int SEGMENTS = 10_000;
    private static final int TIMES = 7;

    private Footprint() {}

    /** Prints the bytes a segment. */
    public static void main(String[] arguments) {
        for (Workload.Kind kind : Workload.Kind.values()) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: engine %.0f, lambdas %.0f bytes a segment%n",
                    kind,
                    ofEngine(kind),
                    ofLambdas(kind));
        }
    }

    /** The engine's bytes a segment. */
    static double ofEngine(Workload.Kind kind) {
        SegmentCatalog catalog = Sentences.catalog(rules(kind));
        Binding<Customer> binding = Keys.binding();
        return bytesASegment(() -> SegmentEngine.compile(catalog, binding));
    }

    /** The hand-written lambdas' bytes a segment. */
    static double ofLambdas(Workload.Kind kind) {
        List<Rule> rules = rules(kind);
        return bytesASegment(() -> Entrant.LAMBDAS.build(rules));
    }

    private static List<Rule> rules(Workload.Kind kind) {
        return Workload.of(kind, SEGMENTS, 1).rules();
    }

    private static double bytesASegment(Supplier<Object> builder) {
        long[] bytes = IntStream.range(0, TIMES)
                .mapToLong(i -> grown(builder))
                .sorted()
                .toArray();
        return (double) bytes[TIMES / 2] / SEGMENTS;
    }

    private static long grown(Supplier<Object> builder) {
        long before = used();
        Object built = builder.get();
        try {
            return used() - before;
        } finally {
            Reference.reachabilityFence(built);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
