package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import java.util.function.ToIntFunction;

/** How long a text or how large a set is. */
record SizeReader<H, S, V>(Accessor<S, V> accessor, ToIntFunction<V> size) implements WholeNumberReader<H, S> {
    @Override
    public long number(S subject, Evaluation<H> evaluation) {
        V value = accessor.read(subject);
        return value == null ? NOT_A_NUMBER : size.applyAsInt(value);
    }

    @Override
    public String missing() {
        return accessor.attribute().toString();
    }
}
