package dev.segmentkit.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A rule as alternatives, each of parts that must all hold, for whoever knows no other nesting. */
public final class Alternatives {
    private Alternatives() {}

    /**
     * The alternatives; their number is the product of those of what is joined by <i>and</i>.
     *
     * @param tests says what the alternatives of a test are
     */
    public static <T> List<List<T>> of(Settled rule, Function<Settled.Leaf, List<List<T>>> tests) {
        if (rule instanceof Settled.Leaf leaf) {
            return tests.apply(leaf);
        }
        if (rule instanceof Settled.Any any) {
            return any.rules().stream()
                    .flatMap(part -> of(part, tests).stream())
                    .toList();
        }
        if (rule instanceof Settled.All all) {
            List<List<T>> nothing = List.of(List.of());
            return all.rules().stream().map(part -> of(part, tests)).reduce(nothing, Alternatives::combined);
        }
        throw new IllegalArgumentException("alternatives of tests only, got " + rule);
    }

    private static <T> List<List<T>> combined(List<List<T>> first, List<List<T>> second) {
        List<List<T>> both = new ArrayList<>();
        for (List<T> left : first) {
            for (List<T> right : second) {
                List<T> parts = new ArrayList<>(left);
                parts.addAll(right);
                both.add(List.copyOf(parts));
            }
        }
        return List.copyOf(both);
    }
}
