package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.testkit.random.Generator;
import dev.segmentkit.testkit.random.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The engine against the reference. What is wrong is kept in {@code target/disagreements}. Longer on demand, with other worlds; one history in so many is known in part only, and one world in so many has many segments: {@code mvn -pl extensions/segment-testkit -am test -Dtest=LongRunTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dworlds=1000000 -Dseed=7 -DknownInPart=2 -DmanySegments=2}.
 */
class LongRunTest {
    @Test
    void theEngineMeansWhatTheReferenceMeans() {
        Generator<World> worlds =
                DifferentialCheck.worlds(Integer.getInteger("knownInPart", 2), Integer.getInteger("manySegments", 20));
        DifferentialCheck.Result result = DifferentialCheck.run(
                new EngineEvaluator(), Long.getLong("seed", 1), Long.getLong("worlds", 10_000), worlds);
        System.out.println(result.answers() + " answers\n" + result.coverage());
        List<Path> kept = KeptCases.write(result.disagreements(), Path.of("target", "disagreements"));
        assertThat(result.disagreements()).as("kept in %s", kept).isEmpty();
    }
}
