package dev.segmentkit.internal.index;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.cells.Cells;
import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Restriction;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.internal.index.Axis.Kind;
import java.util.ArrayList;
import java.util.BitSet;
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
    private final Map<Literal, BitSet> known = new HashMap<>();

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
    BitSet allOf(List<Restriction<Axis>> restrictions) {
        BitSet all = anyOf(restrictions.get(0));
        for (Restriction<Axis> restriction : restrictions.subList(1, restrictions.size())) {
            all.and(anyOf(restriction));
        }
        return all;
    }

    /** The cells in which one of the restriction's literals is so. */
    BitSet anyOf(Restriction<Axis> restriction) {
        BitSet any = new BitSet(cells.count());
        restriction.literals().forEach(literal -> any.or(known.computeIfAbsent(literal, this::of)));
        return any;
    }

    private BitSet of(Literal literal) {
        Criterion criterion = literal.criterion();
        // A larger criterion stands at 1 if what is wanted of it is so.
        Wanted wanted = axis.kind() == Kind.WHOLE ? Wanted.TRUE : literal.wanted();
        BitSet of = new BitSet(cells.count());
        for (Span span : Objects.requireNonNull(passing.get(criterion))) {
            if (!span.isEmpty()) {
                of.set(cells.of(span.first()), cells.of(span.last()) + 1);
            }
        }
        if (!wanted.accepts(Truth.TRUE)) {
            of.flip(0, cells.count());
        }
        of.set(Cells.MISSING, wanted.accepts(ifMissing(criterion)));
        return of;
    }

    private Truth ifMissing(Criterion criterion) {
        return axis.kind() != Kind.TRUTH
                        && criterion instanceof ValueTest<?> test
                        && test.expected() instanceof Presence presence
                ? Truth.of(presence == Presence.MISSING)
                : Truth.UNKNOWN;
    }

    /** How many of these begin or end at each cell. */
    int[] weights(Collection<BitSet> sets) {
        int[] weights = new int[cells.count()];
        for (BitSet set : sets) {
            for (int first = set.nextSetBit(Cells.MISSING + 1); first >= 0; ) {
                int end = set.nextClearBit(first);
                weights[first]++;
                if (end < weights.length) {
                    weights[end]++;
                }
                first = set.nextSetBit(end);
            }
        }
        return weights;
    }
}
