package dev.segmentkit.internal.plan;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out from the selected events.
 *
 * @param events which events
 * @param aggregate what is worked out of them; null if it is missing
 * @param spread where it may lie if there may be more events
 * @param format how explanations show it
 */
record AggregateReader<H, T, A>(
        EventFinder<H, T> events,
        Function<Selected<?, T>, ? extends @Nullable A> aggregate,
        Spread spread,
        Function<A, String> format)
        implements EventsReader<H, A> {
    @Override
    public @Nullable A read(H contact, Evaluation<H> evaluation) {
        return aggregate.apply(events.find(evaluation));
    }

    @Override
    public @Nullable Range<A> range(H contact, Evaluation<H> evaluation) {
        return events.reachesBack(evaluation) ? spread.around(read(contact, evaluation)) : null;
    }

    @Override
    public String format(A value) {
        return format.apply(value);
    }
}
