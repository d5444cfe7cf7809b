package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be worked out from the values of a property over events. All sums are exact, in any order. */
final class Aggregates {
    private Aggregates() {}

    static <T, V> Function<List<Occurrence<T>>, BigDecimal> sum(Accessor<T, V> property) {
        return events -> sum(values(property, events));
    }

    static <T, V> Function<List<Occurrence<T>>, @Nullable Fraction> average(Accessor<T, V> property) {
        return events -> {
            List<V> values = values(property, events).toList();
            return values.isEmpty() ? null : new Fraction(sum(values.stream()), BigDecimal.valueOf(values.size()));
        };
    }

    static <T, V> Function<List<Occurrence<T>>, @Nullable V> greatest(Accessor<T, V> property, Comparator<V> order) {
        return events -> values(property, events).max(order).orElse(null);
    }

    static <T, V> Function<List<Occurrence<T>>, Long> distinct(Accessor<T, V> property) {
        return events -> values(property, events).distinct().count();
    }

    /**
     * The value that most events have: of several the one seen last, of these the smallest.
     *
     * @param order the order of the values
     */
    static <T, V> Function<List<Occurrence<T>>, @Nullable V> mostFrequent(
            Accessor<T, V> property, Comparator<V> order) {
        return events -> {
            Map<V, Sightings> seen = new HashMap<>();
            for (Occurrence<T> event : events) {
                V value = property.read(event.event());
                if (value != null) {
                    seen.merge(value, new Sightings(1, event.at()), (before, now) -> before.and(now));
                }
            }
            return seen.entrySet().stream()
                    .max(Map.Entry.<V, Sightings>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(order.reversed())))
                    .map(Map.Entry::getKey)
                    .orElse(null);
        };
    }

    /** How often a value was seen, and when last. */
    private record Sightings(long times, Instant last) implements Comparable<Sightings> {
        Sightings and(Sightings later) {
            return new Sightings(times + later.times, later.last);
        }

        @Override
        public int compareTo(Sightings other) {
            int order = Long.compare(times, other.times);
            return order == 0 ? last.compareTo(other.last) : order;
        }
    }

    private static <T, V> Stream<V> values(Accessor<T, V> property, List<Occurrence<T>> events) {
        return events.stream().map(event -> property.read(event.event())).filter(Objects::nonNull);
    }

    private static BigDecimal sum(Stream<?> values) {
        return values.map(Comparability::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
