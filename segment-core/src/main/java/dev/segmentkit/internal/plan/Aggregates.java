package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
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
            return values.isEmpty() ? null : new Fraction(sum(values.stream()), values.size());
        };
    }

    static <T, V> Function<List<Occurrence<T>>, @Nullable V> greatest(Accessor<T, V> property, Comparator<V> order) {
        return events -> values(property, events).max(order).orElse(null);
    }

    static <T, V> Function<List<Occurrence<T>>, Long> distinct(Accessor<T, V> property) {
        return events -> values(property, events).distinct().count();
    }

    static <T, V> Function<List<Occurrence<T>>, @Nullable V> first(Accessor<T, V> property) {
        return events -> events.isEmpty() ? null : property.read(events.get(0).event());
    }

    static <T, V> Function<List<Occurrence<T>>, @Nullable V> last(Accessor<T, V> property) {
        return events -> events.isEmpty()
                ? null
                : property.read(events.get(events.size() - 1).event());
    }

    private static <T, V> Stream<V> values(Accessor<T, V> property, List<Occurrence<T>> events) {
        return events.stream().map(event -> property.read(event.event())).filter(Objects::nonNull);
    }

    private static BigDecimal sum(Stream<?> values) {
        return values.map(Comparability::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
