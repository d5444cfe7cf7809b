package dev.segmentkit.benchmarks;

import static dev.segmentkit.benchmarks.contestants.Entrant.COMPILED;
import static dev.segmentkit.benchmarks.contestants.Entrant.LAMBDAS;
import static dev.segmentkit.benchmarks.contestants.Entrant.LAUNCH_DARKLY;
import static dev.segmentkit.benchmarks.contestants.Entrant.SEGMENTKIT;
import static dev.segmentkit.benchmarks.contestants.Entrant.SPECTATOR;

import dev.segmentkit.benchmarks.contestants.Entrant;
import dev.segmentkit.benchmarks.contestants.EqualAnswers;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.benchmarks.workload.WorstCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of the report. */
final class Sections {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000, 100_000);

    /** Enough to say how many segments a customer is in. */
    private static final int SOME_CUSTOMERS = 100;

    private static final Map<Integer, List<Entrant>> QUICK_EXPLICIT = Map.of(
            100, List.of(SEGMENTKIT, LAMBDAS, COMPILED, SPECTATOR),
            1_000, List.of(SEGMENTKIT, LAMBDAS, COMPILED, SPECTATOR, LAUNCH_DARKLY),
            10_000, List.of(SEGMENTKIT, LAMBDAS));
    private static final Map<Integer, List<Entrant>> QUICK_BEHAVIOUR =
            Map.of(1_000, List.of(SEGMENTKIT, LAMBDAS, SPECTATOR));

    /** Those that are asked about behaviour: all others are slower in every size. */
    private static final List<Entrant> FASTEST = List.of(SEGMENTKIT, LAMBDAS, COMPILED, SPECTATOR);

    private final Effort effort;

    Sections(Effort effort) {
        this.effort = effort;
    }

    List<Section> all() {
        return List.of(
                classify(Workload.Kind.EXPLICIT, QUICK_EXPLICIT),
                classify(Workload.Kind.BEHAVIOUR, QUICK_BEHAVIOUR),
                worstCases(),
                verdicts(),
                bulk(),
                compile(),
                coldCompile(),
                load(),
                firstAnswer());
    }

    private Section classify(Workload.Kind kind, Map<Integer, List<Entrant>> quick) {
        List<Trial> trials = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        for (int segments : SIZES) {
            List<Entrant> entrants = entrants(kind, segments, quick);
            entrants.forEach(entrant ->
                    trials.add(Trial.of(segments + " segments", entrant.name(), ClassifyBenchmark.class, "classify")
                            .with("contestant", entrant)
                            .with("segments", segments)
                            .with("workload", kind)));
            if (!entrants.isEmpty()) {
                shares.add("%s %% of %s".formatted(Markdown.number(matchPercent(kind, segments)), segments));
            }
        }
        return switch (kind) {
            case EXPLICIT ->
                new Section(
                        "Attributes only",
                        "One operation finds all segments of one customer with 25 attributes. A customer is, on average, in %s segments."
                                .formatted(String.join(", ", shares)),
                        false,
                        trials);
            case BEHAVIOUR ->
                new Section(
                        "Attributes and behaviour",
                        ("One operation finds all segments of one customer with 25 attributes and about 20 activities; a third of the"
                                        + " segments also ask about activities. A customer is, on average, in %s segments.")
                                .formatted(String.join(", ", shares)),
                        false,
                        trials);
        };
    }

    private List<Entrant> entrants(Workload.Kind kind, int segments, Map<Integer, List<Entrant>> quick) {
        return effort == Effort.QUICK
                ? quick.getOrDefault(segments, List.of())
                : Stream.of(Entrant.values())
                        .filter(entrant -> segments <= entrant.most())
                        .filter(entrant -> kind == Workload.Kind.EXPLICIT || FASTEST.contains(entrant))
                        .toList();
    }

    private static double matchPercent(Workload.Kind kind, int segments) {
        return new EqualAnswers(Workload.of(kind, segments, SOME_CUSTOMERS)).matchPercent();
    }

    private Section worstCases() {
        Stream<WorstCase> cases = effort == Effort.QUICK
                ? Stream.of(WorstCase.WIDE_OR, WorstCase.DISTINCT_THRESHOLDS, WorstCase.AND_OF_ORS)
                : Stream.of(WorstCase.values());
        return new Section(
                "Worst cases",
                "One operation finds all segments of one customer, of catalogues that break what engines like to assume.",
                false,
                cases.flatMap(worst -> Stream.of(SEGMENTKIT, LAMBDAS)
                                .map(entrant -> Trial.of(
                                                worst.name(), entrant.name(), WorstCaseBenchmark.class, "classify")
                                        .with("worstCase", worst)
                                        .with("contestant", entrant)))
                        .toList());
    }

    private Section verdicts() {
        boolean quick = effort == Effort.QUICK;
        List<Integer> sizes = quick ? List.of(100) : List.of(100, 1_000);
        List<String> methods = quick
                ? List.of("classify", "classification", "verdictOfOne", "explainOne")
                : List.of("classify", "classification", "verdictOfAll", "matchesOne", "verdictOfOne", "explainOne");
        List<Trial> trials = sizes.stream()
                .flatMap(segments -> methods.stream()
                        .map(method -> Trial.of(segments + " segments", method, VerdictBenchmark.class, method)
                                .with("segments", segments)))
                .toList();
        return new Section(
                "Ways of asking",
                "One operation asks the engine about one customer: all segments, all with how long the answer holds, or one"
                        + " segment. Compared with classify.",
                false,
                trials);
    }

    private Section bulk() {
        Workload.Kind kind = Workload.Kind.BEHAVIOUR;
        List<Trial> trials = Stream.of(
                        "bulkRun", "bulkRunOfTwo", "engineOneByOne", "handWrittenCode", "handWrittenLambdas")
                .map(method -> Trial.of(
                                "%s customers, %s".formatted(effort.bulk(), kind), method, BulkBenchmark.class, method)
                        .with("customers", effort.bulk())
                        .with("workload", kind))
                .toList();
        return new Section(
                "Bulk", "One operation finds the members of 30 segments among all customers.", false, trials);
    }

    private static Section compile() {
        return new Section(
                "Compiling, warm",
                "One operation builds an engine from definitions, or from an engine and one segment more.",
                false,
                Stream.of(100, 10_000)
                        .flatMap(segments -> Stream.of("warm", "withOne")
                                .map(method -> Trial.of(
                                                "%s segments".formatted(segments),
                                                method,
                                                CompileBenchmark.class,
                                                method)
                                        .with("segments", segments)))
                        .toList());
    }

    private static Section coldCompile() {
        return new Section(
                "Compiling, cold",
                "One operation builds an engine from definitions, the first one of its virtual machine.",
                true,
                Stream.of(100, 10_000)
                        .map(segments -> Trial.of(
                                        "%s segments".formatted(segments), "cold", CompileBenchmark.class, "cold")
                                .with("segments", segments))
                        .toList());
    }

    private static Section load() {
        return new Section(
                "Loading JSON",
                "One operation reads a catalogue from its bytes, reads and compiles it, or only makes Jackson's tree of the same"
                        + " bytes.",
                false,
                Stream.of(100, 10_000)
                        .flatMap(segments -> Stream.of("read", "readAndCompile", "databindTree")
                                .map(method -> Trial.of(
                                                "%s segments".formatted(segments), method, LoadBenchmark.class, method)
                                        .with("segments", segments)))
                        .toList());
    }

    private static Section firstAnswer() {
        return new Section(
                "First answer",
                "One operation defines and compiles 30 segments and classifies one customer, in a virtual machine that has"
                        + " done nothing else.",
                true,
                Stream.of(SEGMENTKIT, LAMBDAS)
                        .map(entrant -> Trial.of("30 segments", entrant.name(), FirstAnswer.class, "firstAnswer")
                                .with("contestant", entrant))
                        .toList());
    }
}
