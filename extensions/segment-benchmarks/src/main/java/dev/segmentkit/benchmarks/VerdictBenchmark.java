package dev.segmentkit.benchmarks;

import dev.segmentkit.Segment;
import dev.segmentkit.benchmarks.contestants.Keys;
import dev.segmentkit.benchmarks.contestants.Sentences;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.engine.Classification;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import dev.segmentkit.explain.Explanation;
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
import org.openjdk.jmh.infra.Blackhole;

/** What the engine can say of one customer, and what each way of asking costs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class VerdictBenchmark {
    private static final int CUSTOMERS = 1_024;

    @Param({"100", "1000"})
    int segments;

    private Workload work;
    private SegmentEngine<Customer> engine;
    private Memberships memberships;
    private int next;

    @Setup(Level.Trial)
    public void build() {
        work = Workload.of(Workload.Kind.BEHAVIOUR, segments, CUSTOMERS);
        engine = SegmentEngine.compile(Sentences.catalog(work.rules()), Keys.binding());
        memberships = engine.newMemberships();
    }

    /** In which segments the customer is. */
    @Benchmark
    public Memberships classify() {
        engine.classify(customer(), work.asOf(), memberships);
        return memberships;
    }

    /** In which segments the customer is, and until when. */
    @Benchmark
    public Classification classification() {
        return engine.classification(customer(), work.asOf());
    }

    /** What each segment says, and until when. */
    @Benchmark
    public void verdictOfAll(Blackhole sink) {
        Customer customer = customer();
        for (Segment segment : engine.catalog()) {
            sink.consume(engine.verdict(segment, customer, work.asOf()));
        }
    }

    /** Whether the customer is in one segment. */
    @Benchmark
    public boolean matchesOne() {
        return engine.matches(one(), customer(), work.asOf());
    }

    /** What one segment says, and until when. */
    @Benchmark
    public Verdict verdictOfOne() {
        return engine.verdict(one(), customer(), work.asOf());
    }

    /** Why. */
    @Benchmark
    public Explanation explainOne() {
        return engine.explain(one(), customer(), work.asOf());
    }

    private Customer customer() {
        next = (next + 1) % CUSTOMERS;
        return work.customers().get(next);
    }

    private Segment one() {
        return engine.catalog().segments().get(next % segments);
    }
}
