package dev.segmentkit.bulk;

import static dev.segmentkit.bulk.Crowd.bulk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.bulk.Crowd.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are told to stop, or are interrupted: soon over, and what was done is known. */
class StoppingTest {
    @Test
    void whatIsDoneIsTheBeginning() {
        AtomicBoolean stop = new AtomicBoolean();
        List<Integer> taken = new ArrayList<>();
        BulkOutcome outcome = bulk().cancelledWhen(stop::get).classifyAll(Crowd.everybody(), (person, memberships) -> {
            taken.add(person.number());
            stop.set(taken.size() >= 100);
        });
        assertThat(outcome).isEqualTo(new BulkOutcome(128, 0, List.of(), true));
        assertThat(taken)
                .isEqualTo(Crowd.people(128).stream().map(Person::number).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void severalThreadsStopToo(int threads) {
        AtomicBoolean stop = new AtomicBoolean();
        List<Integer> taken = new ArrayList<>();
        BulkOutcome outcome = bulk().inParallel(threads)
                .cancelledWhen(stop::get)
                .classifyAll(Crowd.everybody(), (person, memberships) -> {
                    taken.add(person.number());
                    stop.set(taken.size() >= 1000);
                });
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.classified()).isEqualTo(taken.size()).isBetween(1000L, 1000L + 64 * threads);
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        Crowd.people(taken.size()).stream().map(Person::number).toList());
    }

    @Test
    void beforeItBeginsNothingIsRead() {
        BulkOutcome outcome = bulk().cancelledWhen(() -> true).classifyAll(Crowd.breakingAfter(0), Crowd.nowhere());
        assertThat(outcome).isEqualTo(new BulkOutcome(0, 0, List.of(), true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anInterruptedCallerStopsAndStaysInterrupted(int threads) {
        Thread caller = Thread.currentThread();
        AtomicInteger taken = new AtomicInteger();
        BulkOutcome outcome = bulk().inParallel(threads).classifyAll(Crowd.everybody(), (person, memberships) -> {
            if (taken.incrementAndGet() == 1000) {
                caller.interrupt();
            }
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.classified()).isEqualTo(taken.get());
    }

    @Test
    void aCallerThatWaitsForOthersIsInterruptedToo() throws InterruptedException {
        Meeting atWork = new Meeting(2);
        Thread caller = Thread.currentThread();
        // The other thread takes what is left, and interrupts the caller, who has nothing left to do.
        BulkOutcome outcome = bulk().inParallel(2).classifyAll(Crowd.uncounted(Crowd.people(65)), () -> {
            return (person, memberships) -> {
                atWork.meetOnce();
                if (Thread.currentThread() != caller) {
                    caller.interrupt();
                }
            };
        });
        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.classified()).isEqualTo(65);
    }

    @Test
    void anyThreadOfTheRunThatIsInterruptedStopsIt() {
        Thread caller = Thread.currentThread();
        BulkOutcome outcome = bulk().inParallel(2).classifyAll(Crowd.everybody(), (person, memberships) -> {
            if (Thread.currentThread() != caller) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(outcome.cancelled()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void theQuestionIsAskedByOneThreadAtATime() {
        int[] asked = {0};
        AtomicInteger inside = new AtomicInteger();
        BulkOutcome outcome = bulk().inParallel(4)
                .cancelledWhen(() -> {
                    assertThat(inside.incrementAndGet()).isEqualTo(1);
                    asked[0]++;
                    assertThat(inside.decrementAndGet()).isZero();
                    return asked[0] == 50;
                })
                .classifyAll(Crowd.everybody(), Crowd.nowhere());
        assertThat(asked[0]).isEqualTo(50);
        assertThat(outcome.done()).isEqualTo(49 * 64);
    }
}
