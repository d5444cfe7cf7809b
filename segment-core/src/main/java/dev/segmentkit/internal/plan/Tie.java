package dev.segmentkit.internal.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * That an event has the same value of a property as an earlier one.
 *
 * @param partner the number of the step whose event it is
 * @param earlier reads the value of the earlier event; null if it lacks the property
 * @param own reads the value of the event; null if it lacks the property
 */
record Tie(
        int partner, Function<Occurrence<?>, @Nullable Object> earlier, Function<Occurrence<?>, @Nullable Object> own) {
    /** Whether the earlier event has a value that another one may have, too. */
    boolean isPossible(Occurrence<?> partner) {
        return earlier.apply(partner) != null;
    }

    boolean holds(Occurrence<?> event, Occurrence<?> partner) {
        Object value = own.apply(event);
        return value != null && value.equals(earlier.apply(partner));
    }
}
