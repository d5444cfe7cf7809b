package dev.segmentkit.bulk;

import static dev.segmentkit.bulk.Crowd.bulk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.bulk.Crowd.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the host gives for the whole run, and what of it throws, ends the run and says where. */
class BrokenRunTest {
    private static final IllegalStateException FULL = new IllegalStateException("disk full");

    private static BulkException broken(BulkClassification<Person> bulk, Iterable<Person> people) {
        return broken(bulk, people, Crowd.nowhere());
    }

    private static BulkException broken(
            BulkClassification<Person> bulk, Iterable<Person> people, ContactSink<Object> sink) {
        return catchThrowableOfType(BulkException.class, () -> bulk.classifyAll(people, sink));
    }

    private static ContactSink<Object> fullAfter(int contacts) {
        int[] taken = {0};
        return (contact, memberships) -> {
            // The second of these would be a call after it has thrown.
            assertThat(taken[0]).isLessThanOrEqualTo(contacts);
            if (taken[0]++ == contacts) {
                throw FULL;
            }
        };
    }

    @Test
    void theSink() {
        BulkException broken = broken(bulk(), Crowd.people(1000), fullAfter(100));
        assertThat(broken)
                .hasMessage("the sink, given the contact at index 100, failed:"
                        + " java.lang.IllegalStateException: disk full")
                .hasCause(FULL);
        assertThat(broken.outcome()).isEqualTo(new BulkOutcome(100, 0, List.of(), false));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void aSinkThatThreadsShareIsNotCalledAgain(int threads) {
        BulkException broken = broken(bulk().inParallel(threads), Crowd.everybody(), fullAfter(1000));
        assertThat(broken).cause().isSameAs(FULL);
        assertThat(broken.outcome().classified()).isEqualTo(1000);
    }

    @Test
    void aSinkOfOneOfSeveralThreads() {
        Meeting all = new Meeting(3);
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() -> bulk().inParallel(3).classifyAll(Crowd.everybody(), () -> (person, memberships) -> {
                    all.meetOnce();
                    if (Thread.currentThread() != caller) {
                        throw FULL;
                    }
                }))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("disk full")
                .cause()
                .isSameAs(FULL);
    }

    @Test
    void anErrorInTheEngineThatTheSinkAsks() {
        BulkException broken = broken(
                bulk(),
                Crowd.people(5),
                (contact, memberships) -> assertThat(Crowd.ENGINE.matches(Crowd.ADULTS, Crowd.broken(9), Crowd.NOW))
                        .isTrue());
        assertThat(broken)
                .hasMessageContaining("the sink, given the contact at index 0")
                .hasMessageContaining("p-9");
        assertThat(broken.outcome().failed()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void theIterator(int threads) {
        List<Object> taken = new ArrayList<>();
        BulkException broken = broken(
                bulk().inParallel(threads), Crowd.breakingAfter(1000), (contact, memberships) -> taken.add(contact));
        assertThat(broken)
                .hasMessage("reading the contact at index 1000 failed:"
                        + " java.lang.IllegalStateException: connection lost")
                .hasRootCauseMessage("connection lost");
        assertThat(broken.outcome().classified()).isEqualTo(taken.size()).isLessThanOrEqualTo(1000);
    }

    @Test
    void whatWasReadBeforeTheIteratorBrokeIsHandedOn() {
        assertThat(broken(bulk(), Crowd.breakingAfter(70)).outcome().classified())
                .isEqualTo(70);
        assertThat(broken(bulk(), Crowd.breakingAfter(0)).outcome().classified())
                .isZero();
    }

    @Test
    void contactsThatCannotBeGotAt() {
        assertThat(broken(bulk(), () -> {
                    throw FULL;
                }))
                .hasMessage("getting at the contacts failed: java.lang.IllegalStateException: disk full")
                .hasCause(FULL);
    }

    @Test
    void theListenerForFailures() {
        BulkClassification<Person> bulk = bulk().reportingFailures(failure -> {
            throw FULL;
        });
        assertThat(broken(bulk, List.of(Crowd.person(0), Crowd.broken(1), Crowd.broken(2))))
                .hasMessageContaining("the listener for failures, told of the contact at index 1, failed")
                .hasCause(FULL)
                .satisfies(broken -> assertThat(broken.outcome().failed()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1000})
    void theListenerForProgress(int every) {
        BulkClassification<Person> bulk = bulk().reportingProgress(every, done -> {
            throw FULL;
        });
        assertThat(broken(bulk, Crowd.people(64)))
                .hasMessageContaining("the listener for progress, told of 64 contacts, failed")
                .hasCause(FULL);
    }

    @Test
    void theQuestionWhetherToCancel() {
        BulkClassification<Person> bulk = bulk().cancelledWhen(() -> {
            throw FULL;
        });
        assertThat(broken(bulk, Crowd.people(64)))
                .hasMessageContaining("asking whether to cancel failed")
                .hasCause(FULL);
    }

    @Test
    void theExecutor() {
        RejectedExecutionException rejected = new RejectedExecutionException("closed");
        assertThat(broken(
                        bulk().inParallel(3, task -> {
                            throw rejected;
                        }),
                        Crowd.everybody()))
                .hasMessageContaining("starting a thread failed")
                .hasCause(rejected);
    }

    @Test
    void threadsThatCannotBeMade() {
        OutOfMemoryError error = new OutOfMemoryError("unable to create native thread");
        assertThatThrownBy(() -> bulk().inParallel(2, task -> {
                            throw error;
                        })
                        .classifyAll(Crowd.everybody(), Crowd.nowhere()))
                .isSameAs(error);
    }

    @Test
    void whatBreaksLaterIsToldToo() {
        Meeting all = new Meeting(2);
        assertThatThrownBy(() -> bulk().inParallel(2).classifyAll(Crowd.everybody(), () -> (person, memberships) -> {
                    all.meetOnce();
                    throw new IllegalStateException(Thread.currentThread().getName());
                }))
                .isInstanceOf(BulkException.class)
                .satisfies(broken -> assertThat(broken.getSuppressed()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void anErrorIsThrownAsItIs(int threads) {
        OutOfMemoryError error = new OutOfMemoryError("for a test");
        assertThatThrownBy(() -> bulk().inParallel(threads).classifyAll(Crowd.everybody(), (person, memberships) -> {
                    throw error;
                }))
                .isSameAs(error);
        assertThatThrownBy(() -> BulkClassification.of(
                                Crowd.engine(person -> {
                                    throw error;
                                }),
                                Crowd.NOW)
                        .inParallel(threads)
                        .classifyAll(Crowd.everybody(), Crowd.nowhere()))
                .isSameAs(error);
    }

    @Test
    void aMakerOfSinks() {
        assertThatThrownBy(() -> bulk().classifyAll(Crowd.everybody(), () -> {
                    throw FULL;
                }))
                .isSameAs(FULL);
    }

    @Test
    void aMomentThatIsOutOfRange() {
        BulkClassification<Person> never = BulkClassification.of(Crowd.ENGINE, Instant.MAX);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> never.classifyAll(Crowd.people(1), Crowd.nowhere()))
                .withMessageStartingWith("asOf must be from");
    }

    @Test
    void noThreads() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bulk().inParallel(0))
                .withMessage("there must be at least 1 thread, got 0");
    }
}
