package dev.segmentkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.testkit.DifferentialCheck;
import dev.segmentkit.testkit.random.Generator;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.time.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What takes a subquery of its own, of which random criteria have little: sequences, periods, most frequent values, contacts' zones. */
class BehaviourTest {
    private static final long ANSWERS = Long.getLong("answers", 500);
    private static final long SEED = Long.getLong("seed", 1);

    @ParameterizedTest
    @EnumSource
    void everyAnswerIsTheOneOfTheReference(Database database) throws Exception {
        try (StatementEvaluator evaluator = new StatementEvaluator(database)) {
            DifferentialCheck.Result found =
                    DifferentialCheck.run(evaluator, SEED, ANSWERS, random -> behaviour(database, random));
            System.out.printf("%s: %s answers, %s left open%n", database, evaluator.answered(), evaluator.leftOpen());
            assertThat(found.disagreements()).as("%s", found).isEmpty();
            assertThat(evaluator.answered()).isGreaterThan(ANSWERS / 4);
        }
    }

    private static World behaviour(Database database, Random random) {
        Generator<World> worlds = DifferentialCheck.worlds(10, 0);
        while (true) {
            World world = worlds.next(random);
            List<Segment> kept = new ArrayList<>();
            for (Segment segment : world.catalog().segments()) {
                if (isBehaviour(segment.criterion())) {
                    kept.add(segment);
                }
            }
            if (!kept.isEmpty()) {
                Storable storable = new Storable(database, world.vocabulary());
                List<Contact> contacts =
                        world.contacts().stream().map(storable::of).toList();
                return new World(world.vocabulary(), SegmentCatalog.of(kept), contacts, world.moments());
            }
        }
    }

    private static boolean isBehaviour(Criterion criterion) {
        if (criterion instanceof SegmentReference || !criterion.children().isEmpty()) {
            return false;
        }
        return (criterion instanceof EventSequence sequence && limits(sequence).noneMatch(TimeSpan.Unit::isCalendar))
                || criterion.text().contains(", else ")
                || (criterion instanceof ValueTest<?> test
                        && (test.subject() instanceof PeriodCount
                                || (test.subject() instanceof EventAggregate<?> aggregate
                                        && aggregate.function() == EventAggregate.Function.MOST_FREQUENT)));
    }

    private static Stream<TimeSpan.Unit> limits(EventSequence sequence) {
        return Stream.concat(
                        sequence.within().stream(), sequence.steps().stream().flatMap(step -> step.within().stream()))
                .map(TimeSpan::unit);
    }
}
