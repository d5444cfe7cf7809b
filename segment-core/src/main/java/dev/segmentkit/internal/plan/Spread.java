package dev.segmentkit.internal.plan;

import org.jspecify.annotations.Nullable;

/** Where the value of a measure may lie if there may be more events than are known. */
enum Spread {
    /** At what is known, or above it. */
    UP,
    /** At what is known, or below it. */
    DOWN,
    /** Anywhere. */
    ANYWHERE;

    /** The values that it may have, given the one that is worked out from what is known. */
    <A> Range<A> around(@Nullable A known) {
        return new Range<>(this == UP ? known : null, this == DOWN ? known : null, known == null);
    }
}
