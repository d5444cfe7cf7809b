package dev.segmentkit.internal.index;

import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Restriction;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What all conjunctions ask on one axis. */
final class AxisUse {
    private final Axis axis;
    private final Set<Literal> literals = new LinkedHashSet<>();
    private final List<Asker> askers = new ArrayList<>();

    /**
     * What one conjunction asks.
     *
     * @param conjunction which one it is
     * @param restrictions all must hold
     */
    record Asker(int conjunction, List<Restriction<Axis>> restrictions) {}

    AxisUse(Axis axis) {
        this.axis = axis;
    }

    /** Conjunctions come in ascending order. */
    void add(int conjunction, Restriction<Axis> restriction) {
        literals.addAll(restriction.literals());
        Asker last = askers.isEmpty() ? null : askers.get(askers.size() - 1);
        if (last == null || last.conjunction() != conjunction) {
            last = new Asker(conjunction, new ArrayList<>());
            askers.add(last);
        }
        last.restrictions().add(restriction);
    }

    /** Notes a literal that something larger is made of. */
    void mention(Literal literal) {
        literals.add(literal);
    }

    Axis axis() {
        return axis;
    }

    Set<Literal> literals() {
        return literals;
    }

    /** Those of the first 64 conjunctions that ask something, as bits. */
    long users() {
        long users = 0;
        for (Asker asker : askers) {
            users |= asker.conjunction() < Long.SIZE ? 1L << asker.conjunction() : 0;
        }
        return users;
    }

    List<Asker> askers() {
        return askers;
    }
}
