package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test of how many days ago something happened. Its answer changes when one of a few numbers of days is reached, and not
 * with every day.
 *
 * @param value answers and reports
 * @param moment when it happened
 * @param turns the numbers of days at which the answer may change
 */
record DaysSinceQuestion<H, S>(Question<H, S> value, MomentReader<H, ?> moment, List<Long> turns)
        implements Question<H, S> {
    /** Farther apart no two moments are that an evaluation can be about. */
    private static final long MOST_DAYS = 10_000 * 366;

    static <H, S> Question<H, S> of(Question<H, S> value, MomentReader<H, ?> moment, Expectation<?> expected) {
        if (expected instanceof Comparison<?> comparison) {
            return new DaysSinceQuestion<>(value, moment, List.of(CountQuestion.threshold(comparison)));
        }
        if (expected instanceof Between<?> between) {
            return new DaysSinceQuestion<>(
                    value, moment, List.of((Long) between.from(), CountQuestion.next((Long) between.to())));
        }
        if (expected instanceof OneOf<?> one) {
            return new DaysSinceQuestion<>(
                    value,
                    moment,
                    one.values().stream()
                            .flatMap(days -> Stream.of((Long) days, CountQuestion.next((Long) days)))
                            .toList());
        }
        // Whether there is such a moment does not change with the days.
        return expected instanceof Presence ? new DaysSinceQuestion<>(value, moment, List.of()) : value;
    }

    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        return value.truth(subject, evaluation);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return moment.ends(evaluation)
                .flatMap(happened -> turns.stream()
                        .filter(days -> days > 0 && days < MOST_DAYS)
                        .map(days -> happened.plus(days, ChronoUnit.DAYS)))
                .filter(evaluation.asOf()::isBefore)
                .reduce(moment.stableUntil(evaluation.contact(), evaluation), Instants::earlier);
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        value.report(subject, evaluation, findings);
    }
}
