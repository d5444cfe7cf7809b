package dev.segmentkit.internal.combination;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/**
 * What must be so of one value: one of several literals about it must hold.
 *
 * @param value what the literals are about
 * @param literals one or more
 * @param <K> what tells values apart
 */
public record Restriction<K>(K value, Set<Literal> literals) {
    public Restriction {
        literals = ImmutableSet.copyOf(literals);
    }

    Restriction<K> or(Restriction<K> other) {
        return new Restriction<>(
                value,
                ImmutableSet.<Literal>builder()
                        .addAll(literals)
                        .addAll(other.literals)
                        .build());
    }
}
