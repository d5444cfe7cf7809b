package dev.segmentkit.testkit.random;

import java.util.Random;

/**
 * Makes things by chance.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Generator<T> {
    /** The next one; the same for the same state of chance. */
    T next(Random random);
}
