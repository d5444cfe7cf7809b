package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How long a text or how large a set is. */
record SizeReader<H, S, V>(Accessor<S, V> accessor, ToIntFunction<V> size) implements Reader<H, S, Long> {
    @Override
    public @Nullable Long read(S subject, Evaluation<H> evaluation) {
        V value = accessor.read(subject);
        return value == null ? null : Long.valueOf(size.applyAsInt(value));
    }

    @Override
    public String format(Long value) {
        return value.toString();
    }

    @Override
    public String missing() {
        return accessor.attribute().toString();
    }
}
