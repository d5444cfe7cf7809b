package dev.segmentkit.internal.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When one of the selected events happened. */
record MomentReader<H, T>(Positions<H, T> event) implements Reader<H, H, Instant> {
    @Override
    public @Nullable Instant read(H contact, Evaluation<H> evaluation) {
        Occurrence<T> found = event.find(evaluation);
        return found == null ? null : found.at();
    }

    @Override
    public @Nullable Range<Instant> range(H contact, Evaluation<H> evaluation) {
        return event.range(evaluation);
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        return event.events().stableUntil(evaluation);
    }

    @Override
    public String format(Instant value) {
        return value.toString();
    }

    @Override
    public String missing() {
        return event.events().selection().text();
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        event.events().report(evaluation, findings);
    }
}
