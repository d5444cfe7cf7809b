package dev.segmentkit.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** B3: sums are exact, also where they pass 64 bits on the way, and in any order. */
class ExactSumTest {
    private static Object number(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> random.nextLong();
            case 1 -> Long.MAX_VALUE;
            case 2 -> (long) random.nextInt(10);
            case 3 -> random.nextInt(8) / 8.0;
            default -> BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4));
        };
    }

    @Test
    void asDecimalsGiveThem() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<Object> numbers = random.ints(random.nextInt(20))
                    .<Object>mapToObj(i -> number(random))
                    .toList();
            ExactSum sum = new ExactSum();
            numbers.forEach(sum::add);
            assertThat(sum.numbers()).isEqualTo(numbers.size());
            assertThat(sum.value())
                    .isEqualTo(numbers.stream().map(Comparability::exact).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }
}
