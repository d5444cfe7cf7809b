package dev.segmentkit.benchmarks.contestants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Workload;
import dev.segmentkit.benchmarks.workload.WorstCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is timed does the same work. */
class EqualAnswersTest {
    private static final int SOME = 50;

    private static final Map<Workload.Kind, EqualAnswers> ANSWERS = new EnumMap<>(Workload.Kind.class);

    private static Workload work(Workload.Kind kind) {
        return Workload.of(kind, SOME, 300);
    }

    private static EqualAnswers answers(Workload.Kind kind) {
        return ANSWERS.computeIfAbsent(kind, any -> new EqualAnswers(work(any)));
    }

    @ParameterizedTest
    @EnumSource(Entrant.class)
    void all_contestants_say_the_same_about_attributes(Entrant entrant) {
        check(entrant, Workload.Kind.EXPLICIT);
    }

    @ParameterizedTest
    @EnumSource(Entrant.class)
    void all_contestants_say_the_same_about_activities(Entrant entrant) {
        check(entrant, Workload.Kind.BEHAVIOUR);
    }

    private static void check(Entrant entrant, Workload.Kind kind) {
        try (Contestant contestant = entrant.build(work(kind).rules())) {
            answers(kind).check(entrant.name(), contestant);
        }
    }

    @ParameterizedTest
    @EnumSource(WorstCase.class)
    void the_engine_says_the_same_in_the_worst_cases(WorstCase worst) {
        List<Rule> rules = worst.rules();
        Workload work = Workload.of(rules.subList(0, Math.min(SOME, rules.size())), 10);
        try (Contestant engine = Entrant.SEGMENTKIT.build(work.rules())) {
            new EqualAnswers(work).check(worst.name(), engine);
        }
    }

    @ParameterizedTest
    @EnumSource(Workload.Kind.class)
    void a_different_answer_is_named(Workload.Kind kind) {
        Contestant silent = (customer, asOf, into) -> into.clear();

        assertThatThrownBy(() -> answers(kind).check("silent", silent))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageMatching("silent says false of segment \\d+ and Customer\\[id=customer-\\d+.*");
    }

    @ParameterizedTest
    @CsvSource({"EXPLICIT, 100", "EXPLICIT, 3000", "BEHAVIOUR, 100", "BEHAVIOUR, 3000"})
    void a_customer_is_in_few_segments(Workload.Kind kind, int segments) {
        assertThat(new EqualAnswers(Workload.of(kind, segments, 200)).matchPercent())
                .isBetween(0.1, 1.0);
    }
}
