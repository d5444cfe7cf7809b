package dev.segmentkit.benchmarks;

import dev.segmentkit.benchmarks.contestants.Contestant;
import dev.segmentkit.benchmarks.contestants.Entrant;
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

/**
 * From nothing to the first answer, in a virtual machine that has done nothing else: 30 segments are defined and compiled, and
 * one customer is classified.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FirstAnswer {
    private static final int SEGMENTS = 30;

    @Param({"SEGMENTKIT", "LAMBDAS"})
    Entrant contestant;

    private Workload work;

    @Setup(Level.Trial)
    public void draw() {
        work = Workload.of(Workload.Kind.BEHAVIOUR, SEGMENTS, 1);
    }

    @Benchmark
    public Matches firstAnswer() {
        Matches matches = new Matches(SEGMENTS);
        try (Contestant asked = contestant.build(work.rules())) {
            asked.classify(work.customers().get(0), work.asOf(), matches);
        }
        return matches;
    }
}
