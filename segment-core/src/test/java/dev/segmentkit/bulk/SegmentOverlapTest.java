package dev.segmentkit.bulk;

import static dev.segmentkit.bulk.Crowd.ADULTS;
import static dev.segmentkit.bulk.Crowd.CATALOG;
import static dev.segmentkit.bulk.Crowd.ENGINE;
import static dev.segmentkit.bulk.Crowd.GERMANS;
import static dev.segmentkit.bulk.Crowd.GERMAN_ADULTS;
import static dev.segmentkit.bulk.Crowd.MARTIANS;
import static dev.segmentkit.bulk.Crowd.NOW;
import static dev.segmentkit.bulk.Crowd.TEENS;
import static dev.segmentkit.bulk.Crowd.bulk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.bulk.Crowd.Person;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.fixture.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes and overlaps, held to counting contact by contact. */
class SegmentOverlapTest {
    private static SegmentOverlap overlap(int threads, Iterable<Person> people) {
        OverlapCounter counter = OverlapCounter.of(CATALOG);
        BulkOutcome unused = bulk().inParallel(threads).classifyAll(people, counter);
        return counter.overlap();
    }

    private static long inAll(List<Person> people, Segment... segments) {
        return people.stream()
                .filter(person -> ENGINE.classify(person, NOW).containsAll(List.of(segments)))
                .count();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void areAsIfCountedOneByOne(int threads) {
        List<Person> people = Crowd.randomPeople(3000, 5);
        SegmentOverlap overlap = overlap(threads, people);
        List<SegmentPair> pairs = new ArrayList<>();
        for (Segment a : CATALOG) {
            long size = inAll(people, a);
            assertThat(overlap.size(a)).isEqualTo(size);
            assertThat(overlap.sizes().size(a)).isEqualTo(size);
            assertThat(overlap.sizes().share(a)).hasValue(size / 3000.0);
            for (Segment b : CATALOG) {
                long both = inAll(people, a, b);
                assertThat(overlap.overlap(a, b)).isEqualTo(both);
                assertThat(overlap.share(a, b))
                        .isEqualTo(size == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / size));
                long either = size + inAll(people, b) - both;
                assertThat(overlap.jaccard(a, b))
                        .isEqualTo(either == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / either));
                if (CATALOG.indexOf(a) < CATALOG.indexOf(b) && both > 0) {
                    pairs.add(new SegmentPair(a, b, both));
                }
            }
        }
        pairs.sort((one, other) -> Long.compare(other.contacts(), one.contacts()));
        assertThat(overlap.largest(100)).isEqualTo(pairs);
        assertThat(overlap.largest(2)).isEqualTo(pairs.subList(0, 2));
        assertThat(overlap.largest(Integer.MAX_VALUE)).isEqualTo(pairs);
        assertThat(overlap.largest(0)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlap.largest(-1))
                .withMessage("0 pairs or more can be given, got -1");
        assertThat(overlap.sizes().contacts()).isEqualTo(3000);
    }

    @Test
    void pairsWithAsManyContactsStandInTheOrderOfTheCatalogue() {
        assertThat(overlap(1, List.of(Crowd.person(18))).largest(3))
                .containsExactly(
                        new SegmentPair(ADULTS, TEENS, 1),
                        new SegmentPair(ADULTS, GERMANS, 1),
                        new SegmentPair(ADULTS, GERMAN_ADULTS, 1));
    }

    @Test
    void whereNobodyIsSharesAreMissing() {
        SegmentOverlap overlap = overlap(1, List.of());
        assertThat(overlap.sizes().share(ADULTS)).isEmpty();
        assertThat(overlap.share(ADULTS, GERMANS)).isEmpty();
        assertThat(overlap.jaccard(ADULTS, GERMANS)).isEmpty();
        assertThat(overlap(1, Crowd.people(100)).share(MARTIANS, GERMANS)).isEmpty();
        assertThat(overlap(1, Crowd.people(100)).jaccard(MARTIANS, GERMANS)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void sizesAloneAreTheSame(int threads) {
        List<Person> people = Crowd.randomPeople(2000, 6);
        SizeCounter counter = SizeCounter.of(CATALOG);
        BulkOutcome unused = bulk().inParallel(threads).classifyAll(people, counter);
        assertThat(CATALOG)
                .allSatisfy(segment -> assertThat(counter.sizes().size(segment)).isEqualTo(inAll(people, segment)));
        assertThat(counter.sizes().contacts()).isEqualTo(2000);
    }

    @Test
    void severalRunsAddUp() {
        SizeCounter counter = SizeCounter.of(CATALOG);
        BulkOutcome unused = bulk().classifyAll(Crowd.people(10), counter);
        SegmentSizes before = counter.sizes();
        BulkOutcome unusedToo = bulk().inParallel(2).classifyAll(Crowd.people(20), counter);
        assertThat(counter.sizes().size(GERMANS)).isEqualTo(30);
        assertThat(before.size(GERMANS)).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void manyRunsAreCountedAsOne(int threads) {
        List<Person> people = Crowd.randomPeople(3000, 7);
        OverlapCounter counter = OverlapCounter.of(CATALOG);
        for (int run = 0; run < 30; run++) {
            BulkOutcome unused =
                    bulk().inParallel(threads).classifyAll(people.subList(100 * run, 100 * run + 100), counter);
        }
        SegmentOverlap once = overlap(1, people);
        SegmentOverlap added = counter.overlap();
        assertThat(added.sizes().contacts()).isEqualTo(3000);
        for (Segment a : CATALOG) {
            for (Segment b : CATALOG) {
                assertThat(added.overlap(a, b)).isEqualTo(once.overlap(a, b));
            }
        }
    }

    @Test
    void runsThatBreakOffAreCountedAsFarAsTheyCame() {
        SizeCounter counter = SizeCounter.of(CATALOG);
        for (int run = 0; run < 2; run++) {
            assertThatThrownBy(() -> bulk().classifyAll(Crowd.breakingAfter(10), counter))
                    .isInstanceOf(BulkException.class);
        }
        assertThat(counter.sizes().contacts()).isEqualTo(20);
    }

    @Test
    void runsOneInsideTheOtherAreBothCounted() {
        SizeCounter counter = SizeCounter.of(CATALOG);
        SinkPerThread<Person> sinks = () -> {
            ContactSink<Object> own = counter.newSink();
            return (person, memberships) -> {
                own.accept(person, memberships);
                BulkOutcome unused = bulk().classifyAll(Crowd.people(3), counter);
            };
        };
        BulkOutcome unused = bulk().classifyAll(Crowd.people(10), sinks);
        assertThat(counter.sizes().contacts()).isEqualTo(40);
        assertThat(counter.sizes().size(GERMANS)).isEqualTo(40);
    }

    @Test
    void aSinkThatIsGivenAgainGoesOn() {
        SizeCounter counter = SizeCounter.of(CATALOG);
        ContactSink<Object> sink = counter.newSink();
        BulkOutcome unused = bulk().inParallel(2).classifyAll(Crowd.people(200), sink);
        assertThat(counter.sizes().contacts()).isEqualTo(200);
        BulkOutcome unusedToo = bulk().classifyAll(Crowd.people(10), sink);
        assertThat(counter.sizes().contacts()).isEqualTo(210);
        assertThat(counter.sizes().size(GERMANS)).isEqualTo(210);
    }

    @Test
    void contactsThatFailedAreNotCounted() {
        assertThat(overlap(2, List.of(Crowd.person(1), Crowd.broken(2))).sizes().contacts())
                .isEqualTo(1);
    }

    @Test
    void segmentsOfAnotherCatalogueAreRefused() {
        Segment other = Answers.segment(Constant.EVERYONE);
        assertThatThrownBy(() -> bulk().classifyAll(Crowd.people(1), SizeCounter.of(SegmentCatalog.of(other))))
                .isInstanceOf(BulkException.class)
                .hasMessageContaining("another catalogue", "of(engine.catalog())");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> overlap(1, List.of()).overlap(ADULTS, other))
                .withMessageContaining("'s'");
    }

    @Test
    void tooManySegmentsAreRefusedAndTheirSizesAreNot() {
        SegmentCatalog many = segments(20_001);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OverlapCounter.of(many))
                .withMessage("the overlap of 20001 segments would take 1600 MB for each thread, and no more than 20000"
                        + " segments are allowed; count their sizes only, with SizeCounter, or the overlap of a catalogue"
                        + " of some of them");
        assertThat(SizeCounter.of(many).sizes().contacts()).isZero();
    }

    @Test
    void asManySegmentsAsAllowedAre() {
        assertThat(OverlapCounter.of(segments(20_000))).isNotNull();
        assertThat(SegmentOverlap.numberOfPairs(20_000)).isEqualTo(200_010_000);
    }

    private static SegmentCatalog segments(int number) {
        return SegmentCatalog.of(IntStream.range(0, number)
                .mapToObj(i -> Answers.segment("s" + i, Constant.EVERYONE))
                .toList());
    }
}
