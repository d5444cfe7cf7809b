package dev.segmentkit.dsl;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence about events that says of which type, and not yet when. Events after asOf are invisible.
 *
 * @param <E> the marker type of the event type
 */
public final class EventClause<E> {
    private final EventType<E> type;
    private final List<Criterion> filters;

    EventClause(EventType<E> type, List<Criterion> filters) {
        this.type = type;
        this.filters = filters;
    }

    /**
     * Only events for which all of these hold; an event that lacks a property that is tested does not count.
     *
     * <p>Example: {@code event(PURCHASE).where(property(CATEGORY).is("shoes"), property(AMOUNT).isAtLeast(50)).ever().happened()}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final EventClause<E> where(EventFilter<E> first, EventFilter<E>... more) {
        return new EventClause<>(
                type,
                Stream.concat(
                                filters.stream(),
                                Stream.concat(Stream.of(first), Stream.of(more)).map(EventFilter::criterion))
                        .toList());
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

    private EventsClause<E> in(Window window) {
        Criterion filter = filters.isEmpty() ? Constant.EVERYONE : AllOf.of(filters);
        return new EventsClause<>(new EventSelection(new EventPattern(type, filter), window));
    }
}
