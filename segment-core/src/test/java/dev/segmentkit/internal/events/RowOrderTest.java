package dev.segmentkit.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever the order things come in, they are put in the order that a sort gives, and the room is used again. */
class RowOrderTest {
    private long[] things = new long[0];
    private int compared;
    private final RowOrder order = new RowOrder((one, other) -> {
        compared++;
        return things[one] > things[other];
    });

    private void ranks(long... unordered) {
        things = unordered;
        compared = 0;
        order.sort(unordered.length);
        assertThat(IntStream.range(0, unordered.length).mapToLong(rank -> things[order.at(rank)]))
                .containsExactlyElementsOf(
                        Arrays.stream(unordered).sorted().boxed().toList());
    }

    private static long[] shuffled(Random random, int size, int swaps) {
        long[] numbers = random.longs(size).sorted().toArray();
        for (int i = 0; i < swaps && size > 0; i++) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            long moved = numbers[one];
            numbers[one] = numbers[other];
            numbers[other] = moved;
        }
        return numbers;
    }

    @Test
    void fewThings() {
        ranks();
        ranks(1);
        ranks(1, 2);
        ranks(2, 1);
        ranks(2, 3, 1);
    }

    @Test
    void moreAndLessDisorder() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            int size = random.nextInt(200);
            ranks(shuffled(random, size, List.of(0, 1, 3, size, 10 * size).get(random.nextInt(5))));
        }
    }

    @Test
    void inOrderAndInOppositeOrderTakeLinearTime() {
        long[] numbers = new Random(7).longs(10_000).sorted().toArray();
        ranks(numbers);
        assertThat(compared).isLessThan(numbers.length);
        ranks(IntStream.range(0, numbers.length)
                .mapToLong(i -> numbers[numbers.length - 1 - i])
                .toArray());
        assertThat(compared).isLessThan(numbers.length);
    }

    @Test
    void noOrderTakesSquareTime() {
        long[] numbers = new Random(7).longs(10_000).sorted().toArray();
        // The second half first: too far for steps.
        ranks(IntStream.range(0, numbers.length)
                .mapToLong(i -> numbers[(i + numbers.length / 2) % numbers.length])
                .toArray());
        assertThat(compared).isLessThan(50 * numbers.length);
        ranks(shuffled(new Random(8), numbers.length, 10 * numbers.length));
        assertThat(compared).isLessThan(60 * numbers.length);
    }
}
