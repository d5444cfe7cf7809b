package dev.segmentkit.examples.retail.outdoor.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Repeatable randomness. Only {@code nextLong} is taken from the JDK, since its other methods may draw differently in
 * another release.
 */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own, so that one more draw here moves nothing there. */
    Dice split() {
        return new Dice(random.split());
    }

    /** A number between two limits, both included. */
    int between(int least, int most) {
        return least + (int) Math.floorMod(random.nextLong(), (long) most - least + 1);
    }

    boolean chance(int percent) {
        return between(1, 100) <= percent;
    }

    <T> T pick(List<T> values) {
        return values.get(between(0, values.size() - 1));
    }

    /** A whole second between two moments, both included. */
    Instant between(Instant from, Instant to) {
        return from.plusSeconds(
                between(0, Math.toIntExact(Duration.between(from, to).toSeconds())));
    }
}
