package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.time.Interval;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Which events are meant, and whether there are any. */
record EventRenderer(Query query) {
    Sql tested(EventTest test) {
        return switch (test.occurrence()) {
            case HAPPENED -> happened(test.events());
            case HAPPENED_FIRST -> happenedFirst(test.events());
        };
    }

    /** The first event of the whole history lies in the window (B5). */
    private Sql happenedFirst(EventSelection events) {
        EventRows rows = query.events(events.type());
        rows.need(new Interval(Instant.MIN, true, query.asOf(), true));
        Interval window = new Zones(query.asOf()).interval(events.window());
        query.historyKnownSince().ifPresent(since -> query.doubt(Sql.of("COALESCE({} IS NOT NULL, FALSE)", since)));
        Sql first = rows.aggregates()
                .column(Sql.of("min(e.moment) FILTER (WHERE {})", rows.matches(events.pattern(), "e", query)));
        List<Sql> conditions = new ArrayList<>(List.of(Sql.of("{} IS NOT NULL", first)));
        conditions.addAll(within(first, window));
        return Sql.all(conditions);
    }

    private Sql happened(EventSelection events) {
        return query.isPacking()
                ? query.events(events.type()).aggregates().happened(occasion(events))
                : Sql.of("({} > 0)", count(events));
    }

    /** How many events there are. */
    Sql count(EventSelection events) {
        return count(events, Sql.of("*"));
    }

    /** How many events there are that have a value. */
    Sql count(EventSelection events, Sql value) {
        if (!query.isPacking()) {
            return Sql.of("COALESCE({}, 0)", aggregate(Aggregate.of(Sql.of("count({})", value)), events));
        }
        Occasion all = occasion(events);
        return query.events(events.type())
                .aggregates()
                .count(value.text().equals("*") ? all : all.and(Sql.of("{} IS NOT NULL", value)), query);
    }

    /** Which rows are counted; notes the same as {@link #filter(EventSelection)}. */
    Occasion occasion(EventSelection events) {
        Sql unused = filter(events);
        return Occasion.of(
                events.type(),
                query.events(events.type()).filter(events.pattern(), query),
                new Zones(query.asOf()).interval(events.window()),
                query.asOf());
    }

    /**
     * Which rows, by the name of e, are meant. Also notes which rows are needed, and that contacts are left open whose events are not
     * all known in the window (T9).
     */
    Sql filter(EventSelection events) {
        return filter(events, "e");
    }

    Sql filter(EventSelection events, String row) {
        EventRows rows = query.events(events.type());
        Interval window = new Zones(query.asOf()).interval(events.window());
        rows.need(window);
        query.historyKnownSince().ifPresent(since -> query.doubt(reachesBack(window, since)));
        List<Sql> conditions = new ArrayList<>();
        conditions.add(rows.matches(events.pattern(), row, query));
        conditions.addAll(within(Sql.of(row + ".moment"), window));
        return Sql.all(conditions);
    }

    private Sql reachesBack(Interval window, Sql since) {
        return window.from().equals(Instant.MIN)
                ? Sql.of("{} IS NOT NULL", since)
                : Sql.of("COALESCE({} > {}, FALSE)", since, query.dialect().moment(window.from()));
    }

    /** That a moment, which is not after asOf, lies in a window. */
    List<Sql> within(Sql moment, Interval window) {
        List<Sql> conditions = new ArrayList<>();
        if (!window.from().equals(Instant.MIN)) {
            conditions.add(Sql.of(
                    "{} " + (window.fromIncluded() ? ">=" : ">") + " {}",
                    moment,
                    query.dialect().moment(window.from())));
        }
        if (window.to().isBefore(query.asOf()) || (window.to().equals(query.asOf()) && !window.toIncluded())) {
            conditions.add(Sql.of(
                    "{} " + (window.toIncluded() ? "<=" : "<") + " {}",
                    moment,
                    query.dialect().moment(window.to())));
        }
        return conditions;
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
        return query.isPacking()
                ? aggregates.column(aggregate, occasion(events))
                : aggregates.column(aggregate.over(filter(events)));
    }

    /** The order in which events are counted for a position (T6). */
    static Sql order(EventPosition position) {
        return position.side() == EventPosition.Side.FIRST
                ? Sql.of("e.moment, e.event")
                : Sql.of("e.moment DESC, e.event DESC");
    }
}
