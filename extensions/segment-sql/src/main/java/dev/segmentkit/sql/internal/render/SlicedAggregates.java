package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.Aggregate;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Aggregates over the rows of an occasion, each once. Which rows those are is found out by their slices, which are small numbers,
 * and not by their moments.
 */
final class SlicedAggregates {
    private final Map<Over, String> names = new LinkedHashMap<>();

    private record Over(Aggregate aggregate, Occasion occasion) {}

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** The name of the column with its outcome. */
    String name(Aggregate aggregate, Occasion occasion) {
        return names.computeIfAbsent(new Over(aggregate, occasion), added -> "o" + names.size());
    }

    Collection<Occasion> occasions() {
        return names.keySet().stream().map(Over::occasion).toList();
    }

    /** All of them, as they stand after SELECT; rows have a column with the number of their slice. */
    List<Sql> selected(Slices slices, Sql slice) {
        return names.entrySet().stream()
                .map(entry -> Sql.of(
                        "{} AS " + entry.getValue(),
                        entry.getKey()
                                .aggregate()
                                .over(slices.isIn(entry.getKey().occasion(), slice))))
                .toList();
    }
}
