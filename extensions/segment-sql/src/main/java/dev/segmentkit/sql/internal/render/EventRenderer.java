package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.sql.internal.dialect.Aggregate;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Which events are meant, and whether there are any.
 *
 * @param incomplete takes a condition under which not all events of a window are known (T9)
 */
record EventRenderer(Query query, Consumer<Sql> incomplete) {
    /** Leaves contacts open whose events are not all known. */
    EventRenderer(Query query) {
        this(query, query::doubt);
    }

    /**
     * What is true if it is of the events that are known, and may become true by others that are not (T9).
     *
     * @param test of how many events there are, which is never missing
     */
    static Sql growing(Query query, Function<EventRenderer, Sql> test) {
        List<Sql> incomplete = new ArrayList<>();
        Sql known = test.apply(new EventRenderer(query, incomplete::add));
        return incomplete.isEmpty()
                ? known
                : Sql.of("({} OR CASE WHEN {} THEN NULL ELSE FALSE END)", known, Sql.any(incomplete));
    }

    Sql tested(EventTest test) {
        return switch (test.occurrence()) {
            case HAPPENED -> happened(test.events());
            case HAPPENED_FIRST -> happenedFirst(test.events());
        };
    }

    /** Whether there are any, which others that are not known cannot undo. */
    Sql happened(EventSelection events) {
        return growing(query, known -> known.isAny(events));
    }

    /** The first event of the whole history lies in the window (B5). */
    private Sql happenedFirst(EventSelection events) {
        EventRows rows = query.events(events.type());
        rows.need(Instant.MIN, query);
        Bounds window = query.zones().bounds(events.window());
        query.historyKnownSince().ifPresent(since -> query.doubt(Sql.of("COALESCE({} IS NOT NULL, FALSE)", since)));
        Sql first = rows.aggregates()
                .column(Sql.of("min(e.moment) FILTER (WHERE {})", rows.matches(events.pattern(), "e", query)));
        List<Sql> conditions = new ArrayList<>(List.of(Sql.of("{} IS NOT NULL", first)));
        conditions.addAll(window.holdPast(first, query.asOf(), UnaryOperator.identity()));
        return Sql.all(conditions);
    }

    private Sql isAny(EventSelection events) {
        return occasion(events)
                .map(query.events(events.type()).aggregates()::happened)
                .orElseGet(() -> Sql.of("({} > 0)", count(events)));
    }

    /** How many events there are. */
    Sql count(EventSelection events) {
        return count(events, Sql.of("count(*)"), UnaryOperator.identity());
    }

    /** How many events there are that have a value. */
    Sql count(EventSelection events, Sql value) {
        return count(events, Sql.of("count({})", value), occasion -> occasion.and(Sql.of("{} IS NOT NULL", value)));
    }

    private Sql count(EventSelection events, Sql function, UnaryOperator<Occasion> counted) {
        return occasion(events)
                .map(all -> query.events(events.type()).aggregates().count(counted.apply(all), query))
                .orElseGet(() -> Sql.of("COALESCE({}, 0)", aggregate(Aggregate.of(function), events)));
    }

    /**
     * Which rows are counted, with the same notes as a filter takes; empty if they are not told apart by slices of time, since
     * there are few counts, or since the window depends on the contact.
     */
    Optional<Occasion> occasion(EventSelection events) {
        Bounds window = query.zones().bounds(events.window());
        if (!query.packs(window)) {
            return Optional.empty();
        }
        Sql unused = filter(events);
        return Optional.of(Occasion.of(
                events.type(),
                query.events(events.type()).filter(events.pattern(), query),
                window.range(),
                query.asOf()));
    }

    /**
     * Which rows, by the name of e, are meant. Also notes which rows are needed, and where not all are known.
     */
    Sql filter(EventSelection events) {
        return filter(events, "e");
    }

    Sql filter(EventSelection events, String row) {
        EventRows rows = query.events(events.type());
        Bounds window = query.zones().bounds(events.window());
        rows.need(window.range().first(), query);
        query.historyKnownSince().ifPresent(since -> incomplete.accept(window.reachBefore(since, query.asOf())));
        List<Sql> conditions = new ArrayList<>();
        conditions.add(rows.matches(events.pattern(), row, query));
        conditions.addAll(
                window.holdPast(Sql.of(row + ".moment"), query.asOf(), column -> rows.ofContact(column, row)));
        return Sql.all(conditions);
    }

    /** The moment of the n-th event, or the n-th last; NULL if there are not so many. */
    Sql moment(EventPosition position, EventSelection events) {
        boolean first = position.side() == EventPosition.Side.FIRST;
        return position.number() == 1
                ? aggregate(Aggregate.of(Sql.of((first ? "min" : "max") + "(e.moment)")), events)
                : query.events(events.type())
                        .aggregates()
                        .column(query.dialect()
                                .nth(
                                        ValueType.MOMENT,
                                        Sql.of("e.moment"),
                                        order(position),
                                        filter(events),
                                        position.number()));
    }

    /** An aggregate over events; NULL for contacts that have no events at all. */
    Sql aggregate(Aggregate aggregate, EventSelection events) {
        Aggregates aggregates = query.events(events.type()).aggregates();
        return occasion(events)
                .map(rows -> aggregates.column(aggregate, rows))
                .orElseGet(() -> aggregates.column(aggregate.over(filter(events))));
    }

    /** The order in which events are counted for a position (T6). */
    static Sql order(EventPosition position) {
        return position.side() == EventPosition.Side.FIRST
                ? Sql.of("e.moment ASC, e.event ASC")
                : Sql.of("e.moment DESC, e.event DESC");
    }
}
