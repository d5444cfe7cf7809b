package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.CalendarWindow;

/** A sentence about events in the periods of a calendar window, which says not yet in how many of them. */
public final class RegularityClause {
    private final CalendarWindow window;
    private final PeriodCount count;

    RegularityClause(CalendarWindow window, PeriodCount count) {
        this.window = window;
        this.count = count;
    }

    /**
     * Only periods in which they happened at least so many times count; 1 unless said.
     *
     * <p>Example: {@code event(PURCHASE).regularly(BERLIN.last(6, MONTH)).atLeastTimes(2).inAtLeast(5)}
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RegularityClause atLeastTimes(long times) {
        return new RegularityClause(window, new PeriodCount(count.unit(), count.calendar(), times, count.events()));
    }

    /**
     * At least so many periods of the window count.
     *
     * <p>Example: {@code event(LOGIN).regularly(BERLIN.last(4, WEEK)).inAtLeast(3)}
     *
     * @throws IllegalArgumentException if it is not positive, or the window has fewer periods
     */
    public Condition inAtLeast(int periods) {
        int all = window.last() - window.first() + 1;
        if (periods < 1 || periods > all) {
            throw new IllegalArgumentException("%s can be regular in 1 to %s %ss, got at least %s"
                    .formatted(count.events().text(), all, window.unit().label(), periods));
        }
        return new ValueTest<>(count, new Comparison<>(Comparison.Operator.AT_LEAST, (long) periods));
    }
}
