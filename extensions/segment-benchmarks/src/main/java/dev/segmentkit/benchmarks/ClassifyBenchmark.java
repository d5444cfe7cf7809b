package dev.segmentkit.benchmarks;

import dev.segmentkit.benchmarks.contestants.Contestant;
import dev.segmentkit.benchmarks.contestants.Entrant;
import dev.segmentkit.benchmarks.contestants.EqualAnswers;
import dev.segmentkit.benchmarks.contestants.Matches;
import dev.segmentkit.benchmarks.workload.Workload;
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
import org.openjdk.jmh.annotations.TearDown;

/** All segments of one customer, one customer after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ClassifyBenchmark {
    private static final int MOST_CUSTOMERS = 1_024;

    /** Of large catalogues fewer customers do: they are all checked first, and no processor remembers so many branches. */
    private static final int MOST_ANSWERS = 12_800_000;

    @Param
    Entrant contestant;

    @Param({"10", "100", "1000", "10000", "100000"})
    int segments;

    @Param({"EXPLICIT", "BEHAVIOUR"})
    Workload.Kind workload;

    private Workload work;
    private Contestant asked;
    private Matches matches;
    private int next;

    /** Builds the contestant, and holds it to the answers of all others. */
    @Setup(Level.Trial)
    public void build() {
        work = Workload.of(workload, segments, Math.min(MOST_CUSTOMERS, MOST_ANSWERS / segments));
        asked = contestant.build(work.rules());
        new EqualAnswers(work).check(contestant.name(), asked);
        matches = new Matches(segments);
    }

    @TearDown(Level.Trial)
    public void close() {
        asked.close();
    }

    @Benchmark
    public Matches classify() {
        next = (next + 1) % work.customers().size();
        asked.classify(work.customers().get(next), work.asOf(), matches);
        return matches;
    }
}
