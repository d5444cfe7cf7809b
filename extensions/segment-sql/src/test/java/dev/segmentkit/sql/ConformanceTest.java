package dev.segmentkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.testkit.Case;
import dev.segmentkit.testkit.DifferentialCheck;
import dev.segmentkit.testkit.Evaluator;
import dev.segmentkit.testkit.EvaluatorConformance;
import dev.segmentkit.testkit.random.World;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The databases mean what the engine means. */
class ConformanceTest {
    private static final long ANSWERS = Long.getLong("answers", 1_000);
    private static final long SEED = Long.getLong("seed", 1);

    @ParameterizedTest
    @EnumSource
    void everyAnswerIsTheOneOfTheReference(Database database) throws Exception {
        try (StatementEvaluator evaluator = new StatementEvaluator(database)) {
            agrees(database, evaluator, ANSWERS);
            assertThat(evaluator.answered()).isGreaterThan(evaluator.leftOpen());
            assertThat(evaluator.validities()).isPositive();
            System.out.printf(
                    "%s: %s answers, %s left open, %s with validity%n",
                    database, evaluator.answered(), evaluator.leftOpen(), evaluator.validities());
        }
    }

    /** Of fewer answers, since each run is about all segments of a catalogue. */
    @ParameterizedTest
    @EnumSource
    void everyAnswerOfARunIsTheOneOfTheReference(Database database) throws Exception {
        MachineZone.in("America/New_York", () -> {
            try (JdbcEvaluator evaluator = new JdbcEvaluator(database)) {
                agrees(database, evaluator, ANSWERS / 10);
                assertThat(evaluator.answered()).isPositive();
                assertThat(evaluator.finished()).isPositive();
            }
        });
    }

    private static void agrees(Database database, Evaluator evaluator, long answers) {
        List<Case> cases = EvaluatorConformance.namedCases().stream()
                .filter(named -> database != Database.DUCKDB || DecimalDigits.fit(named.contact(), named.vocabulary()))
                .map(named -> new Case(
                        named.name(),
                        named.vocabulary(),
                        named.catalog(),
                        named.segment(),
                        new Storable(database, named.vocabulary()).of(named.contact()),
                        named.asOf(),
                        named.expected()))
                .toList();
        EvaluatorConformance found = EvaluatorConformance.of(
                evaluator,
                cases,
                SEED,
                answers,
                random -> storable(database, DifferentialCheck.worlds(4, 0).next(random)));
        assertThat(found.failures()).as("%s", found).isEmpty();
    }

    private static World storable(Database database, World world) {
        Storable storable = new Storable(database, world.vocabulary());
        return new World(
                world.vocabulary(),
                world.catalog(),
                world.contacts().stream().map(storable::of).toList(),
                world.moments());
    }
}
