package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How many full days ago one of the selected events happened. */
record DaysSinceReader<H, T>(MomentReader<H, T> moment) implements WholeNumberReader<H, H> {
    @Override
    public long number(H contact, Evaluation<H> evaluation) {
        Instant happened = moment.read(contact, evaluation);
        return happened == null ? NOT_A_NUMBER : daysSince(happened, evaluation);
    }

    /** The later the moment, the fewer days. */
    @Override
    public @Nullable Range<Long> range(H contact, Evaluation<H> evaluation) {
        Range<Instant> moments = moment.range(contact, evaluation);
        if (moments == null) {
            return null;
        }
        Range<Long> days = moments.map(happened -> daysSince(happened, evaluation));
        Long fewest = days.greatest();
        // Nothing happened after asOf, so that no days at all are the fewest.
        return new Range<>(fewest == null ? Long.valueOf(0) : fewest, days.least(), days.maybeMissing()).unlessOne();
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        return moment.ends(evaluation)
                .map(happened -> happened.plus(daysSince(happened, evaluation) + 1, ChronoUnit.DAYS))
                .reduce(moment.stableUntil(contact, evaluation), Instants::earlier);
    }

    private static long daysSince(Instant happened, Evaluation<?> evaluation) {
        return ChronoUnit.DAYS.between(happened, evaluation.asOf());
    }

    @Override
    public String missing() {
        return moment.missing();
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        moment.report(contact, evaluation, findings);
    }
}
