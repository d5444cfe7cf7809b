package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.events.DistinctThings;
import dev.segmentkit.time.Interval;
import java.time.Instant;

/**
 * The events of a selection, oldest first: those of one contact in a window that pass a filter. A stretch of all its events,
 * so that finding them takes no more than two searches.
 *
 * <pre>{@code
 * for (int i = selected.first(); i < selected.end(); i = selected.next(i)) {
 *     ... selected.event(i) ...
 * }
 * }</pre>
 */
final class Selected<H, T> implements Refillable {
    private final EventFinder<H, T> finder;
    private final Evaluation<H> evaluation;
    private int from;
    private int to;

    Selected(EventFinder<H, T> finder, Evaluation<H> evaluation) {
        this.finder = finder;
        this.evaluation = evaluation;
    }

    @Override
    public void refill() {
        Interval interval = finder.interval(evaluation);
        History<H, T> history = history();
        from = interval.fromIncluded() ? history.before(interval.from()) : history.upTo(interval.from());
        // On a day that a zone left out the interval has no moments.
        to = Math.max(from, interval.toIncluded() ? history.upTo(interval.to()) : history.before(interval.to()));
    }

    private Passing<H, T> passing() {
        return finder.pattern().passing(evaluation);
    }

    private History<H, T> history() {
        return finder.pattern().source().history(evaluation);
    }

    /** How many there are. */
    int count() {
        return passing().count(from, to);
    }

    boolean isEmpty() {
        return count() == 0;
    }

    /**
     * The number of one of them among all events of the contact.
     *
     * @param index from 0, and less than {@link #count}
     */
    int number(int index) {
        return passing().number(index, from, to);
    }

    /** Filters all of them before any of them is looked at, as whoever walks through them does. */
    void filter() {
        int unused = count();
    }

    /** The number of the first; {@link #end} if there is none. */
    int first() {
        filter();
        return next(from - 1);
    }

    /** The number of the one after that number; {@link #end} if there is none. */
    int next(int number) {
        int next = number + 1;
        Passing<H, T> passing = passing();
        while (next < to && !passing.passes(next)) {
            next++;
        }
        return next;
    }

    /** A number that is greater than those of all of them. */
    int end() {
        return to;
    }

    /** The number from which on they may stand; all from there to the {@link #end} lie in the window. */
    int from() {
        return from;
    }

    T event(int number) {
        return history().event(number);
    }

    Instant at(int number) {
        return history().at(number);
    }

    /** Room to tell values apart, lent out empty until it is lent out again; no more of them than there are events. */
    DistinctThings distinct() {
        return history().distinct();
    }
}
