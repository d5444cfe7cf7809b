package dev.segmentkit.testkit.random;

import java.util.Random;

/**
 * Worlds of one kind, and now and then one of another: with many segments an evaluator may find its answers in another way than
 * with few.
 *
 * @param usual makes most of them
 * @param other makes the others
 * @param otherOneIn one world in so many is of the other kind, by chance; none if 0
 */
public record MixedWorlds(Generator<World> usual, Generator<World> other, int otherOneIn) implements Generator<World> {
    @Override
    public World next(Random random) {
        return otherOneIn > 0 && random.nextInt(otherOneIn) == 0 ? other.next(random) : usual.next(random);
    }
}
