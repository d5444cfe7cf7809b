package dev.segmentkit.bulk;

import static dev.segmentkit.bulk.Crowd.bulk;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.bulk.Crowd.Person;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.fixture.Answers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads: at work at the same time, with a shared sink or one each, and never too far ahead. */
class ThreadsTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void theyWorkAtTheSameTime(int threads) {
        for (Iterable<Person> people : List.of(Crowd.people(1000), Crowd.uncounted(Crowd.people(1000)))) {
            Meeting meeting = new Meeting(threads);
            BulkClassification<Person> bulk = BulkClassification.of(
                    Crowd.engine(person -> {
                        meeting.meetOnce();
                        return 18;
                    }),
                    Crowd.NOW);
            BulkOutcome outcome = bulk.inParallel(threads).classifyAll(people, Crowd.nowhere());
            assertThat(outcome).isEqualTo(new BulkOutcome(1000, 0, List.of(), false));
            assertThat(meeting.met()).hasSize(threads).contains(Thread.currentThread());
        }
    }

    @Test
    void aSharedSinkIsCalledByOneAtATime() {
        AtomicInteger inside = new AtomicInteger();
        List<Person> taken = new ArrayList<>();
        BulkOutcome unused = bulk().inParallel(4).classifyAll(Crowd.people(20_000), (person, memberships) -> {
            assertThat(inside.incrementAndGet()).isEqualTo(1);
            taken.add(person);
            assertThat(inside.decrementAndGet()).isZero();
        });
        assertThat(taken).hasSize(20_000);
        assertThat(new HashSet<>(taken)).isEqualTo(new HashSet<>(Crowd.people(20_000)));
    }

    @Test
    void aSinkOfItsOwnIsCalledByOneThreadOnly() {
        List<Set<Thread>> callers = new ArrayList<>();
        Meeting meeting = new Meeting(3);
        BulkOutcome unused = bulk().inParallel(3).classifyAll(Crowd.people(5000), () -> {
            Set<Thread> own = ConcurrentHashMap.newKeySet();
            callers.add(own);
            return (person, memberships) -> {
                meeting.meetOnce();
                own.add(Thread.currentThread());
            };
        });
        assertThat(callers).hasSize(3).allSatisfy(own -> assertThat(own).hasSize(1));
        assertThat(callers).doesNotHaveDuplicates();
    }

    @Test
    void sinksAreMadeByTheThreadThatBegins() {
        List<Thread> makers = new ArrayList<>();
        AtomicLong taken = new AtomicLong();
        BulkOutcome unused = bulk().inParallel(3).classifyAll(Crowd.people(100), () -> {
            makers.add(Thread.currentThread());
            assertThat(taken).hasValue(0);
            return (person, memberships) -> taken.incrementAndGet();
        });
        assertThat(makers).hasSize(3).containsOnly(Thread.currentThread());
        assertThat(taken).hasValue(100);
    }

    @Test
    void manySegmentsAreHeldForFewContactsAtATime() {
        SegmentEngine<Person> engine = SegmentEngine.compile(
                SegmentCatalog.of(IntStream.range(0, 40_000)
                        .mapToObj(i -> Answers.segment("s" + i, that(AGE, is((long) i))))
                        .toList()),
                Binding.to(Person.class)
                        .id(Person::id)
                        .number(AGE, Person::number)
                        .build());
        Map<Person, List<String>> taken = new HashMap<>();
        BulkOutcome outcome = BulkClassification.of(engine, Crowd.NOW)
                .inParallel(2)
                .classifyAll(
                        Crowd.people(200),
                        (person, memberships) -> taken.put(
                                person,
                                memberships.toList().stream().map(Segment::id).toList()));
        assertThat(outcome.classified()).isEqualTo(200);
        assertThat(taken)
                .hasSize(200)
                .allSatisfy((person, segments) -> assertThat(segments).containsExactly("s" + person.number()));
    }

    @Test
    void theExecutorIsGivenOneTaskLessThanThreads() throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        Meeting meeting = new Meeting(3);
        BulkOutcome outcome = bulk().inParallel(3, executor)
                .classifyAll(Crowd.people(1000), () -> (person, memberships) -> meeting.meetOnce());
        assertThat(outcome.classified()).isEqualTo(1000);
        executor.shutdown();
        assertThat(executor.awaitTermination(30, SECONDS)).isTrue();
    }

    @Test
    void anExecutorThatIsBusyIsNotWaitedFor() {
        List<Runnable> later = new ArrayList<>();
        List<Person> taken = new ArrayList<>();
        BulkOutcome outcome = bulk().inParallel(4, later::add)
                .classifyAll(Crowd.people(1000), (person, memberships) -> taken.add(person));
        assertThat(outcome.classified()).isEqualTo(1000);
        assertThat(later).hasSize(3);
        later.forEach(Runnable::run);
        assertThat(taken).isEqualTo(Crowd.people(1000));
    }

    @Test
    void anExecutorMayRunTasksItself() {
        assertThat(bulk().inParallel(3, Runnable::run)
                        .classifyAll(Crowd.people(1000), Crowd.nowhere())
                        .classified())
                .isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void noThreadReadsMoreThanSixtyFourAhead(int threads) {
        AtomicLong read = new AtomicLong();
        long[] furthest = {0};
        long[] taken = {0};
        Iterable<Person> people = () -> {
            Iterator<Person> all = Crowd.people(10_000).iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return all.hasNext();
                }

                @Override
                public Person next() {
                    read.incrementAndGet();
                    return all.next();
                }
            };
        };
        BulkOutcome unused = bulk().inParallel(threads).classifyAll(people, (person, memberships) -> {
            furthest[0] = Math.max(furthest[0], read.get() - taken[0]);
            taken[0]++;
        });
        assertThat(furthest[0]).isLessThanOrEqualTo(64L * threads);
        assertThat(taken[0]).isEqualTo(10_000);
    }
}
