package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something worked out from the selected events.
 *
 * @param events which events
 * @param aggregate what is worked out of them; null if it is missing
 * @param format how explanations show it
 */
record AggregateReader<H, T, A>(
        EventFinder<H, T> events,
        Function<List<Occurrence<T>>, ? extends @Nullable A> aggregate,
        Function<A, String> format)
        implements Reader<H, H, A> {
    @Override
    public @Nullable A read(H contact, Evaluation<H> evaluation) {
        return aggregate.apply(events.find(evaluation));
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        return events.stableUntil(evaluation);
    }

    @Override
    public String format(A value) {
        return format.apply(value);
    }

    @Override
    public String missing() {
        return events.selection().text();
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        events.report(evaluation, findings);
    }
}
