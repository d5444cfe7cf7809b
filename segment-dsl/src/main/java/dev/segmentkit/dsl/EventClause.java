package dev.segmentkit.dsl;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import java.time.Instant;

/**
 * A sentence about events that says of which type, and not yet when. Events after asOf are invisible.
 *
 * @param <E> the marker type of the event type
 */
public final class EventClause<E> {
    private final FilteredEvents<E> which;

    EventClause(FilteredEvents<E> which) {
        this.which = which;
    }

    /**
     * Only events for which all of these hold; an event that lacks a property that is tested does not count.
     *
     * <p>Example: {@code event(PURCHASE).where(property(CATEGORY).is("shoes"), property(AMOUNT).isAtLeast(50)).ever().happened()}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EventClause<E> where(EventFilter<E> first, EventFilter<E>... more) {
        return new EventClause<>(which.where(first, more));
    }

    /**
     * In the last so-and-so long: (asOf - span, asOf].
     *
     * <p>Example: {@code event(PURCHASE).inLast(days(90)).happened()}
     */
    public EventsClause<E> inLast(TimeSpan span) {
        return in(new Rolling(span));
    }

    /**
     * Between so-and-so long ago and so-and-so long ago: (asOf - oldest, asOf - newest].
     *
     * <p>Example: {@code event(PURCHASE).between(days(60), days(30)).happened()}
     *
     * @throws IllegalArgumentException if the first span is not the longer one
     */
    public EventsClause<E> between(TimeSpan oldest, TimeSpan newest) {
        return in(new Band(oldest, newest));
    }

    /**
     * From one moment to another, the second excluded.
     *
     * <p>Example: {@code event(PURCHASE).between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z")).happened()}
     *
     * @throws IllegalArgumentException if the second does not come after the first
     */
    public EventsClause<E> between(Instant from, Instant to) {
        return in(new FixedWindow(from, to));
    }

    /**
     * In a calendar period.
     *
     * <p>Example: {@code event(PURCHASE).during(BERLIN.thisMonth()).happened()}
     *
     * @throws IllegalArgumentException if the period begins after that of asOf
     */
    public EventsClause<E> during(CalendarWindow window) {
        return in(window);
    }

    /**
     * From one moment to another, kept in a constant; the second excluded.
     *
     * <p>Example: {@code event(PURCHASE).during(DECEMBER).happened()}
     */
    public EventsClause<E> during(FixedWindow window) {
        return in(window);
    }

    /**
     * In all of the past.
     *
     * <p>Example: {@code event(PURCHASE).ever().happened()}
     */
    public EventsClause<E> ever() {
        return in(new Ever());
    }

    /**
     * Before the last so-and-so long, in all of the past up to and including asOf - span: what {@link #inLast} leaves over.
     *
     * <p>Example: {@code event(PURCHASE).beforeLast(days(365)).happened()}
     */
    public EventsClause<E> beforeLast(TimeSpan span) {
        return in(new BeforeLast(span));
    }

    /**
     * Some events in (asOf - oldest, asOf - newest], and none since. The two make an {@link AllOf}: continue it with
     * {@code and}, and join it with others by {@code anyOf(...)}.
     *
     * <p>Example: {@code event(PURCHASE).stoppedBetween(days(180), days(90))}
     *
     * @throws IllegalArgumentException if the first span is not the longer one
     */
    public AllOf stoppedBetween(TimeSpan oldest, TimeSpan newest) {
        return between(oldest, newest).happened().and(inLast(newest).didNotHappen());
    }

    /**
     * Some events up to asOf - oldest, none in (asOf - oldest, asOf - newest], and some since. The three make an
     * {@link AllOf}: continue it with {@code and}, and join it with others by {@code anyOf(...)}.
     *
     * <p>Example: {@code event(PURCHASE).restartedAfterPauseBetween(days(270), days(90))}
     *
     * @throws IllegalArgumentException if the first span is not the longer one
     */
    public AllOf restartedAfterPauseBetween(TimeSpan oldest, TimeSpan newest) {
        return beforeLast(oldest)
                .happened()
                .and(between(oldest, newest).didNotHappen())
                .and(inLast(newest).happened());
    }

    /**
     * In how many of the periods of a calendar window they happened; {@code inAtLeast} says how many it must be.
     *
     * <p>Example: {@code event(PURCHASE).regularly(BERLIN.last(6, MONTH)).inAtLeast(5)}
     *
     * @throws IllegalArgumentException if the window begins after the period of asOf
     */
    public RegularityClause regularly(CalendarWindow window) {
        return new RegularityClause(window, new PeriodCount(window.unit(), window.calendar(), 1, which.in(window)));
    }

    private EventsClause<E> in(Window window) {
        return new EventsClause<>(which, window);
    }
}
