package dev.segmentkit.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws segments of 2 to 5 tests of different attributes: seven in ten joined by <i>and</i> alone, the others with an
 * <i>or</i> or a <i>not</i> inside. A customer is in 0.1 to 1 % of them.
 */
public final class Catalogues {
    /** How many tests a segment has; more of them have many, since those of two tests hold most of the members. */
    private static final List<Integer> COUNTS = List.of(2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5);

    private final Drawing drawing;
    private final Tests tests;
    private final Workload.Kind kind;

    /** Always the same segments for the same seed and kind; fewer of them are the first of more. */
    public Catalogues(long seed, Workload.Kind kind) {
        drawing = new Drawing(seed + 1);
        tests = new Tests(drawing);
        this.kind = kind;
    }

    /** So many of them. */
    public List<Rule> rules(int count) {
        return Drawing.times(count, this::rule);
    }

    private Rule rule(int number) {
        List<Rule> parts = new ArrayList<>(shaped(tests.different(drawing.oneOf(COUNTS))));
        if (kind == Workload.Kind.BEHAVIOUR && number % 3 == 0) {
            parts.addAll(Drawing.times(drawing.between(1, 2), i -> tests.behaviour()));
        }
        return new Rule.All(parts);
    }

    private List<Rule> shaped(List<Test> tests) {
        int shape = drawing.between(1, 20);
        List<Rule> others = new ArrayList<>(tests.subList(2, tests.size()));
        Rule first = tests.get(0);
        Rule second = tests.get(1);
        if (shape <= 14 || tests.size() == 2) {
            return List.copyOf(tests);
        }
        if (shape <= 17) {
            others.add(Rule.any(first, second));
        } else if (shape <= 19) {
            others.add(new Rule.Not(first));
            others.add(second);
        } else {
            others.add(new Rule.Not(Rule.any(first, second)));
        }
        return others;
    }
}
