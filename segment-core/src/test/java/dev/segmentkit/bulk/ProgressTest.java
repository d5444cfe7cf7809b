package dev.segmentkit.bulk;

import static dev.segmentkit.bulk.Crowd.bulk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.bulk.Crowd.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a run has come: never less than before, and in the end all. */
class ProgressTest {
    private static List<Long> progress(BulkClassification<Person> bulk, long every, Iterable<Person> people) {
        List<Long> told = new ArrayList<>();
        BulkOutcome unused = bulk.reportingProgress(every, told::add).classifyAll(people, Crowd.nowhere());
        return told;
    }

    @Test
    void itIsToldAsBatchesEnd() {
        assertThat(progress(bulk(), 1, Crowd.people(150))).containsExactly(64L, 128L, 150L);
        assertThat(progress(bulk(), 64, Crowd.people(150))).containsExactly(64L, 128L, 150L);
        assertThat(progress(bulk(), 100, Crowd.people(400))).containsExactly(128L, 256L, 384L, 400L);
    }

    @Test
    void theEndIsToldOnce() {
        assertThat(progress(bulk(), 64, Crowd.people(128))).containsExactly(64L, 128L);
        assertThat(progress(bulk(), 1000, Crowd.people(128))).containsExactly(128L);
        assertThat(progress(bulk(), 1, List.of())).containsExactly(0L);
    }

    @Test
    void failuresCount() {
        assertThat(progress(
                        bulk(),
                        64,
                        IntStream.range(0, 100).mapToObj(Crowd::broken).toList()))
                .containsExactly(64L, 100L);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void severalThreadsTellTogether(int threads) {
        List<Long> told = progress(bulk().inParallel(threads), 200, Crowd.people(5000));
        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith(5000L);
        for (int i = 1; i < told.size() - 1; i++) {
            assertThat(told.get(i) - told.get(i - 1)).isGreaterThanOrEqualTo(200);
        }
        assertThat(told).hasSizeGreaterThan(10);
    }

    @Test
    void whoeverCancelsIsToldHowFarItCame() {
        AtomicBoolean stop = new AtomicBoolean();
        List<Long> told = new ArrayList<>();
        BulkOutcome outcome = bulk().cancelledWhen(stop::get)
                .reportingProgress(1000, told::add)
                .classifyAll(Crowd.everybody(), (person, memberships) -> stop.set(person.number() >= 1100));
        assertThat(told).containsExactly(1024L, 1152L);
        assertThat(outcome.done()).isEqualTo(1152);
    }

    @Test
    void lessThanEveryOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk().reportingProgress(0, done -> {}))
                .withMessage("progress is reported every 1 contact or more, got 0");
    }
}
