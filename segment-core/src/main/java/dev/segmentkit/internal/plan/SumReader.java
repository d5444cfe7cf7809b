package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.internal.events.RunningTotals;
import dev.segmentkit.internal.text.Numbers;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The sum of a property of the selected events.
 *
 * @param events which events
 * @param property which property
 * @param totals the sums of whole numbers, for all windows over the same events; null if the property is of another type
 */
record SumReader<H, T>(
        EventFinder<H, T> events,
        Accessor<T, ?> property,
        @Nullable Refilled<H, PropertyTotals<H, T>> totals) implements EventsReader<H, BigDecimal> {
    @Override
    public long number(H contact, Evaluation<H> evaluation) {
        long sum =
                totals == null ? RunningTotals.TOO_LARGE : totals.of(evaluation).sum(events.find(evaluation));
        return sum == RunningTotals.TOO_LARGE ? NOT_A_NUMBER : sum;
    }

    @Override
    public BigDecimal read(H contact, Evaluation<H> evaluation) {
        long number = number(contact, evaluation);
        return number == NOT_A_NUMBER ? Aggregates.sum(property, events.find(evaluation)) : BigDecimal.valueOf(number);
    }

    @Override
    public @Nullable Range<BigDecimal> range(H contact, Evaluation<H> evaluation) {
        return events.reachesBack(evaluation) ? Spread.ANYWHERE.around(read(contact, evaluation)) : null;
    }

    @Override
    public String format(BigDecimal value) {
        return Numbers.format(value);
    }
}
