package dev.segmentkit.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.bulk.Crowd.Person;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import org.junit.jupiter.api.Test;

/** How contacts are split, so that each thread begins elsewhere, and how they are read to the end. */
class SourceTest {
    /** Where each thread begins, if they begin one after the other. */
    private static List<Long> beginnings(Source<Person> source, int threads) {
        List<Long> beginnings = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            Batch<Person> batch = new Batch<>();
            assertThat(source.read(batch, thread)).isTrue();
            beginnings.add(batch.index(0));
            Person first = batch.get(0);
            assertThat(first).isNotNull().isEqualTo(Crowd.person((int) batch.index(0)));
        }
        return beginnings;
    }

    @Test
    void aListIsSplitIntoEqualPieces() {
        assertThat(beginnings(Source.of(() -> Crowd.people(1000).spliterator(), 4), 4))
                .containsExactly(0L, 250L, 500L, 750L);
        assertThat(beginnings(Source.of(() -> Crowd.people(1000).spliterator(), 3), 3))
                .containsExactly(0L, 500L, 750L);
    }

    @Test
    void whatFitsIntoOneBatchIsNotSplit() {
        Source<Person> source = Source.of(() -> Crowd.people(64).spliterator(), 4);
        assertThat(beginnings(source, 1)).containsExactly(0L);
        assertThat(source.read(new Batch<>(), 1)).isFalse();
    }

    @Test
    void whatIsNotCountedIsReadByAllFromOneEnd() {
        assertThat(beginnings(
                        Source.of(() -> Crowd.uncounted(Crowd.people(1000)).spliterator(), 4), 3))
                .containsExactly(0L, 64L, 128L);
    }

    @Test
    void threadsHelpWithThePiecesOfOthers() {
        Source<Person> source = Source.of(() -> Crowd.people(150).spliterator(), 2);
        Batch<Person> batch = new Batch<>();
        List<Long> read = new ArrayList<>();
        while (source.read(batch, 1)) {
            read.add(batch.index(0));
        }
        assertThat(read).containsExactly(75L, 139L, 0L, 64L);
    }

    @Test
    void aCollectionThatCopiesWhereItIsSplitIsCopiedOnce() {
        int number = 100_000;
        int[] read = {0};
        Iterator<Person> counting =
                Crowd.people(number).stream().peek(person -> read[0]++).iterator();
        Spliterator<Person> contacts = Spliterators.spliterator(counting, number, Spliterator.ORDERED);
        Source<Person> source = Source.of(() -> contacts, 32);
        assertThat(read[0]).isEqualTo(1024);
        assertThat(beginnings(source, 3)).containsExactly(0L, 1024L, 64L);
    }
}
