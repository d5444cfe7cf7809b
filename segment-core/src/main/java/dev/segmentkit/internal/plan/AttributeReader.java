package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import org.jspecify.annotations.Nullable;

/** The value of an attribute, or of a property. */
record AttributeReader<H, S, V>(Accessor<S, V> accessor) implements Reader<H, S, V> {
    @Override
    public @Nullable V read(S subject, Evaluation<H> evaluation) {
        return accessor.read(subject);
    }

    @Override
    public String format(V value) {
        return accessor.attribute().format(value);
    }

    @Override
    public String missing() {
        return accessor.attribute().toString();
    }
}
