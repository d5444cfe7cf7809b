package dev.segmentkit.benchmarks;

import dev.segmentkit.benchmarks.contestants.Contestant;
import dev.segmentkit.benchmarks.contestants.Entrant;
import dev.segmentkit.benchmarks.contestants.EqualAnswers;
import dev.segmentkit.benchmarks.contestants.Matches;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.benchmarks.workload.WorstCase;
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

/** All segments of one customer, of catalogues that break what engines like to assume. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WorstCaseBenchmark {
    private static final int CUSTOMERS = 256;

    @Param
    WorstCase worstCase;

    @Param({"SEGMENTKIT", "LAMBDAS"})
    Entrant contestant;

    private Workload work;
    private Contestant asked;
    private Matches matches;
    private int next;

    /** Builds the contestant, and holds it to the answers of the other. */
    @Setup(Level.Trial)
    public void build() {
        work = Workload.of(worstCase.rules(), CUSTOMERS);
        asked = contestant.build(work.rules());
        new EqualAnswers(work).check(contestant.name(), asked);
        matches = new Matches(work.rules().size());
    }

    @Benchmark
    public Matches classify() {
        next = (next + 1) % CUSTOMERS;
        asked.classify(work.customers().get(next), work.asOf(), matches);
        return matches;
    }
}
