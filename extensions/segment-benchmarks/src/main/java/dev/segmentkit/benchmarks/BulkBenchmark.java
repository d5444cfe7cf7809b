package dev.segmentkit.benchmarks;

import dev.segmentkit.benchmarks.contestants.Contestant;
import dev.segmentkit.benchmarks.contestants.Entrant;
import dev.segmentkit.benchmarks.contestants.EqualAnswers;
import dev.segmentkit.benchmarks.contestants.Keys;
import dev.segmentkit.benchmarks.contestants.Matches;
import dev.segmentkit.benchmarks.contestants.Sentences;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.bulk.BulkClassification;
import dev.segmentkit.bulk.BulkOutcome;
import dev.segmentkit.bulk.SegmentSizes;
import dev.segmentkit.bulk.SizeCounter;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
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

/** All members of 30 segments among many customers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class BulkBenchmark {
    private static final int SEGMENTS = 30;

    /** Some of the customers are enough to see that all do the same. */
    private static final int CHECKED = 1_000;

    @Param("1000000")
    int customers;

    @Param({"EXPLICIT", "BEHAVIOUR"})
    Workload.Kind workload;

    private Workload work;
    private Contestant compiled;
    private Contestant lambdas;
    private Matches matches;
    private SegmentEngine<Customer> engine;
    private Memberships memberships;

    @Setup(Level.Trial)
    public void build() {
        work = Workload.of(workload, SEGMENTS, customers);
        compiled = Entrant.COMPILED.build(work.rules());
        lambdas = Entrant.LAMBDAS.build(work.rules());
        matches = new Matches(SEGMENTS);
        engine = SegmentEngine.compile(Sentences.catalog(work.rules()), Keys.binding());
        memberships = engine.newMemberships();
        EqualAnswers answers = new EqualAnswers(Workload.of(workload, SEGMENTS, CHECKED));
        answers.check("COMPILED", compiled);
        try (Contestant segmentkit = Entrant.SEGMENTKIT.build(work.rules())) {
            answers.check("SEGMENTKIT", segmentkit);
        }
    }

    /** The engine, asked about one customer after the other. */
    @Benchmark
    public long engineOneByOne() {
        long members = 0;
        for (Customer customer : work.customers()) {
            engine.classify(customer, work.asOf(), memberships);
            members += memberships.size();
        }
        return members;
    }

    /** A bulk run by the caller's thread alone. */
    @Benchmark
    public SegmentSizes bulkRun() {
        return members(BulkClassification.of(engine, work.asOf()));
    }

    /** A bulk run by two threads. */
    @Benchmark
    public SegmentSizes bulkRunOfTwo() {
        return members(BulkClassification.of(engine, work.asOf()).inParallel(2));
    }

    private SegmentSizes members(BulkClassification<Customer> bulk) {
        SizeCounter counter = SizeCounter.of(engine.catalog());
        BulkOutcome outcome = bulk.classifyAll(work.customers(), counter);
        if (outcome.failed() > 0) {
            throw new IllegalStateException(outcome.toString());
        }
        return counter.sizes();
    }

    /** A loop over hand-written code: a method for each segment. */
    @Benchmark
    public long handWrittenCode() {
        return members(compiled);
    }

    /** A loop over hand-written lambdas. */
    @Benchmark
    public long handWrittenLambdas() {
        return members(lambdas);
    }

    private long members(Contestant contestant) {
        long members = 0;
        for (Customer customer : work.customers()) {
            contestant.classify(customer, work.asOf(), matches);
            members += matches.size();
        }
        return members;
    }
}
