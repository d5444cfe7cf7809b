package dev.segmentkit.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One row of a table, to be measured.
 *
 * @param work what is done; rows of the same work are compared
 * @param name who does it
 * @param method the benchmark, as class and method
 * @param parameters the parameters of the benchmark
 */
record Trial(String work, String name, String method, Map<String, String> parameters) {
    private static final String BYTES = "gc.alloc.rate.norm";

    /** A trial without parameters so far. */
    static Trial of(String work, String name, Class<?> benchmark, String method) {
        return new Trial(work, name, benchmark.getName() + "." + method, Map.of());
    }

    /** With one parameter more. */
    Trial with(String parameter, Object value) {
        Map<String, String> more = new LinkedHashMap<>(parameters);
        more.put(parameter, value.toString());
        return new Trial(work, name, method, more);
    }

    /** Measures it. */
    Row run(ChainedOptionsBuilder options) {
        ChainedOptionsBuilder own = options.include("^" + method.replace(".", "\\.") + "$")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(own::param);
        try {
            RunResult result = new Runner(own.build()).runSingle();
            Result<?> time = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get(BYTES);
            return new Row(
                    work,
                    name,
                    time.getStatistics().getPercentile(50),
                    time.getScoreError(),
                    time.getScoreUnit(),
                    bytes == null ? Double.NaN : bytes.getScore());
        } catch (RunnerException e) {
            throw new IllegalStateException("%s of %s cannot be measured".formatted(name, work), e);
        }
    }

    /**
     * What was measured.
     *
     * @param median the median of the iterations of all forks, each the mean of its operations
     * @param error half of the 99.9 % confidence interval of their mean
     * @param bytes bytes allocated an operation
     */
    record Row(String work, String name, double median, double error, String unit, double bytes) {}
}
