package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.benchmarks.workload.Settled;
import java.util.List;
import java.util.function.Function;

/** Rules as the text of a language that joins with {@code &&} and {@code ||}. */
final class Wording {
    private Wording() {}

    /** The text of the rule; tests are worded by the function, each so that it can stand between brackets. */
    static String of(Settled rule, Function<Settled.Leaf, String> tests) {
        if (rule instanceof Settled.All all) {
            return joined(all.rules(), " && ", tests);
        }
        if (rule instanceof Settled.Any any) {
            return joined(any.rules(), " || ", tests);
        }
        if (rule instanceof Settled.Leaf leaf) {
            return tests.apply(leaf);
        }
        throw new IllegalArgumentException("segments of tests only, got " + rule);
    }

    private static String joined(List<Settled> rules, String joint, Function<Settled.Leaf, String> tests) {
        return rules.stream().map(rule -> "(" + of(rule, tests) + ")").collect(joining(joint));
    }
}
