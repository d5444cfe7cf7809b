package dev.segmentkit.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Catalogues that break what engines like to assume. */
public enum WorstCase {
    /** Each segment is any of 200 pairs of tests. */
    WIDE_OR(WorstCase::wideOr),
    /** Each of 10,000 segments has a threshold of its own on the same attribute. */
    DISTINCT_THRESHOLDS(WorstCase::distinctThresholds),
    /** Each of 300 segments lists 5,000 postal codes. */
    LONG_LISTS(WorstCase::longLists),
    /** Each segment is twelve alternatives of four tests: as alternatives of conjunctions there were 16 million. */
    AND_OF_ORS(WorstCase::andOfOrs),
    /** Each of 10,000 segments is of one postal code. */
    UNIQUE_POSTAL_CODES(WorstCase::uniquePostalCodes),
    /** No segment looks at attributes. */
    BEHAVIOUR_ONLY(WorstCase::behaviourOnly),
    /** Each segment refers to the one before it, in chains of 50. */
    DEEP_REFERENCES(WorstCase::deepReferences);

    private static final long SEED = 7;

    private final Supplier<List<Rule>> rules;

    WorstCase(Supplier<List<Rule>> rules) {
        this.rules = rules;
    }

    /** Its rules; always the same. */
    public List<Rule> rules() {
        return rules.get();
    }

    private static List<Rule> wideOr() {
        Tests tests = new Tests(new Drawing(SEED));
        return Drawing.times(
                200, i -> new Rule.Any(Drawing.times(200, j -> new Rule.All(List.copyOf(tests.different(2))))));
    }

    private static List<Rule> distinctThresholds() {
        Tests tests = new Tests(new Drawing(SEED));
        return Drawing.times(
                10_000,
                i -> Rule.all(
                        new Test.NumberBetween(NumberField.LIFETIME_CENTS, 4_001L * i, Long.MAX_VALUE),
                        new Rule.All(List.copyOf(tests.different(3)))));
    }

    private static List<Rule> longLists() {
        Tests tests = new Tests(new Drawing(SEED));
        List<String> codes = Words.of(TextField.POSTAL_CODE);
        return Drawing.times(300, i -> {
            List<String> listed = IntStream.range(0, 5_000)
                    .mapToObj(j -> codes.get((i * 37 + j * 3) % codes.size()))
                    .toList();
            return Rule.all(
                    new Test.TextIn(TextField.POSTAL_CODE, listed), new Rule.All(List.copyOf(tests.different(2))));
        });
    }

    private static List<Rule> andOfOrs() {
        Tests tests = new Tests(new Drawing(SEED));
        return Drawing.times(
                500, i -> new Rule.All(Drawing.times(12, j -> new Rule.Any(List.copyOf(tests.different(4))))));
    }

    private static List<Rule> uniquePostalCodes() {
        Tests tests = new Tests(new Drawing(SEED));
        List<String> codes = Words.of(TextField.POSTAL_CODE);
        return Drawing.times(
                10_000,
                i -> Rule.all(
                        new Test.TextIn(TextField.POSTAL_CODE, List.of(codes.get(2 * i))),
                        tests.different(1).get(0)));
    }

    private static List<Rule> behaviourOnly() {
        Drawing drawing = new Drawing(SEED);
        Tests tests = new Tests(drawing);
        return Drawing.times(1_000, i -> new Rule.All(Drawing.times(drawing.between(2, 3), j -> tests.behaviour())));
    }

    private static List<Rule> deepReferences() {
        Tests tests = new Tests(new Drawing(SEED));
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            Rule own = new Rule.Any(List.copyOf(tests.different(4)));
            rules.add(i % 50 == 0 ? own : Rule.all(new Rule.InSegment(i - 1), own));
        }
        return List.copyOf(rules);
    }
}
