package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.internal.events.RunningTotals;
import java.util.function.ToLongFunction;

/**
 * The sums of a property that is a whole number, over the events of a pattern: read where a window asks for it, and once while
 * windows meet. Events that lack it add nothing.
 */
final class PropertyTotals<H, T> implements Refillable {
    private final PatternFinder<H, T> pattern;
    private final ToLongFunction<T> amount;
    private final Evaluation<H> evaluation;
    private final RunningTotals totals = new RunningTotals(this::amount);

    PropertyTotals(PatternFinder<H, T> pattern, Accessor<T, Long> property, Evaluation<H> evaluation) {
        this.pattern = pattern;
        this.amount = reading(property);
        this.evaluation = evaluation;
    }

    @Override
    public void refill() {
        totals.clear(history().visible());
    }

    /** The sum over events of the pattern; {@link RunningTotals#TOO_LARGE} if that takes more than 64 bits on the way. */
    long sum(Selected<H, T> events) {
        events.filter();
        return totals.between(events.from(), events.end());
    }

    private long amount(int number) {
        if (!pattern.passing(evaluation).passes(number)) {
            return 0;
        }
        return amount.applyAsLong(history().event(number));
    }

    /** Makes no object where the host has a primitive or an Integer. */
    private static <T> ToLongFunction<T> reading(Accessor<T, Long> property) {
        return property.primitive().orElse(event -> {
            Object value = property.raw().apply(event);
            if (value instanceof Integer amount) {
                return amount;
            }
            return value == null ? 0 : property.checked(value);
        });
    }

    private History<H, T> history() {
        return pattern.source().history(evaluation);
    }
}
