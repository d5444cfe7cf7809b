package dev.segmentkit.internal.index;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.internal.combination.CriterionFold;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes what was not taken apart ready: as checks of its leaves, which share their cells with everything else, and counts of
 * them. Each is worked out once for a contact.
 */
final class WholeChecks<H> {
    private final SegmentCatalog catalog;
    private final Map<Literal, OnceCheck<H>> known = new HashMap<>();
    private final Set<Literal> listed = new HashSet<>();

    WholeChecks(SegmentCatalog catalog) {
        this.catalog = catalog;
    }

    /** A check whose answer is kept for the contact. */
    private record OnceCheck<H>(int number, Check<H> check) implements Check<H> {
        @Override
        public boolean passes(Workspace<H> workspace) {
            return workspace.once(number, check);
        }
    }

    /** Whether enough of several pass. */
    private record CountCheck<H>(int needed, List<Check<H>> parts) implements Check<H> {
        @Override
        public boolean passes(Workspace<H> workspace) {
            int missing = needed;
            int left = parts.size();
            for (int i = 0; i < parts.size() && missing > 0 && missing <= left; i++) {
                missing -= parts.get(i).passes(workspace) ? 1 : 0;
                left--;
            }
            return missing == 0;
        }
    }

    /** Gives all leaves of a literal to the consumer, those of segments it refers to included; of each literal once. */
    void listLeaves(Literal whole, Consumer<Literal> leaves) {
        if (listed.add(whole)) {
            List<Void> unused = new CriterionFold<List<Void>>() {
                @Override
                protected List<Void> leaf(Criterion leaf, Wanted wanted) {
                    if (leaf instanceof SegmentReference) {
                        listLeaves(resolved(new Literal(leaf, wanted)), leaves);
                    } else if (!(leaf instanceof Constant)) {
                        leaves.accept(new Literal(leaf, wanted));
                    }
                    return List.of();
                }

                @Override
                protected List<Void> atLeast(int needed, Criterion criterion, Wanted wanted, List<List<Void>> parts) {
                    return List.of();
                }
            }.of(resolved(whole).criterion(), whole.wanted());
        }
    }

    private Literal resolved(Literal literal) {
        return literal.criterion() instanceof SegmentReference reference
                ? new Literal(catalog.get(reference.segment()).criterion(), literal.wanted())
                : literal;
    }

    /**
     * The check of a literal.
     *
     * @param leaves makes the checks of leaves
     */
    Check<H> check(Literal whole, Function<Literal, Check<H>> leaves) {
        Literal asked = resolved(whole);
        // Not computeIfAbsent: the checks of segments that are referred to are made on the way.
        OnceCheck<H> once = known.get(asked);
        if (once == null) {
            Check<H> check = new CriterionFold<Check<H>>() {
                @Override
                protected Check<H> leaf(Criterion leaf, Wanted wanted) {
                    if (leaf instanceof Constant constant) {
                        boolean passes = wanted.accepts(constant);
                        return workspace -> passes;
                    }
                    Literal literal = new Literal(leaf, wanted);
                    return leaf instanceof SegmentReference ? check(literal, leaves) : leaves.apply(literal);
                }

                @Override
                protected Check<H> atLeast(int needed, Criterion criterion, Wanted wanted, List<Check<H>> parts) {
                    return new CountCheck<>(needed, new ArrayList<>(parts));
                }
            }.of(asked.criterion(), asked.wanted());
            once = new OnceCheck<>(known.size(), check);
            known.put(asked, once);
        }
        return once;
    }

    /** How many answers are kept. */
    int size() {
        return known.size();
    }
}
