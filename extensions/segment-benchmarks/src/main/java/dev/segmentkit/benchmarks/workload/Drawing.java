package dev.segmentkit.benchmarks.workload;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Draws from a seed: always the same for the same seed. */
final class Drawing {
    private final SplittableRandom random;

    Drawing(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A number from low to high, both included. */
    int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** True so often. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** One of them, all equally likely. */
    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of them, the first ones far more likely: half of all draws fall among the first eighth. */
    <T> T skewed(List<T> choices) {
        return choices.get((int) (choices.size() * Math.pow(random.nextDouble(), 3)));
    }

    /** What is supplied, or nothing so often. */
    <T> @Nullable T orMissing(double share, Supplier<T> value) {
        return chance(share) ? null : value.get();
    }

    /** Different ones, drawn one after the other until there are so many. */
    <T> List<T> distinct(int count, Supplier<T> draw) {
        Set<T> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            drawn.add(draw.get());
        }
        return List.copyOf(drawn);
    }

    /** So many draws. */
    static <T> List<T> times(int count, IntFunction<T> draw) {
        List<T> drawn = new ArrayList<>(count);
        IntStream.range(0, count).forEach(i -> drawn.add(draw.apply(i)));
        return List.copyOf(drawn);
    }
}
