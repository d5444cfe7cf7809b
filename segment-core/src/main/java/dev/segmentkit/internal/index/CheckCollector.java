package dev.segmentkit.internal.index;

import static java.util.Comparator.comparing;

import dev.segmentkit.internal.cells.CellRuns;
import dev.segmentkit.internal.combination.Restriction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what conjunctions ask besides their rows; equal checks are one. */
final class CheckCollector<H> {
    private final Map<Integer, List<Costed<H>>> collected = new LinkedHashMap<>();
    private final Map<Object, Check<H>> known = new HashMap<>();

    /** A check, and the axis that says what it costs. */
    private record Costed<H>(Axis axis, Check<H> check) {}

    /** What is checked on a gauge: the cells, or what they were worked out from. */
    private record Key(int gauge, Object cells) {}

    /** All of several. */
    private record AllChecks<H>(List<Check<H>> all) implements Check<H> {
        @Override
        public boolean passes(Workspace<H> workspace) {
            // By index, which needs no iterator.
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).passes(workspace)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The contact must stand in one of these cells. */
    void add(int conjunction, Axis axis, Gauge<H> gauge, CellRuns cells) {
        add(
                conjunction,
                axis,
                known.computeIfAbsent(new Key(gauge.number(), cells), key -> new CellCheck<>(gauge, cells, List.of())));
    }

    /** The check of a restriction, whose literals are asked if not enough is known to tell the cell. */
    Check<H> known(Restriction<Axis> restriction, Gauge<H> gauge, CellRuns cells, List<CellCheck.Asked<H>> fallback) {
        return known.computeIfAbsent(
                new Key(gauge.number(), restriction.literals()), key -> new CellCheck<>(gauge, cells, fallback));
    }

    void add(int conjunction, Axis axis, Check<H> check) {
        collected.computeIfAbsent(conjunction, number -> new ArrayList<>(2)).add(new Costed<>(axis, check));
    }

    /** For each conjunction what it asks, the cheap ones first; null for nothing. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of Check<H>
    @Nullable Check<H>[] toArray(int conjunctions) {
        Check<H>[] checks = new Check[conjunctions];
        collected.forEach((conjunction, costed) -> {
            costed.sort(comparing(check -> check.axis().kind()));
            List<Check<H>> all = costed.stream().map(Costed::check).toList();
            checks[conjunction] = all.size() == 1 ? all.get(0) : new AllChecks<>(all);
        });
        return checks;
    }
}
