package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers that depend on the slice of a row only, as a small table to join: looking all of them up at once is cheaper than working
 * out each. It goes by a name such as of_m0.
 */
final class SliceValues {
    private final String name;
    private final int slices;
    private final Map<Map<Integer, Long>, String> columns = new LinkedHashMap<>();

    /**
     * No numbers so far.
     *
     * @param slices how many slices there are; all have a row
     */
    SliceValues(String name, int slices) {
        this.name = name;
        this.slices = slices;
    }

    /** The column of a number. */
    Sql column(Map<Integer, Long> bySlice) {
        return Sql.of(name + "." + columns.computeIfAbsent(bySlice, added -> "x" + columns.size()));
    }

    /** What is joined to rows that have a slice; nothing if there are no numbers. */
    Sql join(Sql slice) {
        return columns.isEmpty() ? Sql.of("") : Sql.of(" JOIN " + name + " ON " + name + ".slice = {}", slice);
    }

    /** The table, as it stands after WITH; empty if there are no numbers. */
    Optional<Sql> definition() {
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<Sql> rows = new ArrayList<>();
        for (int slice = 0; slice < slices; slice++) {
            List<Sql> values = new ArrayList<>(List.of(Sql.number(slice)));
            for (Map<Integer, Long> bySlice : columns.keySet()) {
                values.add(Sql.number(bySlice.getOrDefault(slice, 0L)));
            }
            rows.add(Sql.of("({})", Sql.join(", ", values)));
        }
        return Optional.of(Sql.of(
                name + "(slice, " + String.join(", ", columns.values()) + ") AS (VALUES {})", Sql.join(", ", rows)));
    }
}
