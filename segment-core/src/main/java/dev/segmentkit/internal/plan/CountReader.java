package dev.segmentkit.internal.plan;

import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A number of the selected events, or of what they have, which can only be greater if there may be more events.
 *
 * @param events which events
 * @param count counts
 */
record CountReader<H, T>(EventFinder<H, T> events, ToLongFunction<Selected<?, T>> count)
        implements EventsReader<H, Long>, WholeNumberReader<H, H> {
    @Override
    public long number(H contact, Evaluation<H> evaluation) {
        return count.applyAsLong(events.find(evaluation));
    }

    @Override
    public @Nullable Range<Long> range(H contact, Evaluation<H> evaluation) {
        return events.reachesBack(evaluation) ? Spread.UP.around(read(contact, evaluation)) : null;
    }
}
