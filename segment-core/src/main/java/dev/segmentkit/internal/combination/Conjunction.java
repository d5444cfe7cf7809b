package dev.segmentkit.internal.combination;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;

/**
 * Restrictions that must all hold; without any it always does. Several may be about the same value.
 *
 * @param restrictions the restrictions
 * @param <K> what tells values apart
 */
public record Conjunction<K>(Set<Restriction<K>> restrictions) {
    public Conjunction {
        restrictions = ImmutableSet.copyOf(restrictions);
    }

    static <K> Conjunction<K> always() {
        return new Conjunction<>(Set.of());
    }

    static <K> Conjunction<K> of(Restriction<K> restriction) {
        return new Conjunction<>(Set.of(restriction));
    }

    boolean isAlways() {
        return restrictions.isEmpty();
    }

    /** The restriction, if it is the only one. */
    List<Restriction<K>> single() {
        return restrictions.size() == 1 ? List.copyOf(restrictions) : List.of();
    }
}
