package dev.segmentkit.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** A cell is found as if all ends before it were counted. */
class CellsProperties {
    private static final int TRIES = 300;

    private final Random random = new Random(1);

    @Test
    void farApart() {
        check(() -> clipped(random.nextLong()));
    }

    @Test
    void dense() {
        check(() -> random.nextInt(200) - 100);
    }

    @Test
    void evenlySpread() {
        check(() -> 1_000L * random.nextInt(1_000));
    }

    @Test
    void clustered() {
        check(() -> (1L << (4 * random.nextInt(15))) + random.nextInt(20));
    }

    @Test
    void denseWithSomeFarAway() {
        check(() -> random.nextInt(10) == 0 ? clipped(random.nextLong()) : random.nextInt(50));
    }

    @Test
    void atTheVeryEnds() {
        check(() -> random.nextBoolean() ? Span.LEAST + 1 + random.nextInt(4) : Span.GREATEST - 1 - random.nextInt(4));
    }

    private static long clipped(long number) {
        return Math.max(Span.LEAST + 1, Math.min(Span.GREATEST - 1, number));
    }

    private void check(LongSupplier ends) {
        for (int i = 0; i < TRIES; i++) {
            List<Span> spans = new ArrayList<>();
            for (int count = random.nextInt(i + 1); count > 0; count--) {
                spans.add(span(ends));
            }
            check(spans);
        }
    }

    private Span span(LongSupplier ends) {
        long end = ends.getAsLong();
        return switch (random.nextInt(5)) {
            case 0 -> Span.at(end);
            case 1 -> Span.from(end);
            case 2 -> Span.upTo(end);
            case 3 -> random.nextInt(10) == 0 ? Span.ALL : Span.at(end);
            default -> new Span(end, ends.getAsLong());
        };
    }

    private void check(List<Span> spans) {
        Cells cells = Cells.of(spans);
        TreeSet<Long> begins = begins(spans);
        assertThat(cells.count()).isEqualTo(begins.size() + 2);
        assertThat(cells.of(Cells.NO_NUMBER)).isEqualTo(Cells.MISSING);
        for (long number : numbers(begins)) {
            assertThat(cells.of(number))
                    .as("%s among %s", number, begins)
                    .isEqualTo(1 + begins.headSet(number, true).size());
        }
    }

    private static TreeSet<Long> begins(List<Span> spans) {
        TreeSet<Long> begins = new TreeSet<>();
        for (Span span : spans) {
            if (!span.isEmpty() && span.first() != Span.ALL.first()) {
                begins.add(span.first());
            }
            if (!span.isEmpty() && span.last() != Span.ALL.last()) {
                begins.add(span.last() + 1);
            }
        }
        return begins;
    }

    /** Some, with those at both sides of each beginning. */
    private List<Long> numbers(TreeSet<Long> begins) {
        List<Long> numbers = new ArrayList<>(List.of(
                Span.ALL.first(), Span.LEAST, -1L, 0L, 1L, Span.GREATEST, Span.ALL.last(), clipped(random.nextLong())));
        for (long begin : begins) {
            numbers.add(begin - 1);
            numbers.add(begin);
            numbers.add(begin + 1);
        }
        return numbers;
    }
}
