package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When one of the selected events happened. */
record MomentReader<H, T>(Positions<H, T> event) implements EventsReader<H, Instant> {
    @Override
    public @Nullable Instant read(H contact, Evaluation<H> evaluation) {
        return event.moment(evaluation);
    }

    @Override
    public @Nullable Range<Instant> range(H contact, Evaluation<H> evaluation) {
        Range<Instant> range = event.range(evaluation);
        return range == null ? null : range.unlessOne();
    }

    /** The moment; where it is not known, the ends of what it may be. */
    Stream<Instant> ends(Evaluation<H> evaluation) {
        Range<Instant> range = range(evaluation.contact(), evaluation);
        return range == null ? Stream.ofNullable(read(evaluation.contact(), evaluation)) : range.ends();
    }

    @Override
    public String format(Instant value) {
        return value.toString();
    }

    @Override
    public EventFinder<H, ?> events() {
        return event.events();
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        event.report(evaluation, findings);
    }
}
