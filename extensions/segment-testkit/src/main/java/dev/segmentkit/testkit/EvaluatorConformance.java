package dev.segmentkit.testkit;

import dev.segmentkit.testkit.random.Generator;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.text.ConformanceCases;
import dev.segmentkit.testkit.text.ConformanceVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All that is asked of an evaluator, in one call: every named case, and random worlds. What fails is collected, and all of it is
 * reported at once.
 *
 * @param failures what the evaluator gets wrong; nothing if it means what it should
 * @param random what came of the random worlds
 */
public record EvaluatorConformance(List<Disagreement> failures, DifferentialCheck.Result random) {
    /** The cases that every evaluator has to answer right: those of each topic, and those of random worlds that were kept. */
    public static List<Case> namedCases() {
        List<Case> cases = new ArrayList<>();
        ConformanceCases.all().forEach(named -> cases.add(Case.of(named, ConformanceVocabulary.vocabulary())));
        cases.addAll(KeptCases.all());
        return cases;
    }

    /**
     * Asks all of it.
     *
     * @param cases the named cases, with their answers
     * @param seed says which random worlds
     * @param answers how many answers about random worlds are compared
     */
    public static EvaluatorConformance of(Evaluator evaluator, List<Case> cases, long seed, long answers) {
        return of(evaluator, cases, seed, answers, DifferentialCheck.WORLDS);
    }

    /**
     * Asks all of it, in random worlds of one's own.
     *
     * @param cases the named cases, with their answers
     * @param seed says which random worlds
     * @param answers how many answers about random worlds are compared
     * @param worlds makes the worlds
     */
    public static EvaluatorConformance of(
            Evaluator evaluator, List<Case> cases, long seed, long answers, Generator<World> worlds) {
        List<Disagreement> failures = new ArrayList<>();
        for (Case named : cases) {
            if (evaluator.refusal(named.segment().criterion()).isEmpty()) {
                new Comparing(evaluator).wrongByItsAnswer(named).ifPresent(failures::add);
            }
        }
        DifferentialCheck.Result random = DifferentialCheck.run(evaluator, seed, answers, worlds);
        failures.addAll(random.disagreements());
        return new EvaluatorConformance(List.copyOf(failures), random);
    }

    /** How much was asked, and everything that is wrong. */
    @Override
    public String toString() {
        return "%s answers about random worlds, %s failures%s"
                .formatted(
                        random.answers(),
                        failures.size(),
                        failures.stream().map(failure -> "\n\n" + failure).collect(Collectors.joining()));
    }
}
