package dev.segmentkit.internal.index;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.cells.CellRuns;
import dev.segmentkit.internal.cells.Cells;
import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Restriction;
import dev.segmentkit.internal.index.Axis.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The cells of one axis, and what each literal about it is in them. */
final class CellSets {
    private final Axis axis;
    private final Cells cells;
    private final Map<Criterion, List<Span>> passing = new LinkedHashMap<>();
    private final Map<Literal, CellRuns> known = new HashMap<>();

    CellSets(Axis axis, Scale<?> scale, Collection<Literal> literals) {
        this.axis = axis;
        List<Span> spans = new ArrayList<>();
        for (Literal literal : literals) {
            spans.addAll(passing.computeIfAbsent(literal.criterion(), scale.passing()));
        }
        this.cells = Cells.of(spans);
    }

    Cells cells() {
        return cells;
    }

    /** The cells in which all restrictions are met. */
    CellRuns allOf(List<Restriction<Axis>> restrictions) {
        CellRuns all = anyOf(restrictions.get(0));
        for (Restriction<Axis> restriction : restrictions.subList(1, restrictions.size())) {
            all = all.and(anyOf(restriction));
        }
        return all;
    }

    /** The cells in which one of the restriction's literals is so. */
    CellRuns anyOf(Restriction<Axis> restriction) {
        CellRuns any = CellRuns.NONE;
        for (Literal literal : restriction.literals()) {
            any = any.or(known.computeIfAbsent(literal, this::of));
        }
        return any;
    }

    private CellRuns of(Literal literal) {
        Criterion criterion = literal.criterion();
        CellRuns present = passing(Objects.requireNonNull(passing.get(criterion)));
        if (!literal.wanted().accepts(Truth.TRUE)) {
            present = present.complement(cells.count());
        }
        CellRuns missing = CellRuns.of(Cells.MISSING, Cells.MISSING + 1);
        return literal.wanted().accepts(ifMissing(criterion))
                ? present.or(missing)
                : present.and(missing.complement(cells.count()));
    }

    /** Put together two by two, so that long lists take no time square in their length. */
    private CellRuns passing(List<Span> spans) {
        if (spans.size() > 1) {
            int half = spans.size() / 2;
            return passing(spans.subList(0, half)).or(passing(spans.subList(half, spans.size())));
        }
        return spans.isEmpty() || spans.get(0).isEmpty()
                ? CellRuns.NONE
                : CellRuns.of(
                        cells.of(spans.get(0).first()), cells.of(spans.get(0).last()) + 1);
    }

    private Truth ifMissing(Criterion criterion) {
        return axis.kind() != Kind.TRUTH
                        && criterion instanceof ValueTest<?> test
                        && test.expected() instanceof Presence presence
                ? Truth.of(presence == Presence.MISSING)
                : Truth.UNKNOWN;
    }

    /** How many of these begin or end at each cell. */
    int[] weights(Collection<CellRuns> sets) {
        int[] weights = new int[cells.count()];
        for (CellRuns set : sets) {
            for (int run = 0; run < set.runs(); run++) {
                weights[set.first(run)]++;
                if (set.end(run) < weights.length) {
                    weights[set.end(run)]++;
                }
            }
        }
        return weights;
    }
}
