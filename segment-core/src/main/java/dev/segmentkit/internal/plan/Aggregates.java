package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.internal.events.DistinctThings;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What can be worked out from the values of a property over events. All sums are exact, in any order. */
final class Aggregates {
    private Aggregates() {}

    static <T> BigDecimal sum(Accessor<T, ?> property, Selected<?, T> events) {
        return added(property, events).value();
    }

    static <T> Function<Selected<?, T>, @Nullable Fraction> average(Accessor<T, ?> property) {
        return events -> {
            ExactSum sum = added(property, events);
            return sum.numbers() == 0 ? null : new Fraction(sum.value(), BigDecimal.valueOf(sum.numbers()));
        };
    }

    private static <T> ExactSum added(Accessor<T, ?> property, Selected<?, T> events) {
        ExactSum sum = new ExactSum();
        for (int i = events.first(); i < events.end(); i = events.next(i)) {
            Object value = property.read(events.event(i));
            if (value != null) {
                sum.add(value);
            }
        }
        return sum;
    }

    static <T, V> Function<Selected<?, T>, @Nullable V> greatest(Accessor<T, V> property, Comparator<V> order) {
        return events -> {
            V greatest = null;
            for (int i = events.first(); i < events.end(); i = events.next(i)) {
                V value = property.read(events.event(i));
                if (value != null && (greatest == null || order.compare(value, greatest) > 0)) {
                    greatest = value;
                }
            }
            return greatest;
        };
    }

    static <T> ToLongFunction<Selected<?, T>> distinct(Accessor<T, ?> property) {
        return events -> {
            DistinctThings different = events.distinct();
            for (int i = events.first(); i < events.end(); i = events.next(i)) {
                Object value = property.read(events.event(i));
                if (value != null) {
                    int unused = different.number(value);
                }
            }
            return different.size();
        };
    }

    /**
     * The value that most events have: of several the one seen last, of these the smallest.
     *
     * @param order the order of the values
     */
    static <T, V> Function<Selected<?, T>, @Nullable V> mostFrequent(Accessor<T, V> property, Comparator<V> order) {
        return events -> {
            Sightings<V> seen = new Sightings<>(events.distinct(), events.count(), order);
            for (int i = events.first(); i < events.end(); i = events.next(i)) {
                V value = property.read(events.event(i));
                if (value != null) {
                    seen.add(value, events.at(i));
                }
            }
            return seen.mostFrequent();
        };
    }
}
