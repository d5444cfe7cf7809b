package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Settled;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Hand-written Java source: a method for each segment, compiled by javac before it is asked. Classes have 50 segments each,
 * since the virtual machine never compiles a method of more than 8,000 bytes.
 */
public final class CompiledContestant implements Contestant {
    private static final int SEGMENTS_A_CLASS = 50;
    private static final String PACKAGE = "dev.segmentkit.benchmarks.contestants.compiled";

    private final Chunk[] chunks;

    public CompiledContestant(List<Rule> rules) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int first = 0; first < rules.size(); first += SEGMENTS_A_CLASS) {
            String name = "Segments" + first;
            sources.put(
                    PACKAGE + "." + name,
                    source(name, first, rules.subList(first, Math.min(rules.size(), first + SEGMENTS_A_CLASS))));
        }
        List<Chunk> compiled = new ArrayList<>();
        for (Class<?> type : InMemoryCompiler.compile(sources)) {
            compiled.add(instance(type));
        }
        chunks = compiled.toArray(Chunk[]::new);
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        for (Chunk chunk : chunks) {
            chunk.classify(customer, asOf, into);
        }
    }

    private static String source(String name, int first, List<Rule> rules) {
        JavaWording wording = new JavaWording();
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < rules.size(); i++) {
            int position = first + i;
            calls.append("    if (s%s(c, asOf)) { into.add(%s); }\n".formatted(position, position));
            methods.append("  private static boolean s%s(Customer c, Instant asOf) { return %s; }\n"
                    .formatted(position, Wording.of(Settled.of(rules.get(i)), wording::expression)));
        }
        return """
                package %s;

                import static dev.segmentkit.benchmarks.contestants.Questions.*;
                import static dev.segmentkit.benchmarks.workload.Activities.*;
                import dev.segmentkit.benchmarks.contestants.CompiledContestant;
                import dev.segmentkit.benchmarks.contestants.Matches;
                import dev.segmentkit.benchmarks.workload.Customer;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.Set;

                public final class %s implements CompiledContestant.Chunk {
                %s
                  public void classify(Customer c, Instant asOf, Matches into) {
                %s  }
                %s}
                """.formatted(PACKAGE, name, wording.constants(), calls, methods);
    }

    private static Chunk instance(Class<?> type) {
        try {
            return (Chunk) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the generated class cannot be made", e);
        }
    }

    /** Some of the segments. */
    public interface Chunk {
        /** Adds those of them that the customer is in. */
        void classify(Customer customer, Instant asOf, Matches into);
    }
}
