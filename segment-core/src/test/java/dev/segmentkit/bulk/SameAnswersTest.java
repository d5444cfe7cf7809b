package dev.segmentkit.bulk;

import static dev.segmentkit.bulk.Crowd.ENGINE;
import static dev.segmentkit.bulk.Crowd.NOW;
import static dev.segmentkit.bulk.Crowd.bulk;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.bulk.Crowd.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever they come from, and on however many threads: all contacts are classified once, as if one by one. */
class SameAnswersTest {
    private static Map<Person, List<Segment>> oneByOne(Iterable<Person> people) {
        Map<Person, List<Segment>> answers = new HashMap<>();
        people.forEach(person -> answers.put(person, ENGINE.classify(person, NOW)));
        return answers;
    }

    private static void put(Map<Person, List<Segment>> answers, Person person, List<Segment> segments) {
        assertThat(answers.put(person, segments))
                .as("an earlier answer for %s", person)
                .isNull();
    }

    private static void assertSame(int threads, List<Person> people, Iterable<Person> source) {
        Map<Person, List<Segment>> shared = new HashMap<>();
        BulkOutcome outcome = bulk().inParallel(threads)
                .classifyAll(source, (person, memberships) -> put(shared, person, memberships.toList()));
        assertThat(shared).isEqualTo(oneByOne(people));
        assertThat(outcome).isEqualTo(new BulkOutcome(people.size(), 0, List.of(), false));

        Map<Person, List<Segment>> perThread = new ConcurrentHashMap<>();
        ContactSink<Person> sink = (person, memberships) -> put(perThread, person, memberships.toList());
        assertThat(bulk().inParallel(threads).classifyAll(source.spliterator(), () -> sink))
                .isEqualTo(outcome);
        assertThat(perThread).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "1,0", "1,1", "1,64", "1,65", "1,1000", "2,0", "2,1", "2,64", "2,129", "2,5000", "7,3", "7,5000", "16,900"
    })
    void ofAListAndOfAnIterator(int threads, int number) {
        List<Person> people = Crowd.randomPeople(number, number + threads);
        assertSame(threads, people, people);
        assertSame(threads, people, Crowd.uncounted(people));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void ofAllKindsOfCollections(int threads) {
        List<Person> people = Crowd.randomPeople(6000, 17);
        assertSame(threads, people, new ArrayList<>(people));
        assertSame(threads, people, new LinkedList<>(people));
        assertSame(threads, people, new ArrayDeque<>(people));
        assertSame(threads, people, new HashSet<>(people));
        TreeSet<Person> sorted = new TreeSet<>((a, b) -> Integer.compare(b.number(), a.number()));
        sorted.addAll(people);
        assertSame(threads, people, sorted);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void ofStreams(int threads) {
        List<Person> people = Crowd.people(3000);
        assertSame(
                threads,
                people,
                () -> IntStream.range(0, 3000).mapToObj(Crowd::person).iterator());
        SizeCounter counter = SizeCounter.of(Crowd.CATALOG);
        Stream<Person> stream = IntStream.range(0, 3000).parallel().mapToObj(Crowd::person);
        BulkOutcome unused = bulk().inParallel(threads).classifyAll(stream.spliterator(), counter);
        assertThat(counter.sizes().size(Crowd.GERMANS)).isEqualTo(3000);
        assertThat(counter.sizes().contacts()).isEqualTo(3000);
    }

    @Test
    void oneThreadKeepsTheOrder() {
        List<Person> people = Crowd.people(1000);
        List<Person> seen = new ArrayList<>();
        BulkOutcome unused = bulk().classifyAll(people, (person, memberships) -> seen.add(person));
        assertThat(seen).isEqualTo(people);
    }

    @Test
    void oneThreadIsTheOneThatCalls() {
        Thread caller = Thread.currentThread();
        List<Thread> threads = new ArrayList<>();
        BulkOutcome outcome =
                bulk().classifyAll(Crowd.people(100), (person, memberships) -> threads.add(Thread.currentThread()));
        assertThat(threads).hasSize((int) outcome.done()).containsOnly(caller);
    }

    @Test
    void whatASpliteratorHasGivenBeforeIsNotClassified() {
        Spliterator<Person> people = Crowd.people(10).spliterator();
        assertThat(people.tryAdvance(first -> {})).isTrue();
        assertThat(bulk().classifyAll(people, Crowd.nowhere()).classified()).isEqualTo(9);
    }

    @Test
    void itCanBeRunAgain() {
        BulkClassification<Person> bulk = bulk().inParallel(2);
        assertThat(bulk.classifyAll(Crowd.people(100), Crowd.nowhere()))
                .isEqualTo(bulk.classifyAll(Crowd.people(100), Crowd.nowhere()));
    }
}
