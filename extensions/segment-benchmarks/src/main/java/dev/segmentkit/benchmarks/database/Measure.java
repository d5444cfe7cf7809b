package dev.segmentkit.benchmarks.database;

import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.property;

import dev.segmentkit.benchmarks.database.Shop.Activity;
import dev.segmentkit.dsl.EventClause;
import dev.segmentkit.dsl.EventsClause;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is worked out from a contact's events.
 *
 * @param function what
 * @param activity of which type
 * @param oldest since how many days; empty if since ever
 * @param newest up to how many days ago
 * @param category of which category only; empty if of all
 */
record Measure(Function function, Activity activity, Optional<Integer> oldest, int newest, Optional<String> category) {
    /** How events are aggregated, and by which SQL. */
    enum Function {
        HAPPENED("count(*)"),
        COUNT("count(*)"),
        SUM("sum(amount)"),
        AVERAGE("avg(amount)"),
        MINIMUM("min(amount)"),
        MAXIMUM("max(amount)"),
        DISTINCT("count(DISTINCT category)"),
        FIRST("min(\"at\")"),
        LAST("max(\"at\")");

        private final String sql;

        Function(String sql) {
            this.sql = sql;
        }
    }

    static Measure inLast(Function function, Activity activity, int days) {
        return new Measure(function, activity, Optional.of(days), 0, Optional.empty());
    }

    static Measure ever(Function function, Activity activity) {
        return new Measure(function, activity, Optional.empty(), 0, Optional.empty());
    }

    Measure upToDaysAgo(int days) {
        return new Measure(function, activity, oldest, days, category);
    }

    Measure of(String wanted) {
        return new Measure(function, activity, oldest, newest, Optional.of(wanted));
    }

    /** The events, in the words of the language. */
    EventsClause<ShopEvent> events() {
        EventClause<ShopEvent> all = event(activity.type());
        EventClause<ShopEvent> some = category.map(
                        wanted -> all.where(property(activity.category()).is(wanted)))
                .orElse(all);
        if (oldest.isEmpty()) {
            return some.ever();
        }
        return newest == 0 ? some.inLast(days(oldest.get())) : some.between(days(oldest.get()), days(newest));
    }

    /** The aggregate, as a person would write it. */
    String aggregate() {
        return function.sql;
    }

    /** Which rows are meant, as a person would write it. */
    String condition() {
        List<String> conditions = new ArrayList<>();
        conditions.add("type = '%s'".formatted(activity.label()));
        oldest.ifPresent(days -> conditions.add("\"at\" > " + ago(days)));
        conditions.add("\"at\" <= " + ago(newest));
        category.ifPresent(wanted -> conditions.add("category = '%s'".formatted(wanted)));
        return String.join(" AND ", conditions);
    }

    /** A moment so many days before, in SQL. */
    static String ago(int days) {
        return "TIMESTAMPTZ '%s'".formatted(moment(days));
    }

    /** A moment so many days before. */
    static Instant moment(int days) {
        return Shop.AS_OF.minus(Duration.ofDays(days));
    }
}
