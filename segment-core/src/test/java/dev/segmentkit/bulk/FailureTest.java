package dev.segmentkit.bulk;

import static dev.segmentkit.bulk.Crowd.bulk;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.bulk.Crowd.Person;
import dev.segmentkit.engine.EvaluationException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contacts that cannot be classified: each is reported, and none of the others is lost. */
class FailureTest {
    /** One of seven cannot be read, and one of eleven is not there. */
    @SuppressWarnings("NullAway") // nulls are what it is about
    private static List<Person> people(int number) {
        List<@Nullable Person> people = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            people.add(i % 11 == 0 ? null : i % 7 == 0 ? Crowd.broken(i) : Crowd.person(i));
        }
        return people;
    }

    private static boolean isRight(long index) {
        return index % 11 != 0 && index % 7 != 0;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 6})
    void everyOneIsReportedAndTheRestGoesOn(int threads) {
        int number = 3000;
        for (Iterable<Person> source : List.of(people(number), Crowd.uncounted(people(number)))) {
            Set<Integer> taken = new HashSet<>();
            List<ContactFailure> failures = new ArrayList<>();
            BulkOutcome outcome = bulk().inParallel(threads)
                    .keepingFailures(100_000)
                    .reportingFailures(failures::add)
                    .classifyAll(source, (person, memberships) -> taken.add(person.number()));

            assertThat(taken)
                    .isEqualTo(IntStream.range(0, number)
                            .filter(FailureTest::isRight)
                            .boxed()
                            .collect(toSet()));
            assertThat(outcome.failures().stream().map(ContactFailure::index))
                    .isEqualTo(LongStream.range(0, number)
                            .filter(index -> !isRight(index))
                            .boxed()
                            .toList());
            assertThat(failures).containsExactlyInAnyOrderElementsOf(outcome.failures());
            assertThat(outcome.classified()).isEqualTo(taken.size());
            assertThat(outcome.failed()).isEqualTo(failures.size());
            assertThat(outcome.done()).isEqualTo(number);
            assertThat(outcome.cancelled()).isFalse();
        }
    }

    @Test
    void itNamesTheContact() {
        List<Person> people = List.of(Crowd.person(1), Crowd.broken(7));
        ContactFailure failure =
                bulk().classifyAll(people, Crowd.nowhere()).failures().get(0);
        assertThat(failure)
                .hasToString("contact at index 1: segment 'adults', contact 'p-7': reading attribute 'age' failed:"
                        + " java.lang.IllegalStateException: no age below 0");
        assertThat(failure.contact()).contains("p-7");
        assertThat(failure.cause().map(EvaluationException::segment)).contains("adults");
    }

    @Test
    void aMissingContactIsNamedByItsIndex() {
        ContactFailure failure =
                bulk().classifyAll(people(1), Crowd.nowhere()).failures().get(0);
        assertThat(failure).hasToString("contact at index 0: there is null in place of a contact");
        assertThat(failure.contact()).isEqualTo(Optional.empty());
    }

    @Test
    void theFirstAreKeptAndAllAreCounted() {
        List<Person> broken = IntStream.range(0, 100).mapToObj(Crowd::broken).toList();
        assertThat(bulk().classifyAll(broken, Crowd.nowhere()).failures())
                .extracting(ContactFailure::index)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        BulkOutcome outcome = bulk().keepingFailures(0).classifyAll(broken, Crowd.nowhere());
        assertThat(outcome).isEqualTo(new BulkOutcome(0, 100, List.of(), false));
    }

    @Test
    void keepingLessThanNoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk().keepingFailures(-1))
                .withMessage("0 failures or more can be kept, got -1");
    }
}
