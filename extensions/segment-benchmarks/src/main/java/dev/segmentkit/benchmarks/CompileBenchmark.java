package dev.segmentkit.benchmarks;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.benchmarks.contestants.Keys;
import dev.segmentkit.benchmarks.contestants.Sentences;
import dev.segmentkit.benchmarks.workload.Catalogues;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** An engine from definitions that are there. */
@State(Scope.Thread)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CompileBenchmark {
    @Param({"100", "10000"})
    int segments;

    private List<Segment> definitions;
    private Segment another;
    private Binding<Customer> binding;

    @Setup(Level.Trial)
    public void define() {
        List<Segment> defined = Sentences.segments(new Catalogues(1, Workload.Kind.BEHAVIOUR).rules(segments + 1));
        definitions = defined.subList(0, segments);
        another = defined.get(segments);
        binding = Keys.binding();
    }

    /** Builds what {@link #withOne} starts from; not part of the set-up of the others, which would warm up the cold one. */
    @State(Scope.Thread)
    public static class Compiled {
        private SegmentEngine<Customer> engine;

        @Setup(Level.Trial)
        public void build(CompileBenchmark benchmark) {
            engine = benchmark.engine();
        }
    }

    /** In a virtual machine that has done nothing else. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    public SegmentEngine<Customer> cold() {
        return engine();
    }

    /** Again and again. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public SegmentEngine<Customer> warm() {
        return engine();
    }

    /** The engine that has one segment more. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public SegmentEngine<Customer> withOne(Compiled compiled) {
        return compiled.engine.with(another);
    }

    private SegmentEngine<Customer> engine() {
        return SegmentEngine.compile(SegmentCatalog.of(definitions), binding);
    }
}
