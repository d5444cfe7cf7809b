package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest or the greatest of several values, compared with constants only. Then it need not be known: the greatest is at least
 * so much if any value is, and less if none is but there are values. Whether there is any takes a bit, and a value a column.
 *
 * @param aggregates where bits are set
 * @param any the rows that have a value
 * @param isGreatest whether the greatest is meant, or the smallest
 * @param limit which of those rows compare with a constant
 */
record Extreme(Aggregates aggregates, Occasion any, boolean isGreatest, Limit limit) {
    /** More days than lie between any two moments that can be asked about. */
    private static final long MOST_DAYS = 4_000_000;

    /** Which rows have a value that compares with a constant. */
    private interface Limit {
        /**
         * The rows.
         *
         * @param operator one of less, greater, or equal, in SQL
         */
        Occasion rows(String operator, Object constant);
    }

    /** A bound of what is expected. */
    private record Bound(String operator, Object constant) {}

    /** A test in this way; empty if it needs the value itself. */
    static Optional<Sql> tested(Query query, ValueTest<?> test) {
        return bounds(query, test)
                .flatMap(bounds -> of(query, test.subject()).map(extreme -> extreme.tested(test.expected(), bounds)));
    }

    private static Optional<List<Bound>> bounds(Query query, ValueTest<?> test) {
        Expectation<?> expected = test.expected();
        if (test.subject() instanceof DaysSince && !areFewDays(expected)) {
            return Optional.empty();
        }
        if (expected instanceof Presence) {
            return Optional.of(List.of());
        }
        if (expected instanceof Comparison<?> comparison) {
            return Optional.of(List.of(new Bound(Operators.symbol(comparison.operator()), comparison.bound())));
        }
        if (expected instanceof Between<?> between) {
            String upTo = test.subject().type() == ValueType.MOMENT ? "<" : "<=";
            return Optional.of(List.of(new Bound(">=", between.from()), new Bound(upTo, between.to())));
        }
        return expected instanceof InWindow window ? bounds(query.zones().bounds(window.window())) : Optional.empty();
    }

    private static boolean areFewDays(Expectation<?> expected) {
        return !(expected instanceof Comparison<?> comparison && !areFew(comparison.bound()))
                && !(expected instanceof Between<?> between && !(areFew(between.from()) && areFew(between.to())));
    }

    private static boolean areFew(Object days) {
        return (Long) days >= -MOST_DAYS && (Long) days <= MOST_DAYS;
    }

    private static Optional<List<Bound>> bounds(Bounds window) {
        if (window.areOfContact()) {
            return Optional.empty();
        }
        List<Bound> bounds = new ArrayList<>();
        window.first()
                .ifPresent(any -> bounds.add(new Bound(">=", window.range().first())));
        window.last().ifPresent(any -> bounds.add(new Bound("<=", window.range().last())));
        return Optional.of(bounds);
    }

    private static Optional<Extreme> of(Query query, Subject<?> subject) {
        if (subject instanceof EventMoment moment && moment.position().number() == 1) {
            boolean isLast = moment.position().side() == EventPosition.Side.LAST;
            return new EventRenderer(query)
                    .occasion(moment.events())
                    .map(any -> new Extreme(
                            aggregates(query, moment.events()),
                            any,
                            isLast,
                            (operator, constant) -> any.within(operator, (Instant) constant)));
        }
        if (subject instanceof DaysSince days && days.position().number() == 1) {
            boolean isLast = days.position().side() == EventPosition.Side.LAST;
            return new EventRenderer(query)
                    .occasion(days.events())
                    .map(any -> new Extreme(
                            aggregates(query, days.events()),
                            any,
                            !isLast,
                            (operator, constant) -> daysAgo(any, operator, (Long) constant, query.asOf())));
        }
        return subject instanceof EventAggregate<?> aggregate ? of(query, aggregate) : Optional.empty();
    }

    /** Full days: at least n have passed up to the moment n days ago, more than n up to that n + 1 days ago. */
    private static Occasion daysAgo(Occasion any, String operator, long days, Instant asOf) {
        return switch (operator) {
            case ">=" -> any.within("<=", ago(asOf, days));
            case ">" -> any.within("<=", ago(asOf, days + 1));
            case "<" -> any.within(">", ago(asOf, days));
            default -> any.within(">", ago(asOf, days + 1));
        };
    }

    private static Instant ago(Instant asOf, long days) {
        return asOf.minus(Duration.ofDays(days));
    }

    private static Optional<Extreme> of(Query query, EventAggregate<?> aggregate) {
        boolean isGreatest = aggregate.function() == EventAggregate.Function.MAXIMUM;
        if (!isGreatest && aggregate.function() != EventAggregate.Function.MINIMUM) {
            return Optional.empty();
        }
        Expression value = query.events(aggregate.events().type())
                .property(aggregate.events().type(), aggregate.property(), "e", query);
        return new EventRenderer(query)
                .occasion(aggregate.events())
                .map(all -> new Extreme(
                        aggregates(query, aggregate.events()),
                        all.and(Sql.of("{} IS NOT NULL", value.sql())),
                        isGreatest,
                        (operator, constant) -> all.and(
                                new Literals(query, query.contact(), aggregate, value).compared(operator, constant))));
    }

    private static Aggregates aggregates(Query query, EventSelection events) {
        return query.events(events.type()).aggregates();
    }

    private Sql tested(Expectation<?> expected, List<Bound> bounds) {
        Sql isThere = aggregates.happened(any);
        if (expected instanceof Presence presence) {
            return presence == Presence.KNOWN ? isThere : isThere.negated();
        }
        Sql tests = Sql.all(bounds.stream().map(this::tested).toList());
        return Sql.of("CASE WHEN {} THEN {} END", isThere, tests);
    }

    private Sql tested(Bound bound) {
        return Operators.isAbove(bound.operator()) == isGreatest
                ? aggregates.happened(limit.rows(bound.operator(), bound.constant()))
                : aggregates
                        .happened(limit.rows(Operators.opposite(bound.operator()), bound.constant()))
                        .negated();
    }
}
